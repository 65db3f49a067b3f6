// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A field of an object type.
 *
 * @param name unique in its type
 * @param description text for the reader of the generated code
 * @param type what it holds
 * @param defaultValue what it holds when nothing is given; fits {@code type}, and {@code null} is written as empty
 * @param annotations in declaration order
 */
public record Field(
        Name name,
        Optional<String> description,
        WidlType type,
        Optional<Value> defaultValue,
        List<Annotation> annotations) {
    /** Refuses nulls and takes an immutable copy of the annotations. */
    public Field {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(defaultValue, "defaultValue");
        annotations = List.copyOf(annotations);
    }
}
