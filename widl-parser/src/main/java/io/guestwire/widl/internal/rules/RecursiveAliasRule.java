// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.RECURSIVE_ALIAS;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.internal.link.AliasGraph;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.internal.link.Symbol.TypeSymbol;
import java.util.List;

/** An alias is nothing but what it stands for, so it cannot stand for itself, not even inside a list. */
final class RecursiveAliasRule implements Rule {
    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        for (List<TypeSymbol> circle : AliasGraph.cycles(file)) {
            diagnostics.add(Diagnostic.error(
                            RECURSIVE_ALIAS,
                            Circles.first(circle).name().span(),
                            "the alias stands for itself: " + Circles.path(circle))
                    .withHelp("declare a type, which may refer to itself"));
        }
    }
}
