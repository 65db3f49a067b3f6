// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.syntax;

import io.guestwire.widl.source.Span;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** A literal as written. */
public sealed interface ValueSyntax {
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
        /** A whole number. */
        R integer(IntLiteral value);

        /** A number with a fraction or an exponent. */
        R decimal(FloatLiteral value);

        /** A string. */
        R string(TextLiteral value);

        /** {@code true} or {@code false}. */
        R bool(BooleanLiteral value);

        /** A bare name, {@code null} included. */
        R name(NameLiteral value);

        /** A list. */
        R list(ListLiteral value);

        /** An object. */
        R object(ObjectLiteral value);

        /** A value that is not there or has no meaning; already reported. */
        R missing(Missing value);
    }

    /**
     * A whole number.
     *
     * @param value the exact number
     * @param span the literal
     */
    record IntLiteral(BigInteger value, Span span) implements ValueSyntax {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.integer(this);
        }
    }

    /**
     * A number with a fraction or an exponent.
     *
     * @param value the exact number
     * @param span the literal
     */
    record FloatLiteral(BigDecimal value, Span span) implements ValueSyntax {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.decimal(this);
        }
    }

    /**
     * A string.
     *
     * @param value its text, escapes resolved
     * @param span the literal, quotes included
     */
    record TextLiteral(String value, Span span) implements ValueSyntax {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.string(this);
        }
    }

    /**
     * {@code true} or {@code false}.
     *
     * @param value which of them
     * @param span the literal
     */
    record BooleanLiteral(boolean value, Span span) implements ValueSyntax {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.bool(this);
        }
    }

    /**
     * A bare name.
     *
     * @param name the name
     */
    record NameLiteral(NameSyntax name) implements ValueSyntax {
        @Override
        public Span span() {
            return name.span();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.name(this);
        }
    }

    /**
     * A list.
     *
     * @param elements in order
     * @param span with the brackets
     */
    record ListLiteral(List<ValueSyntax> elements, Span span) implements ValueSyntax {
        /** Takes an immutable copy. */
        public ListLiteral {
            elements = List.copyOf(elements);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.list(this);
        }
    }

    /**
     * An object.
     *
     * @param entries in order
     * @param span with the braces
     */
    record ObjectLiteral(List<EntrySyntax> entries, Span span) implements ValueSyntax {
        /** Takes an immutable copy. */
        public ObjectLiteral {
            entries = List.copyOf(entries);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.object(this);
        }
    }

    /**
     * A named value in an object.
     *
     * @param key a name, or the text of a string
     * @param value its value
     */
    record EntrySyntax(NameSyntax key, ValueSyntax value) {}

    /**
     * A value that is not there or has no meaning; already reported.
     *
     * @param span where it should be
     */
    record Missing(Span span) implements ValueSyntax {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.missing(this);
        }
    }
}
