// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.MISPLACED_VOID;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.internal.link.Meaning;
import io.guestwire.widl.syntax.TypeSyntax;
import java.util.stream.Stream;

/** {@code void} is the whole result of an operation or nothing. */
final class MisplacedVoidRule implements Rule {
    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        Stream<TypeSyntax> insideResults =
                TypeUses.results(file).flatMap(result -> TypeUses.parts(result).skip(1));
        Stream.concat(insideResults, TypeUses.others(file).flatMap(TypeUses::parts))
                .filter(type -> isVoid(type, file))
                .forEach(type ->
                        diagnostics.add(Diagnostic.error(MISPLACED_VOID, type.span(), "`void` is not a type of values")
                                .withHelp("only the whole result of an operation can be `void`")));
    }

    private static boolean isVoid(TypeSyntax type, LinkedFile file) {
        return type instanceof TypeSyntax.Named named
                && file.meaning(named.name().text()) == Meaning.Nothing.VOID;
    }
}
