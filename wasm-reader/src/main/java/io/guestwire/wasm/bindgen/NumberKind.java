// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import java.util.Arrays;
import java.util.Optional;

/** The numeric types of Rust that wasm-bindgen describes. {@code isize} and {@code usize} arrive as 32-bit numbers. */
public enum NumberKind {
    /** Signed, 8 bits. */
    I8("i8", 1),
    /** Unsigned, 8 bits. */
    U8("u8", 1),
    /** Signed, 16 bits. */
    I16("i16", 2),
    /** Unsigned, 16 bits. */
    U16("u16", 2),
    /** Signed, 32 bits. */
    I32("i32", 4),
    /** Unsigned, 32 bits. */
    U32("u32", 4),
    /** Signed, 64 bits. */
    I64("i64", 8),
    /** Unsigned, 64 bits. */
    U64("u64", 8),
    /** Signed, 64 bits, passed as an {@code f64}; wasm64 only, since 0.2.119. */
    I64_AS_F64("i64_as_f64", 8),
    /** Unsigned, 64 bits, passed as an {@code f64}; wasm64 only, since 0.2.119. */
    U64_AS_F64("u64_as_f64", 8),
    /** Signed, 128 bits; since 0.2.96. */
    I128("i128", 16),
    /** Unsigned, 128 bits; since 0.2.96. */
    U128("u128", 16),
    /** IEEE 754 single precision. */
    F32("f32", 4),
    /** IEEE 754 double precision. */
    F64("f64", 8);

    private final String text;
    private final int size;

    NumberKind(String text, int size) {
        this.text = text;
        this.size = size;
    }

    /** Returns the bytes of an element of a vector or a slice. */
    public int size() {
        return size;
    }

    /** Returns the kind that is written as {@code text}, for example {@code u32}. */
    public static Optional<NumberKind> of(String text) {
        return Arrays.stream(values()).filter(kind -> kind.text.equals(text)).findFirst();
    }

    /** Returns the name in Rust. */
    @Override
    public String toString() {
        return text;
    }
}
