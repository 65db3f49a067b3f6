// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.model;

import java.util.Objects;

/** What a field, parameter or result holds. Every reference to a declared type is that {@link Definition} itself. */
public sealed interface WidlType
        permits Scalar, WidlType.ListOf, WidlType.MapOf, WidlType.OptionalOf, WidlType.StreamOf, Definition {
    /** Calls the method for this kind. */
    <R> R accept(Cases<R> cases);

    /**
     * One method per kind of type, so that a new kind does not compile until everyone handles it.
     *
     * @param <R> what the methods return
     */
    interface Cases<R> {
        /** A built-in type. */
        R scalar(Scalar type);

        /** A list. */
        R list(ListOf type);

        /** A map. */
        R map(MapOf type);

        /** A value that may be absent. */
        R optional(OptionalOf type);

        /** Many values over time. */
        R stream(StreamOf type);

        /** A declared type with fields. */
        R object(ObjectType type);

        /** A declared enumeration. */
        R enumeration(EnumType type);

        /** A declared union. */
        R union(UnionType type);

        /** Another name for a type. */
        R alias(AliasType type);
    }

    /**
     * {@code [T]}.
     *
     * @param element what each element holds
     */
    record ListOf(WidlType element) implements WidlType {
        /** Refuses null. */
        public ListOf {
            Objects.requireNonNull(element, "element");
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.list(this);
        }
    }

    /**
     * <code>{K: V}</code>.
     *
     * @param key an integer or string scalar, or an alias of one
     * @param value what each key leads to
     */
    record MapOf(WidlType key, WidlType value) implements WidlType {
        /** Refuses nulls. */
        public MapOf {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(value, "value");
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.map(this);
        }
    }

    /**
     * {@code T?}. Optional types never nest directly, but may through an alias.
     *
     * @param target what is there when something is
     */
    record OptionalOf(WidlType target) implements WidlType {
        /** Refuses null. */
        public OptionalOf {
            Objects.requireNonNull(target, "target");
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.optional(this);
        }
    }

    /**
     * {@code stream T}: only the type of a unary parameter or of a result.
     *
     * @param element what each item holds
     */
    record StreamOf(WidlType element) implements WidlType {
        /** Refuses null. */
        public StreamOf {
            Objects.requireNonNull(element, "element");
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.stream(this);
        }
    }
}
