// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Numbers of any size from texts that a guest sent. The JDK reads n digits in a time that grows with n squared, and
 * computes with an exponent of ten digits as with a number that has as many digits as it says: both are bounded here.
 */
public final class BigNumbers {
    private static final int MOST_CHARACTERS = 1_000;
    private static final int LARGEST_SCALE = 10_000;

    private BigNumbers() {}

    /**
     * A whole number.
     *
     * @throws NumberFormatException if it is none, or has more than 1,000 characters
     */
    public static BigInteger integer(String text) {
        return new BigInteger(checked(text));
    }

    /**
     * A decimal number, with an exponent or without.
     *
     * @throws NumberFormatException if it is none, has more than 1,000 characters, or a scale beyond 10,000 either way
     */
    public static BigDecimal decimal(String text) {
        BigDecimal number = new BigDecimal(checked(text));
        if (number.scale() > LARGEST_SCALE || number.scale() < -LARGEST_SCALE) {
            throw new NumberFormatException("the scale " + number.scale() + " is beyond " + LARGEST_SCALE);
        }
        return number;
    }

    private static String checked(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new NumberFormatException(text.length() + " characters are more than " + MOST_CHARACTERS);
        }
        return text;
    }
}
