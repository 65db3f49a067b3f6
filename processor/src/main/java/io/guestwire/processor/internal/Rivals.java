// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /** A method of the same name that takes a primitive where this one takes a box. */
    static Optional<ExecutableElement> ofMethod(Elements elements, ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        return ElementFilter.methodsIn(elements.getAllMembers(owner)).stream()
                .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
                .filter(other -> rival(other, method.getParameters()))
                .findFirst();
    }

    /** A constructor of a record that takes a primitive where the record has a box. */
    static Optional<ExecutableElement> ofConstructor(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(other -> rival(other, type.getRecordComponents()))
                .findFirst();
    }

    private static boolean rival(ExecutableElement other, List<? extends Element> arguments) {
        List<? extends Element> parameters = other.getParameters();
        return parameters.size() == arguments.size()
                && IntStream.range(0, arguments.size())
                        .anyMatch(i -> isBox(arguments.get(i).asType())
                                && parameters.get(i).asType().getKind().isPrimitive());
    }

    private static boolean isBox(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && BOXES.contains(element.getQualifiedName().toString());
    }
}
