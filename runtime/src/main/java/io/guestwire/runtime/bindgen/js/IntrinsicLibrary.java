// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.Conversions;
import io.guestwire.runtime.js.JsArray;
import io.guestwire.runtime.js.JsBigInt;
import io.guestwire.runtime.js.JsBoolean;
import io.guestwire.runtime.js.JsError;
import io.guestwire.runtime.js.JsFunction;
import io.guestwire.runtime.js.JsNumber;
import io.guestwire.runtime.js.JsObject;
import io.guestwire.runtime.js.JsString;
import io.guestwire.runtime.js.JsSymbol;
import io.guestwire.runtime.js.JsTypedArray;
import io.guestwire.runtime.js.JsValue;
import java.math.BigInteger;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The intrinsics of wasm-bindgen: {@code crates/cli-support/src/intrinsic.rs}, 0.2.74 to 0.2.127; what each does is in
 * {@code invoke_intrinsic} of {@code src/js/mod.rs} beside it.
 */
final class IntrinsicLibrary {
    private static final BigInteger LOW_64 = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

    private IntrinsicLibrary() {}

    static void fill(LibraryTable table) {
        kinds(table);
        operators(table);
        comparisons(table);
        reads(table);
        creation(table);
        ends(table);
        surroundings(table);
    }

    private static void test(LibraryTable table, String name, Predicate<JsValue> test) {
        table.function("__wbindgen_" + name, (realm, self, arguments) -> JsValue.of(test.test(arguments.get(0))));
    }

    private static void unary(LibraryTable table, String name, Function<JsValue, JsValue> operator) {
        table.function("__wbindgen_" + name, (realm, self, arguments) -> operator.apply(arguments.get(0)));
    }

    private static void binary(LibraryTable table, String name, BiFunction<JsValue, JsValue, JsValue> operator) {
        table.function(
                "__wbindgen_" + name, (realm, self, arguments) -> operator.apply(arguments.get(0), arguments.get(1)));
    }

    private static void kinds(LibraryTable table) {
        test(table, "is_function", JsFunction.class::isInstance);
        test(table, "is_array", JsArray.class::isInstance);
        test(table, "is_undefined", JsValue::isUndefined);
        test(table, "object_is_undefined", JsValue::isUndefined); // 0.2.106 to 0.2.113
        test(table, "is_null", JsValue::isNull);
        test(table, "is_null_or_undefined", JsValue::isNullish);
        test(table, "is_object", value -> value instanceof JsObject && !(value instanceof JsFunction));
        test(table, "is_symbol", JsSymbol.class::isInstance);
        test(table, "is_string", JsString.class::isInstance);
        test(table, "is_bigint", JsBigInt.class::isInstance);
        test(table, "is_falsy", value -> !value.isTruthy());
        unary(table, "typeof", value -> JsValue.of(value.typeOf()));
        table.function(
                "__wbindgen_in",
                (realm, self, arguments) ->
                        JsValue.of(PropertyLibrary.isIn(realm, arguments.get(0), arguments.object(1))));
    }

    private static void operators(LibraryTable table) {
        unary(table, "neg", Operators::negate);
        unary(table, "bit_not", Operators::not);
        binary(table, "add", Operators::add);
        arithmetic(table, "sub", (a, b) -> a - b, BigInteger::subtract);
        arithmetic(table, "mul", (a, b) -> a * b, BigInteger::multiply);
        arithmetic(table, "div", (a, b) -> a / b, Operators::divide);
        arithmetic(table, "rem", (a, b) -> a % b, Operators::remainder);
        arithmetic(table, "pow", Operators::power, Operators::power);
        bits(table, "bit_and", (a, b) -> a & b, BigInteger::and);
        bits(table, "bit_or", (a, b) -> a | b, BigInteger::or);
        bits(table, "bit_xor", (a, b) -> a ^ b, BigInteger::xor);
        bits(table, "shl", (a, b) -> a << b, Operators::shift);
        bits(table, "shr", (a, b) -> a >> b, (a, b) -> Operators.shift(a, b.negate()));
        table.function(
                "__wbindgen_unsigned_shr",
                (realm, self, arguments) ->
                        JsValue.of((double) ((arguments.int32(0) & 0xffff_ffffL) >>> (arguments.int32(1) & 31))));
        binary(table, "checked_div", (left, right) -> {
            try {
                return Operators.binary(left, right, (a, b) -> a / b, Operators::divide);
            } catch (JsException failure) {
                if (failure.value() instanceof JsError error
                        && error.className().equals("RangeError")) {
                    return error;
                }
                throw failure;
            }
        });
    }

    private static void arithmetic(
            LibraryTable table, String name, Operators.OnNumbers numbers, Operators.OnBigInts bigInts) {
        binary(table, name, (left, right) -> Operators.binary(left, right, numbers, bigInts));
    }

    /** What an operator does with integers of 32 bits. */
    private interface OnInts {
        int apply(int left, int right);
    }

    private static void bits(LibraryTable table, String name, OnInts ints, Operators.OnBigInts bigInts) {
        arithmetic(table, name, (a, b) -> ints.apply(Conversions.toInt32(a), Conversions.toInt32(b)), bigInts);
    }

    private static void comparisons(LibraryTable table) {
        binary(table, "jsval_eq", (left, right) -> JsValue.of(left.strictEquals(right)));
        binary(table, "jsval_loose_eq", (left, right) -> JsValue.of(left.looseEquals(right)));
        binary(table, "lt", (left, right) -> JsValue.of(Operators.less(left, right, false)));
        binary(table, "le", (left, right) -> JsValue.of(Operators.less(left, right, true)));
        binary(table, "gt", (left, right) -> JsValue.of(Operators.less(right, left, false)));
        binary(table, "ge", (left, right) -> JsValue.of(Operators.less(right, left, true)));
    }

    private static void reads(LibraryTable table) {
        unary(table, "number_get", value -> value instanceof JsNumber ? value : JsValue.undefined());
        unary(table, "string_get", value -> value instanceof JsString ? value : JsValue.undefined());
        unary(table, "boolean_get", value -> value instanceof JsBoolean ? value : JsValue.undefined());
        unary(table, "bigint_get_as_i64", value -> value instanceof JsBigInt ? value : JsValue.undefined());
        unary(table, "debug_string", value -> JsValue.of(value.toString()));
        unary(table, "as_number", value -> JsValue.of(Conversions.toNumber(value)));
        unary(table, "try_into_number", value -> {
            try {
                return JsValue.of(Conversions.toNumber(value));
            } catch (JsException failure) {
                return failure.value();
            }
        });
        unary(table, "json_parse", value -> JsValue.fromJson(value.asString()));
        unary(table, "json_serialize", value -> JsValue.of(value.toJson()));
    }

    private static void creation(LibraryTable table) {
        for (String name : new String[] {"string_new", "number_new", "bigint_from_i64", "bigint_from_u64"}) {
            unary(table, name, value -> value);
        }
        unary(table, "bigint_from_str", value -> JsValue.of(Conversions.toBigInt(value)));
        for (String name : new String[] {"bigint_from_i128", "bigint_from_u128"}) {
            binary(
                    table,
                    name,
                    (high, low) -> JsValue.of(high.asBigInteger()
                            .shiftLeft(64)
                            .or(low.asBigInteger().and(LOW_64))));
        }
        unary(table, "symbol_anonymous_new", nothing -> JsSymbol.create());
        unary(table, "symbol_named_new", name -> JsSymbol.create(name.asString()));
        unary(table, "error_new", message -> JsError.of(message.asString()));
        for (JsTypedArray.Kind kind : JsTypedArray.Kind.values()) {
            unary(table, arrayName(kind), array -> array);
        }
        unary(table, "array_new", nothing -> JsArray.create());
        binary(table, "array_push", (array, value) -> {
            array.asArray().push(value);
            return JsValue.undefined();
        });
        binary(table, "copy_to_typed_array", (data, target) -> {
            BufferLibrary.copyBytes(data.asTypedArray(), target.asTypedArray());
            return JsValue.undefined();
        });
    }

    /** {@code uint8_clamped_array_new} of {@code Uint8ClampedArray}. */
    static String arrayName(JsTypedArray.Kind kind) {
        String name = kind.className().toLowerCase(Locale.ROOT);
        return name.replace("clampedarray", "_clampedarray").replace("array", "_array") + "_new";
    }

    private static void ends(LibraryTable table) {
        unary(table, "throw", message -> {
            throw new JsException(JsError.of(message.asString()));
        });
        unary(table, "rethrow", value -> {
            throw new JsException(value);
        });
        unary(table, "cb_drop", value -> JsValue.of(ClosureBody.drop(value)));
        table.method("JsClosure", "_wbg_cb_unref", (realm, self, arguments) -> {
            ClosureBody.unref(self);
            return JsValue.undefined();
        });
    }

    private static void surroundings(LibraryTable table) {
        table.function("__wbindgen_memory", (realm, self, arguments) -> realm.memory());
        table.function(
                "__wbindgen_externref_heap_live_count",
                (realm, self, arguments) -> JsValue.of(realm.host().liveObjects()));
        unary(table, "init_externref_table", nothing -> nothing);
    }
}
