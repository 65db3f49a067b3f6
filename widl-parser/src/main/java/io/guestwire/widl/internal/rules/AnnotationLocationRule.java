// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.MISPLACED_ANNOTATION;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.internal.link.Symbol.DirectiveSymbol;
import io.guestwire.widl.syntax.AnnotationSyntax;

/** An annotation whose directive is declared stands where the directive says. */
final class AnnotationLocationRule implements Rule {
    private final Locations locations = new Locations();

    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        AnnotatedElement.in(file)
                .forEach(element -> element.annotations()
                        .forEach(annotation -> file.directive(annotation.name().text())
                                .ifPresent(directive -> check(annotation, element, directive, diagnostics))));
    }

    private void check(
            AnnotationSyntax annotation, AnnotatedElement element, DirectiveSymbol directive, Diagnostics diagnostics) {
        boolean misplaced = locations
                .of(directive.syntax().locations())
                .filter(allowed -> !allowed.contains(element.location()))
                .isPresent();
        if (misplaced) {
            diagnostics.add(Diagnostic.error(
                            MISPLACED_ANNOTATION,
                            annotation.span(),
                            "annotation " + Quoted.of(annotation.name().text()) + " cannot stand on "
                                    + Locations.describe(element.location()))
                    .withNote(directive.syntax().name().span(), "its directive says where it can"));
        }
    }
}
