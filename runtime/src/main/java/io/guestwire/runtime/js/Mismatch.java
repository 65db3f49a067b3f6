// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import io.guestwire.runtime.JsException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Reads values as what they ought to be, and says what they are instead. */
final class Mismatch {
    private static final int LONGEST_TEXT = 60;

    private Mismatch() {}

    static <T extends JsValue> T cast(JsValue value, Class<T> type, String expected) {
        if (!type.isInstance(value)) {
            throw of(value, expected);
        }
        return type.cast(value);
    }

    static BigInteger integer(JsValue value) {
        if (value instanceof JsBigInt big) {
            return big.value();
        }
        JsNumber number = cast(value, JsNumber.class, "an integer");
        if (!number.isInteger()) {
            throw of(value, "an integer");
        }
        return new BigDecimal(number.value()).toBigInteger();
    }

    static BigInteger integer(JsValue value, long least, long most) {
        BigInteger integer = integer(value);
        if (integer.compareTo(BigInteger.valueOf(least)) < 0 || integer.compareTo(BigInteger.valueOf(most)) > 0) {
            throw JsException.rangeError(
                    "expected an integer from " + least + " to " + most + ", found " + excerpt(value));
        }
        return integer;
    }

    static JsException of(JsValue value, String expected) {
        return JsException.typeError("expected " + expected + ", found " + excerpt(value));
    }

    static String excerpt(JsValue value) {
        if (value instanceof JsObject object && !(value instanceof JsFunction)) {
            return "an object of class " + object.className();
        }
        String text = value.toString();
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "...";
    }
}
