// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** ECMA-262's IsStrictlyEqual, IsLooselyEqual and ToBoolean. */
final class JsEquality {
    private JsEquality() {}

    static boolean strict(JsValue left, JsValue right) {
        if (left instanceof JsNumber a && right instanceof JsNumber b) {
            return a.value() == b.value();
        }
        return left.equals(right);
    }

    static boolean loose(JsValue left, JsValue right) {
        if (left.isNullish() || right.isNullish()) {
            return left.isNullish() && right.isNullish();
        }
        if (left.typeOf().equals(right.typeOf()) || (left instanceof JsObject && right instanceof JsObject)) {
            return strict(left, right);
        }
        if (left instanceof JsSymbol || right instanceof JsSymbol) {
            return false;
        }
        return primitives(Conversions.toPrimitive(left), Conversions.toPrimitive(right));
    }

    private static boolean primitives(JsValue left, JsValue right) {
        if (left instanceof JsString && right instanceof JsString) {
            return strict(left, right);
        }
        if (left instanceof JsBigInt big) {
            return sameNumber(big.value(), right);
        }
        if (right instanceof JsBigInt big) {
            return sameNumber(big.value(), left);
        }
        return Conversions.toNumber(left) == Conversions.toNumber(right);
    }

    private static boolean sameNumber(BigInteger big, JsValue other) {
        if (other instanceof JsBigInt that) {
            return big.equals(that.value());
        }
        if (other instanceof JsString string) {
            return NumberParser.bigInt(string.value()).equals(Optional.of(big));
        }
        double number = Conversions.toNumber(other);
        return Double.isFinite(number) && new BigDecimal(number).compareTo(new BigDecimal(big)) == 0;
    }

    static boolean truthy(JsValue value) {
        if (value instanceof JsNumber number) {
            return number.value() != 0 && !Double.isNaN(number.value());
        }
        if (value instanceof JsBigInt big) {
            return big.value().signum() != 0;
        }
        return !value.isNullish() && value != JsBoolean.FALSE && !value.equals(JsString.EMPTY);
    }
}
