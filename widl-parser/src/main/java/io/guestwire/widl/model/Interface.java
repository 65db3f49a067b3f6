// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.model;

import io.guestwire.widl.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The operations of a schema that belong to no role.
 *
 * @param span the keyword {@code interface}; an interface has no name
 * @param description text for the reader of the generated code
 * @param operations in declaration order
 * @param annotations in declaration order
 */
public record Interface(
        Span span, Optional<String> description, List<Operation> operations, List<Annotation> annotations) {
    /** Refuses nulls and takes immutable copies of the lists. */
    public Interface {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(description, "description");
        operations = List.copyOf(operations);
        annotations = List.copyOf(annotations);
    }
}
