// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.DUPLICATE_ENUM_INDEX;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.syntax.DefinitionSyntax.EnumMemberSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.EnumSyntax;
import io.guestwire.widl.syntax.ValueSyntax;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/** Values of one enumeration have different indexes. */
final class DuplicateEnumIndexRule implements Rule {
    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        file.definitions(EnumSyntax.class).forEach(enumeration -> check(enumeration, diagnostics));
    }

    private static void check(EnumSyntax enumeration, Diagnostics diagnostics) {
        Map<BigInteger, EnumMemberSyntax> seen = new HashMap<>();
        for (EnumMemberSyntax member : enumeration.values()) {
            if (!(member.index() instanceof ValueSyntax.IntLiteral index)) {
                continue;
            }
            EnumMemberSyntax first = seen.putIfAbsent(index.value(), member);
            if (first != null) {
                diagnostics.add(Diagnostic.error(
                                DUPLICATE_ENUM_INDEX,
                                index.span(),
                                "the index " + Quoted.of(index.span().text()) + " is that of "
                                        + Quoted.of(first.name().text()) + " already")
                        .withNote(first.index().span(), "first given here"));
            }
        }
    }
}
