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
 */
public record JavaDoc(Optional<String> description, Optional<String> deprecation) {
    /** No description, not deprecated. */
    public static final JavaDoc NONE = new JavaDoc(Optional.empty(), Optional.empty());

    /** What a description and annotations say. The reason of {@code @deprecated} is its first argument that is a text. */
    public static JavaDoc of(Optional<String> description, List<Annotation> annotations) {
        Optional<String> deprecation = annotations.stream()
                .filter(annotation -> annotation.name().text().equals("deprecated"))
                .findFirst()
                .map(annotation -> annotation.arguments().stream()
                        .map(Annotation.Argument::value)
                        .filter(Value.StringValue.class::isInstance)
                        .map(value -> ((Value.StringValue) value).value())
                        .findFirst()
                        .orElse(""));
        return new JavaDoc(description, deprecation);
    }

    /** Tells whether the element carries {@code @deprecated}. */
    public boolean isDeprecated() {
        return deprecation.isPresent();
    }
}
