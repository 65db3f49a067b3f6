// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.Conversions;
import io.guestwire.runtime.js.JsBigInt;
import io.guestwire.runtime.js.JsBoolean;
import io.guestwire.runtime.js.JsNumber;
import io.guestwire.runtime.js.JsString;
import io.guestwire.runtime.js.JsValue;
import java.math.BigDecimal;
import java.math.BigInteger;

/** {@code Number}, {@code BigInt} and {@code Boolean}. Wrapped primitives do not exist here: {@code new Number} gives a number. */
final class NumberLibrary {
    private NumberLibrary() {}

    static void fill(LibraryTable table) {
        numbers(table);
        tests(table);
        bigInts(table);
        table.function(
                "Boolean",
                (realm, self, arguments) -> JsValue.of(arguments.get(0).isTruthy()));
        table.constructor(
                "Boolean",
                (realm, self, arguments) -> JsValue.of(arguments.get(0).isTruthy()));
        table.method("Boolean", "valueOf", (realm, self, arguments) -> JsValue.of(self.asBoolean()));
        table.instanceOf("Number");
        table.instanceOf("BigInt");
        table.instanceOf("Boolean");
    }

    private static void numbers(LibraryTable table) {
        table.function("Number", (realm, self, arguments) -> toNumber(arguments));
        table.constructor("Number", (realm, self, arguments) -> toNumber(arguments));
        table.method("Number", "valueOf", (realm, self, arguments) -> JsValue.of(self.asDouble()));
        table.method(
                "Number",
                "toString",
                (realm, self, arguments) ->
                        JsValue.of(NumberFormat.inRadix(self.asDouble(), arguments.bounded(0, 2, 36, 10))));
        table.method(
                "Number",
                "toFixed",
                (realm, self, arguments) ->
                        JsValue.of(NumberFormat.fixed(self.asDouble(), arguments.bounded(0, 0, 100, 0))));
        table.method(
                "Number",
                "toPrecision",
                (realm, self, arguments) -> JsValue.of(
                        arguments.has(0)
                                ? NumberFormat.precise(self.asDouble(), arguments.bounded(0, 1, 100, 1))
                                : self.toString()));
        table.method(
                "Number",
                "toExponential",
                (realm, self, arguments) -> JsValue.of(NumberFormat.exponential(
                        self.asDouble(), arguments.has(0) ? arguments.bounded(0, 0, 100, 0) : -1)));
    }

    /** The function {@code Number}, which unlike ToNumber takes a BigInt. */
    private static JsValue toNumber(Arguments arguments) {
        if (arguments.get(0) instanceof JsBigInt big) {
            return JsValue.of(big.value().doubleValue());
        }
        return JsValue.of(arguments.count() == 0 ? 0 : arguments.number(0));
    }

    private static void tests(LibraryTable table) {
        table.function(
                "Number.isFinite",
                (realm, self, arguments) ->
                        JsValue.of(arguments.get(0) instanceof JsNumber number && Double.isFinite(number.value())));
        table.function(
                "Number.isNaN",
                (realm, self, arguments) ->
                        JsValue.of(arguments.get(0) instanceof JsNumber number && Double.isNaN(number.value())));
        table.function(
                "Number.isInteger",
                (realm, self, arguments) ->
                        JsValue.of(arguments.get(0) instanceof JsNumber number && number.isInteger()));
        table.function(
                "Number.isSafeInteger",
                (realm, self, arguments) ->
                        JsValue.of(arguments.get(0) instanceof JsNumber number && number.isSafeInteger()));
        table.function("isFinite", (realm, self, arguments) -> JsValue.of(Double.isFinite(arguments.number(0))));
        table.function("isNaN", (realm, self, arguments) -> JsValue.of(Double.isNaN(arguments.number(0))));
        for (String prefix : new String[] {"", "Number."}) {
            table.function(
                    prefix + "parseFloat",
                    (realm, self, arguments) -> JsValue.of(NumberScan.decimal(arguments.text(0))));
            table.function(
                    prefix + "parseInt",
                    (realm, self, arguments) -> JsValue.of(NumberScan.integer(arguments.text(0), arguments.int32(1))));
        }
    }

    private static void bigInts(LibraryTable table) {
        table.function("BigInt", (realm, self, arguments) -> JsValue.of(toBigInt(arguments.get(0))));
        table.function("BigInt.asIntN", (realm, self, arguments) -> {
            int bits = arguments.bounded(0, 0, 1 << 20, 0);
            BigInteger value = unsigned(Conversions.toBigInt(arguments.get(1)), bits);
            boolean negative = bits > 0 && value.testBit(bits - 1);
            return JsValue.of(negative ? value.subtract(BigInteger.ONE.shiftLeft(bits)) : value);
        });
        table.function(
                "BigInt.asUintN",
                (realm, self, arguments) -> JsValue.of(
                        unsigned(Conversions.toBigInt(arguments.get(1)), arguments.bounded(0, 0, 1 << 20, 0))));
        table.method(
                "BigInt",
                "toString",
                (realm, self, arguments) ->
                        JsValue.of(Operators.checked(self.asBigInteger()).toString(arguments.bounded(0, 2, 36, 10))));
        table.method("BigInt", "valueOf", (realm, self, arguments) -> JsValue.of(self.asBigInteger()));
    }

    private static BigInteger unsigned(BigInteger value, int bits) {
        return value.and(BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE));
    }

    /** The function {@code BigInt}, which unlike ToBigInt takes whole numbers. */
    private static BigInteger toBigInt(JsValue value) {
        if (value instanceof JsNumber number) {
            if (!number.isInteger()) {
                throw JsException.rangeError("the number " + number + " is not an integer, and becomes no BigInt");
            }
            return new BigDecimal(number.value()).toBigInteger();
        }
        if (value instanceof JsBigInt || value instanceof JsString || value instanceof JsBoolean) {
            return Conversions.toBigInt(value);
        }
        throw JsException.typeError("a value of type " + value.typeOf() + " becomes no BigInt");
    }
}
