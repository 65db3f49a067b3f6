// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;

/** A literal: the default of a field or parameter, or an argument of an annotation. Numbers are exact. */
public sealed interface Value {
    /** Calls the method for this kind. */
    <R> R accept(Cases<R> cases);

    /**
     * One method per kind of value.
     *
     * @param <R> what the methods return
     */
    interface Cases<R> {
        /** A whole number. */
        R integer(IntValue value);

        /** A number with a fraction or an exponent. */
        R decimal(FloatValue value);

        /** A text. */
        R string(StringValue value);

        /** {@code true} or {@code false}. */
        R bool(BooleanValue value);

        /** A bare name. */
        R enumeration(EnumValue value);

        /** A list. */
        R list(ListValue value);

        /** Named values. */
        R object(ObjectValue value);
    }

    /**
     * A whole number, of any size.
     *
     * @param value the exact number
     */
    record IntValue(BigInteger value) implements Value {
        /** Refuses null. */
        public IntValue {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.integer(this);
        }
    }

    /**
     * A number with a fraction or an exponent.
     *
     * @param value the exact number, in the scale it is written in
     * @param text the literal as written
     */
    record FloatValue(BigDecimal value, String text) implements Value {
        /** Refuses nulls. */
        public FloatValue {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.decimal(this);
        }
    }

    /**
     * A text.
     *
     * @param value without quotes, escapes resolved; well-formed UTF-16
     */
    record StringValue(String value) implements Value {
        /** Refuses null. */
        public StringValue {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.string(this);
        }
    }

    /**
     * {@code true} or {@code false}.
     *
     * @param value which of them
     */
    record BooleanValue(boolean value) implements Value {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.bool(this);
        }
    }

    /**
     * A bare name: a value of an enum where an enum is expected.
     *
     * @param name the name as written
     */
    record EnumValue(Name name) implements Value {
        /** Refuses null. */
        public EnumValue {
            Objects.requireNonNull(name, "name");
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.enumeration(this);
        }
    }

    /**
     * A list.
     *
     * @param elements in order
     */
    record ListValue(List<Value> elements) implements Value {
        /** Takes an immutable copy. */
        public ListValue {
            elements = List.copyOf(elements);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.list(this);
        }
    }

    /**
     * Named values: an object, or a map whose keys are written as names or strings.
     *
     * @param entries in order, names unique
     */
    record ObjectValue(List<Entry> entries) implements Value {
        /** Takes an immutable copy. */
        public ObjectValue {
            entries = List.copyOf(entries);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.object(this);
        }

        /**
         * One named value.
         *
         * @param key the name or the string's text, which may be empty
         * @param value its value
         */
        public record Entry(String key, Value value) {
            /** Refuses nulls. */
            public Entry {
                Objects.requireNonNull(key, "key");
                Objects.requireNonNull(value, "value");
            }
        }
    }
}
