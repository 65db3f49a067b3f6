// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal.bindgen;

/** Type of a value in the custom section, as a shape file writes it. */
sealed interface FieldType {

    static FieldType parse(String text) {
        if (text.endsWith("?")) {
            return new Maybe(parse(text.substring(0, text.length() - 1)));
        }
        if (text.startsWith("[") && text.endsWith("]")) {
            return new ListOf(parse(text.substring(1, text.length() - 1)));
        }
        return switch (text) {
            case "str" -> Plain.STR;
            case "bool" -> Plain.BOOL;
            case "u32" -> Plain.U32;
            default -> new Named(text);
        };
    }

    /** Calls the method of {@code cases} for this kind. */
    <R> R accept(Cases<R> cases);

    /** One method a kind. */
    interface Cases<R> {
        R plain(Plain type);

        R listOf(ListOf type);

        R maybe(Maybe type);

        R named(Named type);
    }

    /** A value without parts. */
    enum Plain implements FieldType {
        STR,
        BOOL,
        U32;

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.plain(this);
        }
    }

    /** A count and as many values. */
    record ListOf(FieldType element) implements FieldType {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.listOf(this);
        }
    }

    /** A value that may be missing. */
    record Maybe(FieldType value) implements FieldType {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.maybe(this);
        }
    }

    /** A record or a choice of the same file. */
    record Named(String name) implements FieldType {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.named(this);
        }
    }
}
