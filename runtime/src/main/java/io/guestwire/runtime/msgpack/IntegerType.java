// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

/** The integer types of a schema. For {@link #U64} the upper bound is that of {@code long}: larger values are negative. */
enum IntegerType {
    I8(Byte.MIN_VALUE, Byte.MAX_VALUE),
    I16(Short.MIN_VALUE, Short.MAX_VALUE),
    I32(Integer.MIN_VALUE, Integer.MAX_VALUE),
    I64(Long.MIN_VALUE, Long.MAX_VALUE),
    U8(0, 0xff),
    U16(0, 0xffff),
    U32(0, 0xffff_ffffL),
    U64(0, Long.MAX_VALUE);

    final long min;
    final long max;

    IntegerType(long min, long max) {
        this.min = min;
        this.max = max;
    }

    /** The type's bounds, for messages. */
    String range() {
        return switch (this) {
            case I8, I16, I32, U8, U16, U32 -> min + " to " + max;
            case I64 -> "-2^63 to 2^63-1";
            case U64 -> "0 to 2^64-1";
        };
    }

    /** The type's name in a schema. */
    String schemaName() {
        return switch (this) {
            case I8 -> "i8";
            case I16 -> "i16";
            case I32 -> "i32";
            case I64 -> "i64";
            case U8 -> "u8";
            case U16 -> "u16";
            case U32 -> "u32";
            case U64 -> "u64";
        };
    }
}
