// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import io.guestwire.runtime.JsException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** ECMA-262's abstract conversions between primitives; objects become text or numbers as their classes say. */
public final class Conversions {
    private Conversions() {}

    /** ToNumber. */
    public static double toNumber(JsValue value) {
        JsValue primitive = toPrimitive(value);
        return primitive.accept(new ToNumber());
    }

    /** ToString. */
    public static String toText(JsValue value) {
        if (value instanceof JsSymbol) {
            throw JsException.typeError("cannot convert a symbol to a string");
        }
        JsValue primitive = value instanceof JsObject object ? JsValue.of(ObjectText.of(object)) : value;
        return primitive instanceof JsString string ? string.value() : primitive.toString();
    }

    /** ToPrimitive without a hint: dates become text, other objects too, as none of ours has a number. */
    public static JsValue toPrimitive(JsValue value) {
        return value instanceof JsObject object ? JsValue.of(ObjectText.of(object)) : value;
    }

    /** ToInt32: modulo 2^32, NaN and infinities are 0. */
    public static int toInt32(double value) {
        if (!Double.isFinite(value)) {
            return 0;
        }
        return Math.abs(value) < 0x1p62
                ? (int) (long) value
                : new BigDecimal(value).toBigInteger().intValue();
    }

    /** ToBigInt; numbers are refused, as in JavaScript. */
    public static BigInteger toBigInt(JsValue value) {
        JsValue primitive = toPrimitive(value);
        if (primitive instanceof JsBigInt big) {
            return big.value();
        }
        if (primitive instanceof JsBoolean bool) {
            return bool.value() ? BigInteger.ONE : BigInteger.ZERO;
        }
        if (primitive instanceof JsString string) {
            return NumberParser.bigInt(string.value())
                    .orElseThrow(() -> new JsException(
                            JsError.of("SyntaxError", "cannot convert " + Mismatch.excerpt(value) + " to a BigInt")));
        }
        throw JsException.typeError("cannot convert " + Mismatch.excerpt(value) + " to a BigInt");
    }

    private record ToNumber() implements JsValue.Cases<Double> {
        @Override
        public Double undefined() {
            return Double.NaN;
        }

        @Override
        public Double nullValue() {
            return 0.0;
        }

        @Override
        public Double bool(boolean value) {
            return value ? 1.0 : 0.0;
        }

        @Override
        public Double number(double value) {
            return value;
        }

        @Override
        public Double bigInt(BigInteger value) {
            throw JsException.typeError("cannot convert a BigInt to a number");
        }

        @Override
        public Double string(String value) {
            return NumberParser.number(value);
        }

        @Override
        public Double symbol(JsSymbol value) {
            throw JsException.typeError("cannot convert a symbol to a number");
        }

        @Override
        public Double object(JsObject value) {
            throw new IllegalStateException("an object is no primitive");
        }
    }
}
