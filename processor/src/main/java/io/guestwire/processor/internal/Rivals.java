// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds calls that Java would give to another method or constructor: generated code holds numbers and booleans as
 * primitives, and Java prefers {@code get(long)} to {@code get(Long)}.
 */
final class Rivals {
    private static final List<String> BOXES = List.of(
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double");

    private Rivals() {}

    /** Another method of the name, with as many parameters, for a method that takes a box. */
    static Optional<ExecutableElement> ofMethod(Elements elements, ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        return takesBox(method.getParameters())
                ? ElementFilter.methodsIn(elements.getAllMembers(owner)).stream()
                        .filter(other -> !other.equals(method)
                                && other.getSimpleName().equals(method.getSimpleName())
                                && other.getParameters().size()
                                        == method.getParameters().size())
                        .findFirst()
                : Optional.empty();
    }

    /** Another constructor, with as many parameters, for a record with a box among its components. */
    static Optional<ExecutableElement> ofConstructor(TypeElement type) {
        int size = type.getRecordComponents().size();
        return takesBox(type.getRecordComponents())
                ? ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .filter(other -> other.getParameters().size() == size)
                        .filter(other -> other.getParameters().stream()
                                .anyMatch(parameter ->
                                        parameter.asType().getKind().isPrimitive()))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean takesBox(List<? extends Element> elements) {
        return elements.stream().map(Element::asType).anyMatch(Rivals::isBox);
    }

    private static boolean isBox(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && BOXES.contains(element.getQualifiedName().toString());
    }
}
