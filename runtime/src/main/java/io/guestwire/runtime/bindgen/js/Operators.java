// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.Conversions;
import io.guestwire.runtime.js.JsBigInt;
import io.guestwire.runtime.js.JsString;
import io.guestwire.runtime.js.JsValue;
import java.math.BigDecimal;
import java.math.BigInteger;

/** JavaScript's operators on values of any kind (ECMA-262, ApplyStringOrNumericBinaryOperator, IsLessThan). */
final class Operators {
    /** The most bits of a BigInt. */
    private static final int MOST_BITS = 1 << 20;

    /** What an operator does with numbers. */
    interface OnNumbers {
        double apply(double left, double right);
    }

    /** What it does with BigInts. */
    interface OnBigInts {
        BigInteger apply(BigInteger left, BigInteger right);
    }

    private Operators() {}

    static BigInteger checked(BigInteger value) {
        if (value.bitLength() > MOST_BITS) {
            throw JsException.rangeError("a BigInt of more than " + MOST_BITS + " bits");
        }
        return value;
    }

    static JsValue binary(JsValue left, JsValue right, OnNumbers numbers, OnBigInts bigInts) {
        JsValue a = numeric(left);
        JsValue b = numeric(right);
        if (a instanceof JsBigInt first && b instanceof JsBigInt second) {
            return JsValue.of(checked(bigInts.apply(first.value(), second.value())));
        }
        if (a instanceof JsBigInt || b instanceof JsBigInt) {
            throw JsException.typeError("cannot mix BigInt and other types");
        }
        return JsValue.of(numbers.apply(a.asDouble(), b.asDouble()));
    }

    private static JsValue numeric(JsValue value) {
        JsValue primitive = Conversions.toPrimitive(value);
        return primitive instanceof JsBigInt ? primitive : JsValue.of(Conversions.toNumber(primitive));
    }

    static JsValue negate(JsValue value) {
        JsValue number = numeric(value);
        return number instanceof JsBigInt big ? JsValue.of(big.value().negate()) : JsValue.of(-number.asDouble());
    }

    static JsValue not(JsValue value) {
        JsValue number = numeric(value);
        return number instanceof JsBigInt big
                ? JsValue.of(big.value().not())
                : JsValue.of(~Conversions.toInt32(number.asDouble()));
    }

    static JsValue add(JsValue left, JsValue right) {
        JsValue a = Conversions.toPrimitive(left);
        JsValue b = Conversions.toPrimitive(right);
        if (a instanceof JsString || b instanceof JsString) {
            String first = Conversions.toText(a);
            String second = Conversions.toText(b);
            TextLibrary.checkLength((long) first.length() + second.length());
            return JsValue.of(first + second);
        }
        return binary(a, b, Double::sum, BigInteger::add);
    }

    static BigInteger divide(BigInteger left, BigInteger right) {
        return left.divide(nonZero(right));
    }

    static BigInteger remainder(BigInteger left, BigInteger right) {
        return left.remainder(nonZero(right));
    }

    private static BigInteger nonZero(BigInteger divisor) {
        if (divisor.signum() == 0) {
            throw JsException.rangeError("division by zero");
        }
        return divisor;
    }

    /** Unlike Java's, the power of one to infinity is NaN. */
    static double power(double base, double exponent) {
        return Math.abs(base) == 1 && Double.isInfinite(exponent) ? Double.NaN : Math.pow(base, exponent);
    }

    static BigInteger power(BigInteger base, BigInteger exponent) {
        if (exponent.signum() < 0) {
            throw JsException.rangeError("a BigInt has no negative powers");
        }
        if (base.bitLength() <= 1 && base.abs().signum() >= 0 && base.abs().compareTo(BigInteger.ONE) <= 0) {
            boolean negative = base.signum() < 0 && !exponent.testBit(0);
            return exponent.signum() == 0 || negative ? BigInteger.ONE : base;
        }
        if (exponent.bitLength() > 31 || exponent.longValue() * (base.bitLength() - 1L) > MOST_BITS) {
            throw JsException.rangeError("a BigInt of more than " + MOST_BITS + " bits");
        }
        return base.pow(exponent.intValue());
    }

    /** Left for positive counts, right for negative ones. */
    static BigInteger shift(BigInteger value, BigInteger count) {
        if (count.signum() > 0
                && value.signum() != 0
                && (count.bitLength() > 31 || count.longValue() + value.bitLength() > MOST_BITS)) {
            throw JsException.rangeError("a BigInt of more than " + MOST_BITS + " bits");
        }
        if (count.bitLength() > 31) {
            return value.signum() < 0 && count.signum() < 0 ? BigInteger.ONE.negate() : BigInteger.ZERO;
        }
        return value.shiftLeft(count.intValue());
    }

    /** Whether left is less than right; with NaN nothing is less. */
    static boolean less(JsValue left, JsValue right, boolean orEqual) {
        JsValue a = Conversions.toPrimitive(left);
        JsValue b = Conversions.toPrimitive(right);
        if (a instanceof JsString first && b instanceof JsString second) {
            int order = first.value().compareTo(second.value());
            return orEqual ? order <= 0 : order < 0;
        }
        if (a instanceof JsBigInt || b instanceof JsBigInt) {
            return lessExactly(a, b, orEqual);
        }
        double first = Conversions.toNumber(a);
        double second = Conversions.toNumber(b);
        return orEqual ? first <= second : first < second;
    }

    private static boolean lessExactly(JsValue left, JsValue right, boolean orEqual) {
        double first = approximation(left);
        double second = approximation(right);
        if (Double.isNaN(first) || Double.isNaN(second)) {
            return false;
        }
        if (Double.isInfinite(first) && !(left instanceof JsBigInt)) {
            return first < 0;
        }
        if (Double.isInfinite(second) && !(right instanceof JsBigInt)) {
            return second > 0;
        }
        int order = exact(left).compareTo(exact(right));
        return orEqual ? order <= 0 : order < 0;
    }

    private static double approximation(JsValue value) {
        return value instanceof JsBigInt big ? big.value().doubleValue() : Conversions.toNumber(value);
    }

    private static BigDecimal exact(JsValue value) {
        return value instanceof JsBigInt big
                ? new BigDecimal(big.value())
                : new BigDecimal(Conversions.toNumber(value));
    }
}
