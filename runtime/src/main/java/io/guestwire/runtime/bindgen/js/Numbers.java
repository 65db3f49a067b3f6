// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.js.JsTypedArray;
import io.guestwire.runtime.js.JsValue;
import io.guestwire.wasm.bindgen.NumberKind;
import java.math.BigInteger;

/** Between Rust's numbers and JavaScript's. */
final class Numbers {
    private static final BigInteger TWO_64 = BigInteger.ONE.shiftLeft(64);

    private Numbers() {}

    static JsValue signed(long value) {
        return JsValue.of(BigInteger.valueOf(value));
    }

    static JsValue unsigned(long bits) {
        BigInteger value = BigInteger.valueOf(bits);
        return JsValue.of(bits < 0 ? value.add(TWO_64) : value);
    }

    /** The lowest bits, as a signed or an unsigned number. */
    static BigInteger wrapped(BigInteger value, int bits, boolean signed) {
        BigInteger low = value.and(BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE));
        return signed && low.testBit(bits - 1) ? low.subtract(BigInteger.ONE.shiftLeft(bits)) : low;
    }

    /** The typed array that JavaScript shows a vector of these numbers as. */
    static JsTypedArray.Kind kind(NumberKind number, boolean clamped) {
        return switch (number) {
            case I8 -> JsTypedArray.Kind.INT8;
            case U8 -> clamped ? JsTypedArray.Kind.UINT8_CLAMPED : JsTypedArray.Kind.UINT8;
            case I16 -> JsTypedArray.Kind.INT16;
            case U16 -> JsTypedArray.Kind.UINT16;
            case I32 -> JsTypedArray.Kind.INT32;
            case U32 -> JsTypedArray.Kind.UINT32;
            case F32 -> JsTypedArray.Kind.FLOAT32;
            case F64 -> JsTypedArray.Kind.FLOAT64;
            case I64, I64_AS_F64, I128 -> JsTypedArray.Kind.BIG_INT64;
            case U64, U64_AS_F64, U128 -> JsTypedArray.Kind.BIG_UINT64;
        };
    }
}
