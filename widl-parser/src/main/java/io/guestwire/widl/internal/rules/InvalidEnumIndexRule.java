// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.INVALID_ENUM_INDEX;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.syntax.DefinitionSyntax.EnumMemberSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.EnumSyntax;
import io.guestwire.widl.syntax.ValueSyntax;
import java.math.BigInteger;

/** An index is a whole number that 31 bits can hold. */
final class InvalidEnumIndexRule implements Rule {
    private static final BigInteger LARGEST = BigInteger.valueOf(Integer.MAX_VALUE);

    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        file.definitions(EnumSyntax.class)
                .flatMap(enumeration -> enumeration.values().stream())
                .filter(member -> !isIndex(member))
                .forEach(member -> diagnostics.add(Diagnostic.error(
                                INVALID_ENUM_INDEX,
                                member.index().span(),
                                Quoted.of(member.index().span().text()) + " is not an index")
                        .withHelp("an index lies between 0 and " + LARGEST)));
    }

    private static boolean isIndex(EnumMemberSyntax member) {
        if (member.index() instanceof ValueSyntax.IntLiteral index) {
            return index.value().signum() >= 0 && index.value().compareTo(LARGEST) <= 0;
        }
        return member.index() instanceof ValueSyntax.Missing;
    }
}
