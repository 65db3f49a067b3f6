// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.wasm.bindgen.FunctionShape;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The types of the intrinsics that versions up to 0.2.101 import without a description: the signatures of
 * {@code crates/cli-support/src/intrinsic.rs} there. Newer versions describe them.
 */
final class RawIntrinsics {
    private static final String[] SHAPES = {
        "(&JsValue, &JsValue) -> bool: jsval_eq jsval_loose_eq in lt le gt ge",
        "(&JsValue) -> bool: is_function is_array is_undefined object_is_undefined is_null is_object is_symbol is_string is_bigint is_falsy",
        "(&JsValue) -> JsValue: typeof try_into_number neg bit_not",
        "(&JsValue, &JsValue) -> JsValue: bit_and bit_or bit_xor shl shr add sub div checked_div mul rem pow",
        "(&JsValue, &JsValue) -> u32: unsigned_shr",
        "(&JsValue) -> f64: as_number",
        "(JsValue) -> bool: cb_drop",
        "(f64) -> JsValue: number_new",
        "(&str) -> JsValue: bigint_from_str string_new symbol_named_new error_new json_parse",
        "(i64) -> JsValue: bigint_from_i64",
        "(u64) -> JsValue: bigint_from_u64",
        "(i64, u64) -> JsValue: bigint_from_i128",
        "(u64, u64) -> JsValue: bigint_from_u128",
        "(&JsValue) -> Option<i64>: bigint_get_as_i64",
        "() -> JsValue: symbol_anonymous_new memory exports module function_table array_new",
        "(&JsValue) -> Option<f64>: number_get",
        "(&JsValue) -> Option<String>: string_get",
        "(&JsValue) -> u32: boolean_get",
        "(&str) -> (): throw",
        "(JsValue) -> (): rethrow",
        "(&JsValue) -> String: debug_string json_serialize",
        "(&[u8], &JsValue) -> (): copy_to_typed_array",
        "(Vec<u8>) -> JsValue: uint8_array_new",
        "(Clamped<Vec<u8>>) -> JsValue: uint8_clamped_array_new",
        "(Vec<u16>) -> JsValue: uint16_array_new",
        "(Vec<u32>) -> JsValue: uint32_array_new",
        "(Vec<u64>) -> JsValue: biguint64_array_new",
        "(Vec<i8>) -> JsValue: int8_array_new",
        "(Vec<i16>) -> JsValue: int16_array_new",
        "(Vec<i32>) -> JsValue: int32_array_new",
        "(Vec<i64>) -> JsValue: bigint64_array_new",
        "(Vec<f32>) -> JsValue: float32_array_new",
        "(Vec<f64>) -> JsValue: float64_array_new",
        "(&JsValue, JsValue) -> (): array_push",
        "() -> u32: externref_heap_live_count",
        "() -> (): init_externref_table"
    };

    private static final Map<String, FunctionShape> BY_NAME = byName();

    private RawIntrinsics() {}

    private static Map<String, FunctionShape> byName() {
        Map<String, FunctionShape> shapes = new TreeMap<>();
        for (String line : SHAPES) {
            int colon = line.indexOf(": ");
            FunctionShape shape = FunctionShape.parse(line.substring(0, colon));
            for (String name : line.substring(colon + 2).split(" ")) {
                shapes.put("__wbindgen_" + name, shape);
            }
        }
        return shapes;
    }

    /** The types of an intrinsic. */
    static Optional<FunctionShape> shape(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The names of all, in the order of their characters. */
    static Iterable<String> names() {
        return BY_NAME.keySet();
    }
}
