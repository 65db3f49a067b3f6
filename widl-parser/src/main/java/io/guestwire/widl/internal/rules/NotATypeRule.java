// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.NOT_A_TYPE;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.internal.link.Meaning;
import io.guestwire.widl.internal.link.TypeNames;
import io.guestwire.widl.syntax.NameSyntax;

/** A role shares the names of types, and is none. */
final class NotATypeRule implements Rule {
    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        file.definitions().stream()
                .flatMap(definition -> TypeNames.in(definition).stream())
                .forEach(name -> check(name, file, diagnostics));
    }

    private static void check(NameSyntax name, LinkedFile file, Diagnostics diagnostics) {
        if (file.meaning(name.text()) instanceof Meaning.Role role) {
            diagnostics.add(Diagnostic.error(NOT_A_TYPE, name.span(), Quoted.of(name.text()) + " is a role, not a type")
                    .withNote(role.symbol().name().span(), "declared here"));
        }
    }
}
