// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import io.guestwire.codegen.CodegenDiagnosticCode;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.model.Annotation;
import io.guestwire.widl.model.EnumType;
import io.guestwire.widl.model.Field;
import io.guestwire.widl.model.Interface;
import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.Operation;
import io.guestwire.widl.model.Parameter;
import io.guestwire.widl.model.Role;
import io.guestwire.widl.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the elements of a schema are called in Java: what their annotation {@code @java(name: "...")} says, else what
 * {@link JavaNames} makes of their name. The wire knows nothing of it.
 */
final class ElementNames {
    private static final String ANNOTATION = "java";

    private final List<Diagnostic> diagnostics;

    /** Names; those that an annotation gives and that cannot be used are reported, and then not used. */
    ElementNames(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The class of a type. */
    String type(Name name, List<Annotation> annotations) {
        return given(annotations, JavaNames::isType).orElseGet(() -> JavaNames.type(name.text()));
    }

    /** The interface of a role. */
    String role(Role role) {
        return type(role.name(), role.annotations());
    }

    /** The name that the anonymous interface is given, if it is. */
    Optional<String> api(Interface operations) {
        return given(operations.annotations(), JavaNames::isType);
    }

    /** The component of a field. */
    String component(Field field) {
        return given(field.annotations(), JavaNames::isComponent)
                .orElseGet(() -> JavaNames.component(field.name().text()));
    }

    /** The parameter of a method. */
    String parameter(Parameter parameter) {
        return given(parameter.annotations(), JavaNames::isVariable)
                .orElseGet(() -> JavaNames.parameter(parameter.name().text()));
    }

    /** The method of an operation. */
    String method(Operation operation) {
        return given(operation.annotations(), JavaNames::isMethod)
                .orElseGet(() -> JavaNames.method(operation.name().text()));
    }

    /** The constant of an enum's value. */
    String constant(EnumType.Member member) {
        return given(member.annotations(), JavaNames::isConstant)
                .orElseGet(() -> JavaNames.enumConstant(member.name().text()));
    }

    private Optional<String> given(List<Annotation> annotations, Predicate<String> usable) {
        return annotations.stream()
                .filter(annotation -> annotation.name().text().equals(ANNOTATION))
                .findFirst()
                .flatMap(annotation -> given(annotation, usable));
    }

    private Optional<String> given(Annotation annotation, Predicate<String> usable) {
        Optional<String> name = annotation
                .argument("name")
                .filter(Value.StringValue.class::isInstance)
                .map(value -> ((Value.StringValue) value).value());
        Optional<String> good = name.filter(usable);
        if (good.isEmpty()) {
            diagnostics.add(Diagnostic.error(
                            CodegenDiagnosticCode.UNUSABLE_JAVA_NAME,
                            annotation.name().span(),
                            name.map(text -> Quoted.of(text) + " cannot be the name of this in Java")
                                    .orElse("annotation `java` gives no name"))
                    .withHelp(
                            name.isPresent()
                                    ? "give a Java identifier that is no keyword and no method of every object; with a"
                                            + " small first letter for a field or parameter, in capital letters for a"
                                            + " value of an enum"
                                    : "write it as `@java(name: \"other\")`"));
        }
        return good;
    }
}
