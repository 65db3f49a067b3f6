// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.js.JsValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** The texts of numbers in other forms than the shortest decimal one (ECMA-262, 21.1.3). */
final class NumberFormat {
    private NumberFormat() {}

    private static String plain(double value) {
        return JsValue.of(value).toString();
    }

    static String fixed(double value, int digits) {
        if (!Double.isFinite(value) || Math.abs(value) >= 1e21) {
            return plain(value);
        }
        String text = rounded(value, digits).toPlainString();
        // A number that rounds to zero keeps its sign, but minus zero itself has none.
        return value < 0 && !text.startsWith("-") ? "-" + text : text;
    }

    /** ECMA-262 takes the larger of two candidates that are equally near. */
    private static BigDecimal rounded(double value, int digits) {
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_UP);
    }

    static String exponential(double value, int digits) {
        if (!Double.isFinite(value)) {
            return plain(value);
        }
        BigDecimal exact = digits < 0 ? new BigDecimal(plain(value)) : new BigDecimal(value);
        BigDecimal magnitude = exact.abs();
        if (digits >= 0) {
            magnitude = magnitude.round(new MathContext(digits + 1, RoundingMode.HALF_UP));
        }
        String number =
                magnitude.signum() == 0 ? "0" : magnitude.unscaledValue().toString();
        int exponent = magnitude.signum() == 0 ? 0 : number.length() - 1 - magnitude.scale();
        if (digits < 0) {
            number = number.replaceAll("(?<=.)0+$", "");
        } else if (number.length() <= digits) {
            number += "0".repeat(digits + 1 - number.length());
        }
        return (value < 0 ? "-" : "")
                + number.charAt(0)
                + (number.length() > 1 ? "." + number.substring(1) : "")
                + (exponent < 0 ? "e-" : "e+")
                + Math.abs(exponent);
    }

    static String precise(double value, int precision) {
        if (!Double.isFinite(value)) {
            return plain(value);
        }
        BigDecimal magnitude = new BigDecimal(value).abs().round(new MathContext(precision, RoundingMode.HALF_UP));
        int exponent = magnitude.signum() == 0 ? 0 : magnitude.precision() - magnitude.scale() - 1;
        if (exponent < -6 || exponent >= precision) {
            return exponential(value, precision - 1);
        }
        String text = magnitude
                .setScale(precision - 1 - exponent, RoundingMode.HALF_UP)
                .toPlainString();
        return value < 0 ? "-" + text : text;
    }

    static String inRadix(double value, int radix) {
        if (radix == 10 || !Double.isFinite(value)) {
            return plain(value);
        }
        double magnitude = Math.abs(value);
        BigInteger whole = new BigDecimal(magnitude).toBigInteger();
        double fraction = magnitude - whole.doubleValue();
        String sign = value < 0 ? "-" : "";
        return sign
                + whole.toString(radix)
                + (magnitude < 0x1p53 && fraction > 0 ? fraction(magnitude, fraction, radix) : "");
    }

    /** Digits until what is left is less than half the distance to the next double. */
    private static String fraction(double value, double fraction, int radix) {
        StringBuilder text = new StringBuilder(".");
        double rest = fraction;
        double delta = Math.max(Math.ulp(value) / 2, Double.MIN_VALUE);
        do {
            rest *= radix;
            delta *= radix;
            int digit = (int) rest;
            rest -= digit;
            boolean last = rest < delta || rest > 1 - delta;
            if (last && rest > 0.5 && digit + 1 < radix) {
                digit++;
            }
            text.append(Character.forDigit(digit, radix));
            if (last) {
                break;
            }
        } while (text.length() < 1100);
        return text.toString();
    }
}
