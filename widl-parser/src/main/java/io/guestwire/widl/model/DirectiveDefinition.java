// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.model;

import io.guestwire.widl.source.SourceFile;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A {@code directive}: what an annotation of its name may say and where it may stand.
 *
 * @param name without the {@code @}
 * @param description text for the reader of the schema
 * @param parameters in declaration order
 * @param locations where such an annotation may stand; never {@link Location#SELF}
 * @param requirements other annotations that must be there too
 */
public record DirectiveDefinition(
        Name name,
        Optional<String> description,
        List<Parameter> parameters,
        Set<Location> locations,
        List<Requirement> requirements) {
    /** Refuses nulls and takes immutable copies. */
    public DirectiveDefinition {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        parameters = List.copyOf(parameters);
        locations = Set.copyOf(locations);
        requirements = List.copyOf(requirements);
    }

    /** The file that declares the directive. */
    public SourceFile origin() {
        return name.span().file();
    }

    /**
     * Another annotation that must be there too.
     *
     * @param directive its name without the {@code @}
     * @param locations where it may stand: on the element itself or on one that encloses it
     */
    public record Requirement(Name directive, Set<Location> locations) {
        /** Refuses null and takes an immutable copy. */
        public Requirement {
            Objects.requireNonNull(directive, "directive");
            locations = Set.copyOf(locations);
        }
    }

    /** A kind of element that can carry annotations. */
    public enum Location {
        /** The namespace of the file. */
        NAMESPACE,
        /** The interface. */
        INTERFACE,
        /** A role. */
        ROLE,
        /** An operation. */
        OPERATION,
        /** A parameter of an operation. */
        PARAMETER,
        /** An object type. */
        TYPE,
        /** A field. */
        FIELD,
        /** An enumeration. */
        ENUM,
        /** A value of an enumeration. */
        ENUM_VALUE,
        /** A union. */
        UNION,
        /** An alias. */
        ALIAS,
        /** In a requirement only: the element that carries the requiring annotation. */
        SELF
    }
}
