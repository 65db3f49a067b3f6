// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.records;

import io.guestwire.codegen.internal.plan.JavaType;

/** A declared type: its Java form, and how it is a JavaScript value. */
public sealed interface JsType {
    /** The type in Java. */
    JavaType java();

    /** Calls the one method of {@code cases} that stands for this kind. */
    <R> R accept(Cases<R> cases);

    /**
     * One method per kind.
     *
     * @param <R> what a case gives
     */
    interface Cases<R> {
        /** A built-in type. */
        R scalar(Scalar type);

        /** An array. */
        R list(ListOf type);

        /** A map. */
        R map(MapOf type);

        /** A value or nothing. */
        R optional(OptionalOf type);

        /** A type with a codec of its own. */
        R coded(Coded type);
    }

    /**
     * A built-in type; the table of all is {@link JsScalars}.
     *
     * @param java its Java form, with the methods of {@code JsWriter} and {@code JsReader}
     * @param integer whether its values are integers, which are texts where they are keys of an object
     */
    record Scalar(JavaType.Scalar java, boolean integer) implements JsType {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.scalar(this);
        }
    }

    /**
     * An array.
     *
     * @param element type of its elements
     */
    record ListOf(JsType element) implements JsType {
        @Override
        public JavaType java() {
            return new JavaType.ListOf(element.java());
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.list(this);
        }
    }

    /**
     * A map.
     *
     * @param key a text, an integer or an enum
     * @param value type of its values
     * @param object whether it is sent as an object, else as a {@code Map}; both are understood
     */
    record MapOf(JsType key, JsType value, boolean object) implements JsType {
        @Override
        public JavaType java() {
            return new JavaType.MapOf(key.java(), value.java());
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.map(this);
        }
    }

    /**
     * A value or nothing.
     *
     * @param target type of the value
     * @param isNull whether nothing is sent as {@code null}, else as {@code undefined}; both are understood
     */
    record OptionalOf(JsType target, boolean isNull) implements JsType {
        @Override
        public JavaType java() {
            return new JavaType.OptionalOf(target.java());
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.optional(this);
        }
    }

    /**
     * A type with a codec of its own.
     *
     * @param java its class
     * @param key whether it is an enum, which may be a map's key
     */
    record Coded(JavaType.Coded java, boolean key) implements JsType {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.coded(this);
        }
    }
}
