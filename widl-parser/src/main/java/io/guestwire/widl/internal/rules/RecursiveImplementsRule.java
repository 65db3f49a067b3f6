// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.RECURSIVE_IMPLEMENTS;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.internal.link.Cycles;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.internal.link.Meaning;
import io.guestwire.widl.internal.link.Symbol.TypeSymbol;
import io.guestwire.widl.syntax.DefinitionSyntax.ObjectSyntax;
import java.util.List;

/** No type implements itself. */
final class RecursiveImplementsRule implements Rule {
    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        for (List<TypeSymbol> circle : Cycles.find(file.ownTypes(), RecursiveImplementsRule::implemented)) {
            diagnostics.add(Diagnostic.error(
                    RECURSIVE_IMPLEMENTS,
                    Circles.first(circle).name().span(),
                    "types implement each other in a circle: " + Circles.path(circle)));
        }
    }

    private static List<TypeSymbol> implemented(TypeSymbol type) {
        if (!(type.syntax() instanceof ObjectSyntax object)) {
            return List.of();
        }
        return object.interfaces().stream()
                .map(name -> type.file().meaning(name.text()))
                .filter(Meaning.Declared.class::isInstance)
                .map(meaning -> ((Meaning.Declared) meaning).symbol())
                .toList();
    }
}
