// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.INVALID_DIRECTIVE_PARAMETER;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.internal.link.Symbol.TypeSymbol;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.syntax.DefinitionSyntax.DirectiveSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.UnionSyntax;
import io.guestwire.widl.syntax.MemberSyntax;
import io.guestwire.widl.syntax.TypeSyntax;
import java.util.Optional;

/** A directive's parameters have types that a literal can be a value of. */
final class DirectiveParameterRule implements Rule {
    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        file.definitions(DirectiveSyntax.class)
                .flatMap(directive -> directive.parameters().stream())
                .map(MemberSyntax::type)
                .flatMap(TypeUses::parts)
                .filter(type -> hasNoLiteral(type, file))
                .forEach(type -> diagnostics.add(Diagnostic.error(
                                INVALID_DIRECTIVE_PARAMETER,
                                type.span(),
                                "no annotation could give a value of "
                                        + Quoted.of(type.span().text()))
                        .withHelp("use a type, an enum or a built-in type other than `raw`")));
    }

    private static boolean hasNoLiteral(TypeSyntax type, LinkedFile file) {
        if (!(type instanceof TypeSyntax.Named)) {
            return false;
        }
        Optional<TypeSymbol> declaration = file.declaration(type);
        return file.scalar(type).filter(Scalar.RAW::equals).isPresent()
                || declaration
                        .filter(symbol -> symbol.syntax() instanceof UnionSyntax)
                        .isPresent();
    }
}
