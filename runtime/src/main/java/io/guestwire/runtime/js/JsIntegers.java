// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import io.guestwire.runtime.GuestDecodeException.Kind;
import java.math.BigInteger;

/** Reads integers, which a guest may send as numbers or as {@code BigInt}s, and as texts where they are keys of an object. */
final class JsIntegers {
    /** Characters of the longest integer of 64 bits, its sign included. */
    private static final int LONGEST_KEY = 20;

    private final DecodePath path;

    JsIntegers(DecodePath path) {
        this.path = path;
    }

    /** An integer in a range of {@code long}s. */
    long between(JsValue value, long least, long most, String type) {
        long integer;
        if (value instanceof JsNumber number) {
            integer = ofNumber(number, type);
        } else if (value instanceof JsBigInt big) {
            if (big.value().bitLength() > Long.SIZE - 1) {
                throw outOfRange(value, type);
            }
            integer = big.value().longValue();
        } else {
            throw wrongType(value, type);
        }
        if (integer < least || integer > most) {
            throw outOfRange(value, type);
        }
        return integer;
    }

    /** An integer without sign of 64 bits, as its bits. */
    long unsigned(JsValue value, String type) {
        if (value instanceof JsBigInt big) {
            if (big.value().signum() < 0 || big.value().bitLength() > Long.SIZE) {
                throw outOfRange(value, type);
            }
            return big.value().longValue();
        }
        return between(value, 0, Long.MAX_VALUE, type);
    }

    /** An integer of any size. */
    BigInteger ofAnySize(JsValue value, String type) {
        if (value instanceof JsBigInt big) {
            return big.value();
        }
        return BigInteger.valueOf(between(value, Long.MIN_VALUE, Long.MAX_VALUE, type));
    }

    /** A key as the number that it is, if it is the text of one: {@code "7"}, but neither {@code "07"} nor {@code "7.0"}. */
    JsValue key(JsValue key) {
        if (!(key instanceof JsString name) || name.value().length() > LONGEST_KEY) {
            return key;
        }
        String text = name.value();
        try {
            BigInteger integer = new BigInteger(text);
            return integer.toString().equals(text) ? new JsBigInt(integer) : key;
        } catch (NumberFormatException e) {
            return key; // the caller says that it expected a number
        }
    }

    private long ofNumber(JsNumber number, String type) {
        if (number.isSafeInteger()) {
            return (long) number.value();
        }
        if (!number.isInteger()) {
            throw wrongType(number, type);
        }
        throw path.failure(
                Kind.RANGE,
                "expected " + type + ", found " + JsFound.text(number)
                        + ", a number beyond 2^53-1, where JavaScript's are not exact; let the guest send a BigInt");
    }

    private RuntimeException wrongType(JsValue value, String type) {
        return path.failure(
                value.isUndefined() ? Kind.MISSING : Kind.TYPE, "expected " + type + ", found " + JsFound.text(value));
    }

    private RuntimeException outOfRange(JsValue value, String type) {
        return path.failure(Kind.RANGE, "expected " + type + ", found " + JsFound.text(value));
    }
}
