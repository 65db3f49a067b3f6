// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** ECMA-262's StringToNumber and StringToBigInt. */
final class NumberParser {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d++\\.?+\\d*+|\\.\\d++)([eE][+-]?\\d++)?+");
    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d++");

    /** Digits beyond this are refused before they cost quadratic time. */
    private static final int MOST_DIGITS = 10_000;

    private NumberParser() {}

    static double number(String text) {
        String trimmed = trim(text);
        if (trimmed.isEmpty()) {
            return 0;
        }
        int radix = radix(trimmed);
        if (radix != 10) {
            return digits(trimmed.substring(2), radix)
                    .map(BigInteger::doubleValue)
                    .orElse(Double.NaN);
        }
        return switch (trimmed) {
            case "Infinity", "+Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> DECIMAL.matcher(trimmed).matches() ? Double.parseDouble(trimmed) : Double.NaN;
        };
    }

    static Optional<BigInteger> bigInt(String text) {
        String trimmed = trim(text);
        if (trimmed.isEmpty()) {
            return Optional.of(BigInteger.ZERO);
        }
        int radix = radix(trimmed);
        if (radix != 10) {
            return digits(trimmed.substring(2), radix);
        }
        return INTEGER.matcher(trimmed).matches() && trimmed.length() <= MOST_DIGITS
                ? Optional.of(new BigInteger(trimmed))
                : Optional.empty();
    }

    private static int radix(String text) {
        if (text.length() < 3 || text.charAt(0) != '0') {
            return 10;
        }
        return switch (text.charAt(1)) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 10;
        };
    }

    private static Optional<BigInteger> digits(String text, int radix) {
        if (text.length() > MOST_DIGITS || !text.chars().allMatch(c -> c < 128 && Character.digit(c, radix) >= 0)) {
            return Optional.empty();
        }
        return Optional.of(new BigInteger(text, radix));
    }

    /** Without ECMA-262's white space and line terminators at both ends. */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return (c >= 9 && c <= 13)
                || c == 0xfeff
                || c == 0x2028
                || c == 0x2029
                || Character.getType(c) == Character.SPACE_SEPARATOR;
    }
}
