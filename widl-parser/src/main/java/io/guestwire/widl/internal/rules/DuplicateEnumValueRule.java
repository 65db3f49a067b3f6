// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.DUPLICATE_ENUM_VALUE;

import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.syntax.DefinitionSyntax.EnumMemberSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.EnumSyntax;

/** Values of one enumeration have different names. */
final class DuplicateEnumValueRule implements Rule {
    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        file.definitions(EnumSyntax.class)
                .forEach(enumeration -> Duplicates.report(
                        enumeration.values().stream()
                                .map(EnumMemberSyntax::name)
                                .toList(),
                        DUPLICATE_ENUM_VALUE,
                        "value",
                        " of " + Quoted.of(enumeration.name().text()),
                        diagnostics));
    }
}
