// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import io.guestwire.widl.model.Annotation;
import io.guestwire.widl.model.Value;
import java.util.List;
import java.util.Optional;

/**
 * What a schema says about one element, as written there: nothing is escaped yet.
 *
 * @param description the description, if there is one
 * @param deprecation the reason given by {@code @deprecated}, empty text when it gives none; absent when the element is
 *     not deprecated
 * @param annotations the Java annotations that stand for those of the schema
 */
public record JavaDoc(Optional<String> description, Optional<String> deprecation, List<JavaAnnotation> annotations) {
    /** No description, not deprecated, not annotated. */
    public static final JavaDoc NONE = new JavaDoc(Optional.empty(), Optional.empty(), List.of());

    /** Takes a copy. */
    public JavaDoc {
        annotations = List.copyOf(annotations);
    }

    /** What a description and annotations say by themselves, without those that options map to Java. */
    public static JavaDoc of(Optional<String> description, List<Annotation> annotations) {
        return new JavaDoc(description, deprecationOf(annotations), List.of());
    }

    /** The reason of {@code @deprecated}: its first argument that is a text. */
    static Optional<String> deprecationOf(List<Annotation> annotations) {
        return annotations.stream()
                .filter(annotation -> annotation.name().text().equals("deprecated"))
                .findFirst()
                .map(annotation -> annotation.arguments().stream()
                        .map(Annotation.Argument::value)
                        .filter(Value.StringValue.class::isInstance)
                        .map(value -> ((Value.StringValue) value).value())
                        .findFirst()
                        .orElse(""));
    }

    /** The same for another Java element, which the schema's annotations do not mean. */
    public JavaDoc withoutAnnotations() {
        return new JavaDoc(description, deprecation, List.of());
    }

    /** Tells whether the element carries {@code @deprecated}. */
    public boolean isDeprecated() {
        return deprecation.isPresent();
    }
}
