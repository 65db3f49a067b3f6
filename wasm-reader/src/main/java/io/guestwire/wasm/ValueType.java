// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

/** Type of a parameter, a result, a local, a global or a table's element (core specification 2.0, section 5.3). */
public enum ValueType {
    /** 32 bits, signed or not. */
    I32("i32"),
    /** 64 bits, signed or not. */
    I64("i64"),
    /** IEEE 754 single precision. */
    F32("f32"),
    /** IEEE 754 double precision. */
    F64("f64"),
    /** 128 bits; only with {@link Feature#SIMD}. */
    V128("v128"),
    /** A nullable reference to a function of any type. */
    FUNCREF("funcref"),
    /** A nullable reference to a value of the host. */
    EXTERNREF("externref"),
    /**
     * Any other reference, its exact type left out: a typed function reference, an exception or a garbage-collected value.
     * Only with {@link Feature#FUNCTION_REFERENCES}, {@link Feature#EXCEPTIONS} or {@link Feature#GC}.
     */
    OTHER_REFERENCE("ref");

    private final String text;

    ValueType(String text) {
        this.text = text;
    }

    /** Whether values of this type are references, which tables can hold. */
    public boolean isReference() {
        return ordinal() >= FUNCREF.ordinal();
    }

    /** Returns the name in the text format, {@code ref} for {@link #OTHER_REFERENCE}. */
    @Override
    public String toString() {
        return text;
    }
}
