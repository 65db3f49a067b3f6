// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.DUPLICATE_ANNOTATION_ARGUMENT;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.MISSING_ANNOTATION_ARGUMENT;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.UNKNOWN_ANNOTATION_ARGUMENT;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.HintBudget;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.diagnostic.Spelling;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.internal.link.LinkedFile.TypeSyntaxInFile;
import io.guestwire.widl.internal.link.Symbol.DirectiveSymbol;
import io.guestwire.widl.syntax.AnnotationSyntax;
import io.guestwire.widl.syntax.AnnotationSyntax.ArgumentSyntax;
import io.guestwire.widl.syntax.MemberSyntax;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An annotation gives each argument once; one whose directive is declared gives those that it asks for. */
final class AnnotationArgumentRule implements Rule {
    private final HintBudget hints = new HintBudget();

    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        ValueFit fit = new ValueFit(diagnostics);
        AnnotatedElement.in(file)
                .flatMap(element -> element.annotations().stream())
                .forEach(annotation -> {
                    checkRepeated(annotation, diagnostics);
                    file.directive(annotation.name().text())
                            .ifPresent(directive -> check(annotation, directive, fit, diagnostics));
                });
    }

    private static void checkRepeated(AnnotationSyntax annotation, Diagnostics diagnostics) {
        Map<String, ArgumentSyntax> seen = new HashMap<>();
        for (ArgumentSyntax argument : annotation.arguments()) {
            ArgumentSyntax first = seen.putIfAbsent(argument.name().text(), argument);
            if (first != null) {
                diagnostics.add(Diagnostic.error(
                                DUPLICATE_ANNOTATION_ARGUMENT,
                                argument.name().span(),
                                "argument " + Quoted.of(argument.name().text()) + " of annotation "
                                        + Quoted.of(annotation.name().text()) + " is given twice")
                        .withNote(first.name().span(), "first given here"));
            }
        }
    }

    private void check(AnnotationSyntax annotation, DirectiveSymbol directive, ValueFit fit, Diagnostics diagnostics) {
        Map<String, MemberSyntax> parameters = new LinkedHashMap<>();
        directive
                .syntax()
                .parameters()
                .forEach(parameter -> parameters.putIfAbsent(parameter.name().text(), parameter));
        Map<String, MemberSyntax> absent = new LinkedHashMap<>(parameters);
        for (ArgumentSyntax argument : annotation.arguments()) {
            String name = argument.name().text();
            absent.remove(name);
            MemberSyntax parameter = parameters.get(name);
            if (parameter != null) {
                fit.check(argument.value(), new TypeSyntaxInFile(parameter.type(), directive.file()));
            } else if (!directive.file().mayHide(name)) {
                Optional<String> near = hints.take() ? Spelling.nearest(name, parameters.keySet()) : Optional.empty();
                near.ifPresent(absent::remove);
                reportUnknown(annotation, argument, directive, near, diagnostics);
            }
        }
        for (MemberSyntax parameter : absent.values()) {
            if (ValueFit.isRequired(parameter, directive.file())) {
                diagnostics.add(Diagnostic.error(
                                MISSING_ANNOTATION_ARGUMENT,
                                annotation.span(),
                                "annotation " + Quoted.of(annotation.name().text()) + " lacks the argument "
                                        + Quoted.of(parameter.name().text()))
                        .withNote(parameter.span(), "declared here"));
            }
        }
    }

    private static void reportUnknown(
            AnnotationSyntax annotation,
            ArgumentSyntax argument,
            DirectiveSymbol directive,
            Optional<String> near,
            Diagnostics diagnostics) {
        diagnostics.add(Diagnostic.error(
                        UNKNOWN_ANNOTATION_ARGUMENT,
                        argument.name().span(),
                        "directive " + Quoted.of(annotation.name().text()) + " has no parameter "
                                + Quoted.of(argument.name().text()))
                .withHelp(near.map(name -> "did you mean `" + name + "`?"))
                .withNote(directive.syntax().name().span(), "declared here"));
    }
}
