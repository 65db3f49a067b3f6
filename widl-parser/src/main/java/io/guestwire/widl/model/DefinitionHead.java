// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What every declared type has, whatever its kind.
 *
 * @param name the name in the schema that holds the definition; unique there
 * @param declaredAs the name where the type is declared; it differs from {@code name} when an import renames the type
 * @param description text for the reader of the generated code
 * @param annotations in declaration order
 */
public record DefinitionHead(Name name, Name declaredAs, Optional<String> description, List<Annotation> annotations) {
    /** Refuses nulls and takes an immutable copy of the annotations. */
    public DefinitionHead {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(declaredAs, "declaredAs");
        Objects.requireNonNull(description, "description");
        annotations = List.copyOf(annotations);
    }
}
