// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.link;

import io.guestwire.widl.internal.link.Symbol.TypeSymbol;
import io.guestwire.widl.syntax.DefinitionSyntax.AliasSyntax;
import java.util.List;
import java.util.Objects;

/** Which aliases of a file stand for themselves. */
public final class AliasGraph {
    private AliasGraph() {}

    /** The circles among the aliases of a file, through lists, maps and optionals too. */
    public static List<List<TypeSymbol>> cycles(LinkedFile file) {
        return Cycles.find(
                file.ownTypes(), symbol -> symbol.syntax() instanceof AliasSyntax ? targets(symbol) : List.of());
    }

    /** The aliases that an alias refers to. */
    public static List<TypeSymbol> targets(TypeSymbol alias) {
        return TypeNames.in(alias.syntax()).stream()
                .map(name -> alias.file().types.get(name.text()))
                .map(symbol -> symbol instanceof TypeSymbol type && type.syntax() instanceof AliasSyntax ? type : null)
                .filter(Objects::nonNull)
                .toList();
    }
}
