// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.RECURSIVE_UNION;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.internal.link.Cycles;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.internal.link.LinkedFile.TypeSyntaxInFile;
import io.guestwire.widl.internal.link.Symbol.TypeSymbol;
import io.guestwire.widl.syntax.DefinitionSyntax.UnionSyntax;
import io.guestwire.widl.syntax.TypeSyntax;
import java.util.List;
import java.util.Optional;

/** No union is a member of itself; inside a list, a map or a type it may stand. */
final class RecursiveUnionRule implements Rule {
    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        for (List<TypeSymbol> circle : circles(file)) {
            diagnostics.add(Diagnostic.error(
                    RECURSIVE_UNION,
                    Circles.first(circle).name().span(),
                    "the union is a member of itself: " + Circles.path(circle)));
        }
    }

    /** Unions that are members of each other in a circle. */
    static List<List<TypeSymbol>> circles(LinkedFile file) {
        return Cycles.find(file.ownTypes(), RecursiveUnionRule::unionMembers);
    }

    private static List<TypeSymbol> unionMembers(TypeSymbol type) {
        if (!(type.syntax() instanceof UnionSyntax union)) {
            return List.of();
        }
        return union.members().stream()
                .map(member -> withoutOptional(new TypeSyntaxInFile(member, type.file())))
                .map(member -> member.file().declaration(member.type()))
                .flatMap(Optional::stream)
                .filter(member -> member.syntax() instanceof UnionSyntax)
                .toList();
    }

    private static TypeSyntaxInFile withoutOptional(TypeSyntaxInFile type) {
        TypeSyntaxInFile current = type.expanded();
        while (current.type() instanceof TypeSyntax.OptionalOf optional) {
            current = current.with(optional.target()).expanded();
        }
        return current;
    }
}
