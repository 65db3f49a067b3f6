// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.INVALID_MAP_KEY;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.internal.link.LinkedFile.TypeSyntaxInFile;
import io.guestwire.widl.internal.link.Meaning;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.syntax.TypeSyntax;
import io.guestwire.widl.syntax.TypeText;

/** A map's keys are integers or strings, whatever aliases they hide behind. */
final class InvalidMapKeyRule implements Rule {
    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        TypeUses.in(file).forEach(type -> {
            if (type instanceof TypeSyntax.MapOf map && !isKey(map.key(), file)) {
                diagnostics.add(Diagnostic.error(
                                INVALID_MAP_KEY,
                                map.key().span(),
                                Quoted.of(TypeText.of(map.key())) + " cannot be the key of a map")
                        .withHelp("use an integer type or `string`"));
            }
        });
    }

    /** Whether it is a key, or something that is reported already. */
    private static boolean isKey(TypeSyntax type, LinkedFile file) {
        TypeSyntaxInFile expanded = file.expand(type);
        if (expanded.type() instanceof TypeSyntax.Named named) {
            return expanded.file().meaning(named.name().text()) instanceof Meaning.BuiltIn builtIn
                    && (builtIn.scalar().isInteger() || builtIn.scalar() == Scalar.STRING);
        }
        return expanded.type() instanceof TypeSyntax.Missing;
    }
}
