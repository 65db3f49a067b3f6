// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A Java annotation that stands for one of the schema.
 *
 * @param type the annotation's class
 * @param arguments in the schema's order, names unique
 */
public record JavaAnnotation(ClassName type, List<Argument> arguments) {
    /** Takes a copy. */
    public JavaAnnotation {
        arguments = List.copyOf(arguments);
    }

    /**
     * An argument.
     *
     * @param name the element of the annotation
     * @param value a number, a text, true or false, or a list of these
     */
    public record Argument(String name, JavaLiteral value) {}
}
