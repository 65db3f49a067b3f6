// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** ECMA-262's Number::toString in base 10: the fewest digits that read back as the same double. */
final class NumberText {
    private NumberText() {}

    static String of(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 0x1p53) {
            return Long.toString((long) value);
        }
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "Infinity" : "-Infinity";
        }
        BigDecimal shortest = shortest(Math.abs(value));
        String digits = shortest.unscaledValue().toString();
        // The value is 0.digits times 10 to the power of point.
        int point = digits.length() - shortest.scale();
        return (value < 0 ? "-" : "") + laidOut(digits, point);
    }

    /** Double.toString is not shortest before JDK 19, and never below two digits: its text is where the search starts. */
    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        BigDecimal best = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        for (int precision = best.precision() - 1; precision > 0; precision--) {
            BigDecimal shorter = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
            if (shorter.doubleValue() != value) {
                break;
            }
            best = shorter;
        }
        BigDecimal nearest = exact.round(new MathContext(best.precision(), RoundingMode.HALF_EVEN));
        return (nearest.doubleValue() == value ? nearest : best).stripTrailingZeros();
    }

    private static String laidOut(String digits, int point) {
        int count = digits.length();
        if (count <= point && point <= 21) {
            return digits + "0".repeat(point - count);
        }
        if (0 < point && point <= 21) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (-6 < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        String exponent = (point > 0 ? "e+" : "e-") + Math.abs(point - 1);
        return count == 1 ? digits + exponent : digits.charAt(0) + "." + digits.substring(1) + exponent;
    }
}
