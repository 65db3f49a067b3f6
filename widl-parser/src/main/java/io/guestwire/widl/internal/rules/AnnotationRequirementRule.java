// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.MISSING_REQUIRED_ANNOTATION;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.model.DirectiveDefinition.Location;
import io.guestwire.widl.syntax.AnnotationSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.RequirementSyntax;
import java.util.Set;
import java.util.stream.Collectors;

/** An annotation has the company that its directive requires, on the same element or on one that encloses it. */
final class AnnotationRequirementRule implements Rule {
    private final Locations locations = new Locations();

    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        AnnotatedElement.in(file)
                .forEach(element -> element.annotations()
                        .forEach(annotation -> file.directive(annotation.name().text())
                                .ifPresent(directive -> directive
                                        .syntax()
                                        .requirements()
                                        .forEach(required -> check(annotation, element, required, diagnostics)))));
    }

    private void check(
            AnnotationSyntax annotation,
            AnnotatedElement element,
            RequirementSyntax required,
            Diagnostics diagnostics) {
        String name = required.name().text();
        locations
                .of(required.locations())
                .filter(places -> places.stream().noneMatch(location -> element.hasInReach(location, name)))
                .ifPresent(places -> report(annotation, required, places, diagnostics));
    }

    private static void report(
            AnnotationSyntax annotation, RequirementSyntax required, Set<Location> places, Diagnostics diagnostics) {
        diagnostics.add(Diagnostic.error(
                        MISSING_REQUIRED_ANNOTATION,
                        annotation.span(),
                        "annotation " + Quoted.of(annotation.name().text()) + " requires "
                                + Quoted.of(required.name().text()) + " on "
                                + places.stream().map(Locations::describe).collect(Collectors.joining(" or ")))
                .withNote(required.name().span(), "required here"));
    }
}
