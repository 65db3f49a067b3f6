// SPDX-License-Identifier: Apache-2.0
//! Values of the host: any of them, vectors of them, and data by serde.

use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;
use wasm_bindgen::JsCast;

use crate::structs::Point;

#[wasm_bindgen]
extern "C" {
    fn pass_value(value: JsValue) -> JsValue;
    fn pass_borrowed_value(value: &JsValue) -> JsValue;
    fn pass_values(values: Vec<JsValue>) -> Vec<JsValue>;
}

#[wasm_bindgen]
pub fn echo_value(value: JsValue) -> JsValue {
    value
}

#[wasm_bindgen]
pub fn clone_value(value: &JsValue) -> JsValue {
    value.clone()
}

#[wasm_bindgen]
pub fn relay_value(value: JsValue) -> JsValue {
    pass_value(value)
}

#[wasm_bindgen]
pub fn relay_borrowed_value(value: &JsValue) -> JsValue {
    pass_borrowed_value(value)
}

#[cfg(feature = "optional-values")]
#[wasm_bindgen]
extern "C" {
    fn pass_maybe_value(value: Option<JsValue>) -> Option<JsValue>;
}

#[cfg(feature = "optional-values")]
#[wasm_bindgen]
pub fn maybe_value(value: Option<JsValue>) -> Option<JsValue> {
    value
}

#[cfg(feature = "optional-values")]
#[wasm_bindgen]
pub fn relay_maybe_value(value: Option<JsValue>) -> Option<JsValue> {
    pass_maybe_value(value)
}

#[wasm_bindgen]
pub fn echo_values(values: Vec<JsValue>) -> Vec<JsValue> {
    values
}

#[wasm_bindgen]
pub fn echo_boxed_values(values: Box<[JsValue]>) -> Box<[JsValue]> {
    values
}

#[wasm_bindgen]
pub fn relay_values(values: Vec<JsValue>) -> Vec<JsValue> {
    pass_values(values)
}

#[wasm_bindgen]
pub fn forget_value(_value: JsValue) {}

/// A value of each kind, by its name.
#[wasm_bindgen]
pub fn make_value(kind: &str) -> JsValue {
    match kind {
        "undefined" => JsValue::UNDEFINED,
        "null" => JsValue::NULL,
        "true" => JsValue::TRUE,
        "false" => JsValue::FALSE,
        "number" => JsValue::from_f64(-0.5),
        "i32" => JsValue::from(i32::MIN),
        "u32" => JsValue::from(u32::MAX),
        "i64" => JsValue::from(i64::MIN),
        "u64" => JsValue::from(u64::MAX),
        "text" => JsValue::from_str("text ✓ 𝄞"),
        "symbol" => JsValue::symbol(Some("sign")),
        "error" => JsError::new("made").into(),
        "point" => Point::new(1.0, 2.0).into(),
        _ => JsValue::from_str("unknown"),
    }
}

#[cfg(feature = "int128")]
#[wasm_bindgen]
pub fn make_wide_value(positive: bool) -> JsValue {
    if positive {
        JsValue::from(u128::MAX)
    } else {
        JsValue::from(i128::MIN)
    }
}

/// What the guest takes a value for.
#[wasm_bindgen]
pub fn kind_of(value: &JsValue) -> String {
    let kind = if value.is_undefined() {
        "undefined"
    } else if value.is_null() {
        "null"
    } else if value.as_bool().is_some() {
        "bool"
    } else if value.as_f64().is_some() {
        "number"
    } else if value.is_bigint() {
        "bigint"
    } else if value.is_string() {
        "string"
    } else if value.is_symbol() {
        "symbol"
    } else if value.is_function() {
        "function"
    } else if value.is_object() {
        "object"
    } else {
        "unknown"
    };
    kind.to_owned()
}

#[derive(Serialize, Deserialize)]
struct Person {
    name: String,
    age: Option<u8>,
    scores: Vec<Vec<f32>>,
    tags: std::collections::BTreeMap<u32, String>,
}

/// Reads a person from a value, makes it a year older and gives it back.
#[wasm_bindgen]
pub fn birthday(value: &JsValue) -> Result<JsValue, JsValue> {
    let mut person: Person = value.into_serde().map_err(|error| JsValue::from_str(&error.to_string()))?;
    person.age = person.age.map(|age| age + 1);
    JsValue::from_serde(&person).map_err(|error| JsValue::from_str(&error.to_string()))
}

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &'static str = r#"
export interface Item { name: string; count: number; tags?: string[]; }
"#;

#[wasm_bindgen]
extern "C" {
    /// An item as TypeScript sees it.
    #[wasm_bindgen(typescript_type = "Item")]
    pub type Item;
}

#[derive(Serialize, Deserialize)]
struct ItemData {
    name: String,
    count: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    tags: Option<Vec<String>>,
}

/// One more of an item.
#[wasm_bindgen]
pub fn more_of(item: Item) -> Result<Item, JsValue> {
    let mut data: ItemData =
        JsValue::from(item).into_serde().map_err(|error| JsValue::from_str(&error.to_string()))?;
    data.count += 1;
    let value = JsValue::from_serde(&data).map_err(|error| JsValue::from_str(&error.to_string()))?;
    Ok(value.unchecked_into())
}
