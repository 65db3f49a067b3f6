// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.DiagnosticCode;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.syntax.NameSyntax;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports each name of a list that was there before, with both places. */
final class Duplicates {
    private Duplicates() {}

    /** The message reads: {@code what `name` of owner is declared twice}. */
    static void report(
            List<NameSyntax> names, DiagnosticCode code, String what, String owner, Diagnostics diagnostics) {
        Map<String, NameSyntax> seen = new HashMap<>();
        for (NameSyntax name : names) {
            NameSyntax first = seen.putIfAbsent(name.text(), name);
            if (first != null) {
                diagnostics.add(Diagnostic.error(
                                code, name.span(), what + " " + Quoted.of(name.text()) + owner + " is declared twice")
                        .withNote(first.span(), "first declared here"));
            }
        }
    }
}
