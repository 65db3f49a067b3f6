// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A named group of operations. The name never travels on the wire: only the operations' names do.
 *
 * @param name unique among the roles and types of the schema
 * @param description text for the reader of the generated code
 * @param operations in declaration order
 * @param annotations in declaration order
 */
public record Role(Name name, Optional<String> description, List<Operation> operations, List<Annotation> annotations) {
    /** Refuses nulls and takes immutable copies of the lists. */
    public Role {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        operations = List.copyOf(operations);
        annotations = List.copyOf(annotations);
    }
}
