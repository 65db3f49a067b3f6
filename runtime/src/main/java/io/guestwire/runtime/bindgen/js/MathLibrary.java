// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.js.JsValue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** {@code Math}. */
final class MathLibrary {
    private MathLibrary() {}

    static void fill(LibraryTable table) {
        plain(table);
        own(table);
        table.function(
                "Math.random",
                (realm, self, arguments) ->
                        JsValue.of(ThreadLocalRandom.current().nextDouble()));
        table.function("Math.imul", (realm, self, arguments) -> JsValue.of(arguments.int32(0) * arguments.int32(1)));
        table.function(
                "Math.clz32", (realm, self, arguments) -> JsValue.of(Integer.numberOfLeadingZeros(arguments.int32(0))));
        table.function(
                "Math.max",
                (realm, self, arguments) -> JsValue.of(fold(arguments, Double.NEGATIVE_INFINITY, Math::max)));
        table.function(
                "Math.min",
                (realm, self, arguments) -> JsValue.of(fold(arguments, Double.POSITIVE_INFINITY, Math::min)));
        table.function("Math.hypot", (realm, self, arguments) -> JsValue.of(fold(arguments, 0, Math::hypot)));
        table.function(
                "Math.atan2",
                (realm, self, arguments) -> JsValue.of(Math.atan2(arguments.number(0), arguments.number(1))));
        table.function(
                "Math.pow",
                (realm, self, arguments) -> JsValue.of(Operators.power(arguments.number(0), arguments.number(1))));
        table.function("static Math.PI", (realm, self, arguments) -> JsValue.of(Math.PI));
        table.function("static Math.E", (realm, self, arguments) -> JsValue.of(Math.E));
    }

    private static double fold(Arguments arguments, double start, DoubleBinaryOperator operator) {
        Arguments numbers = arguments.spread();
        double result = start;
        for (int i = 0; i < numbers.count(); i++) {
            result = operator.applyAsDouble(result, numbers.number(i));
        }
        return result;
    }

    private static void unary(LibraryTable table, String name, DoubleUnaryOperator operator) {
        table.function(
                "Math." + name, (realm, self, arguments) -> JsValue.of(operator.applyAsDouble(arguments.number(0))));
    }

    private static void plain(LibraryTable table) {
        unary(table, "abs", Math::abs);
        unary(table, "acos", Math::acos);
        unary(table, "asin", Math::asin);
        unary(table, "atan", Math::atan);
        unary(table, "cbrt", Math::cbrt);
        unary(table, "ceil", Math::ceil);
        unary(table, "cos", Math::cos);
        unary(table, "cosh", Math::cosh);
        unary(table, "exp", Math::exp);
        unary(table, "expm1", Math::expm1);
        unary(table, "floor", Math::floor);
        unary(table, "log", Math::log);
        unary(table, "log10", Math::log10);
        unary(table, "log1p", Math::log1p);
        unary(table, "sign", Math::signum);
        unary(table, "sin", Math::sin);
        unary(table, "sinh", Math::sinh);
        unary(table, "sqrt", Math::sqrt);
        unary(table, "tan", Math::tan);
        unary(table, "tanh", Math::tanh);
    }

    private static void own(LibraryTable table) {
        unary(table, "acosh", x -> Math.log(x + Math.sqrt(x * x - 1)));
        unary(table, "asinh", MathLibrary::asinh);
        unary(table, "atanh", x -> Math.log1p(2 * x / (1 - x)) / 2);
        unary(table, "fround", x -> (float) x);
        unary(table, "log2", MathLibrary::log2);
        unary(table, "round", MathLibrary::round);
        unary(table, "trunc", x -> x < 0 ? Math.ceil(x) : Math.floor(x));
    }

    private static double asinh(double x) {
        if (x == 0 || !Double.isFinite(x)) {
            return x;
        }
        double magnitude = Math.abs(x);
        return Math.copySign(Math.log1p(magnitude + magnitude * magnitude / (1 + Math.hypot(1, magnitude))), x);
    }

    /** Exact for powers of two. */
    private static double log2(double x) {
        if (x > 0 && x < Double.POSITIVE_INFINITY && x == Math.scalb(1.0, Math.getExponent(x))) {
            return Math.getExponent(x);
        }
        return Math.log(x) / Math.log(2);
    }

    /** Halves go up, also below zero; what rounds to zero from below is minus zero. */
    private static double round(double x) {
        double floor = Math.floor(x);
        return Math.copySign(x - floor >= 0.5 ? floor + 1 : floor, x);
    }
}
