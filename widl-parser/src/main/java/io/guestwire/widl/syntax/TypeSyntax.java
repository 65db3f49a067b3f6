// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.syntax;

import io.guestwire.widl.source.Span;

/** A type as written: names are not resolved. */
public sealed interface TypeSyntax {
    /** Where it is written. */
    Span span();

    /** Calls the method for this kind. */
    <R> R accept(Cases<R> cases);

    /**
     * One method per kind.
     *
     * @param <R> what the methods return
     */
    interface Cases<R> {
        /** A name. */
        R named(Named type);

        /** A list. */
        R list(ListOf type);

        /** A map. */
        R map(MapOf type);

        /** An optional. */
        R optional(OptionalOf type);

        /** A stream. */
        R stream(StreamOf type);

        /** A type that is not there; already reported. */
        R missing(Missing type);
    }

    /**
     * A name.
     *
     * @param name the name
     */
    record Named(NameSyntax name) implements TypeSyntax {
        @Override
        public Span span() {
            return name.span();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.named(this);
        }
    }

    /**
     * {@code [T]}.
     *
     * @param element T
     * @param span with the brackets
     */
    record ListOf(TypeSyntax element, Span span) implements TypeSyntax {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.list(this);
        }
    }

    /**
     * <code>{K: V}</code>.
     *
     * @param key K
     * @param value V
     * @param span with the braces
     */
    record MapOf(TypeSyntax key, TypeSyntax value, Span span) implements TypeSyntax {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.map(this);
        }
    }

    /**
     * {@code T?}.
     *
     * @param target T
     * @param span with the question mark
     */
    record OptionalOf(TypeSyntax target, Span span) implements TypeSyntax {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.optional(this);
        }
    }

    /**
     * {@code stream T}.
     *
     * @param element T
     * @param span with the keyword
     */
    record StreamOf(TypeSyntax element, Span span) implements TypeSyntax {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.stream(this);
        }
    }

    /**
     * A type that is not there; already reported.
     *
     * @param span where it should be
     */
    record Missing(Span span) implements TypeSyntax {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.missing(this);
        }
    }
}
