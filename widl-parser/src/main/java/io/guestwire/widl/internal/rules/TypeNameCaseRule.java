// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.TYPE_NAME_NOT_PASCAL_CASE;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.internal.link.Meaning;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.syntax.DefinitionSyntax.ImportSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.TypeDefinitionSyntax;
import io.guestwire.widl.syntax.NameSyntax;

/** Types, enums, unions and aliases start with a capital, so that they cannot meet a built-in type. */
final class TypeNameCaseRule implements Rule {
    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        file.definitions(TypeDefinitionSyntax.class)
                .forEach(definition -> check(definition.keyword(), definition.name(), diagnostics));
        file.definitions(ImportSyntax.class)
                .flatMap(definition -> definition.names().stream())
                .flatMap(name -> name.alias().stream())
                .filter(alias -> file.meaning(alias.text()) instanceof Meaning.Declared)
                .forEach(alias -> check("type", alias, diagnostics));
    }

    private static void check(String what, NameSyntax name, Diagnostics diagnostics) {
        boolean builtIn =
                name.text().equals("void") || Scalar.named(name.text()).isPresent();
        if (!builtIn && !isPascalCase(name.text())) {
            diagnostics.add(Diagnostic.error(
                            TYPE_NAME_NOT_PASCAL_CASE,
                            name.span(),
                            "the name of " + what + " " + Quoted.of(name.text()) + " is not in pascal case")
                    .withHelp("start with a capital, then letters and digits only"));
        }
    }

    private static boolean isPascalCase(String name) {
        return !name.isEmpty()
                && name.charAt(0) >= 'A'
                && name.charAt(0) <= 'Z'
                && name.chars()
                        .allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    }
}
