// SPDX-License-Identifier: Apache-2.0
//! What the guest may ask of values themselves.

use std::convert::TryFrom;

use wasm_bindgen::prelude::*;

/// One operator on two values.
#[wasm_bindgen]
pub fn calculate(operator: &str, left: &JsValue, right: &JsValue) -> Result<JsValue, JsValue> {
    Ok(match operator {
        "+" => left + right,
        "-" => left - right,
        "*" => left * right,
        "/" => left / right,
        "%" => left % right,
        "**" => left.pow(right),
        "&" => left & right,
        "|" => left | right,
        "^" => left ^ right,
        "<<" => left << right,
        ">>" => left >> right,
        ">>>" => JsValue::from(left.unsigned_shr(right)),
        "neg" => -left,
        "not" => left.bit_not(),
        "checked /" => left.checked_div(right),
        _ => return Err(JsValue::from_str("no such operator")),
    })
}

#[wasm_bindgen]
pub fn compare(operator: &str, left: &JsValue, right: &JsValue) -> Result<bool, JsValue> {
    Ok(match operator {
        "===" => left == right,
        "==" => left.loose_eq(right),
        "<" => left.lt(right),
        "<=" => left.le(right),
        ">" => left.gt(right),
        ">=" => left.ge(right),
        "in" => left.js_in(right),
        _ => return Err(JsValue::from_str("no such operator")),
    })
}

#[wasm_bindgen]
pub fn is_falsy(value: &JsValue) -> bool {
    value.is_falsy()
}

#[wasm_bindgen]
pub fn type_of(value: &JsValue) -> JsValue {
    value.js_typeof()
}

#[wasm_bindgen]
pub fn debug(value: &JsValue) -> String {
    format!("{value:?}")
}

#[wasm_bindgen]
pub fn number_in(value: &JsValue) -> Option<f64> {
    value.as_f64()
}

#[wasm_bindgen]
pub fn text_in(value: &JsValue) -> Option<String> {
    value.as_string()
}

#[wasm_bindgen]
pub fn bool_in(value: &JsValue) -> Option<bool> {
    value.as_bool()
}

#[wasm_bindgen]
pub fn i64_in(value: JsValue) -> Option<i64> {
    i64::try_from(value).ok()
}

#[wasm_bindgen]
pub fn u64_in(value: JsValue) -> Option<u64> {
    u64::try_from(value).ok()
}

#[wasm_bindgen]
pub fn to_number(value: &JsValue) -> Result<f64, JsValue> {
    f64::try_from(value)
}

#[wasm_bindgen]
pub fn big(text: &str) -> JsValue {
    JsValue::bigint_from_str(text)
}
