// SPDX-License-Identifier: Apache-2.0
//! What `js_sys` makes of the host.

use js_sys::{Array, Date, Float64Array, Function, Map, Math, Object, Reflect, Set, Uint8Array, JSON};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
pub fn now() -> f64 {
    Date::now()
}

#[wasm_bindgen]
pub fn year_of(milliseconds: f64) -> u32 {
    Date::new(&JsValue::from_f64(milliseconds)).get_utc_full_year()
}

#[wasm_bindgen]
pub fn dice() -> f64 {
    Math::random()
}

#[wasm_bindgen]
pub fn mathematics(value: f64) -> Vec<f64> {
    vec![Math::floor(value), Math::ceil(value), Math::sqrt(value), Math::sin(value), Math::pow(value, 3.0), Math::max(value, 2.0)]
}

#[wasm_bindgen]
pub fn count_up(to: u32) -> Array {
    let array = Array::new();
    for number in 0..to {
        array.push(&JsValue::from(number));
    }
    array
}

#[wasm_bindgen]
pub fn sum_array(array: &Array) -> f64 {
    array.iter().filter_map(|value| value.as_f64()).sum()
}

#[wasm_bindgen]
pub fn array_facts(array: &Array) -> String {
    let third = array.get(2);
    let joined = String::from(array.join("+"));
    let found = array.index_of(&JsValue::from_str("b"), 0);
    format!("{} {} {} {}", array.length(), third.as_string().unwrap_or_default(), joined, found)
}

#[wasm_bindgen]
pub fn double_each(array: &Array) -> Array {
    array.map(&mut |value, _, _| JsValue::from_f64(value.as_f64().unwrap_or(0.0) * 2.0))
}

#[wasm_bindgen]
pub fn build_object(name: &str, count: u32) -> Result<Object, JsValue> {
    let object = Object::new();
    Reflect::set(&object, &JsValue::from_str("name"), &JsValue::from_str(name))?;
    Reflect::set(&object, &JsValue::from_str("count"), &JsValue::from(count))?;
    Ok(object)
}

#[wasm_bindgen]
pub fn property(value: &JsValue, name: &str) -> Result<JsValue, JsValue> {
    Reflect::get(value, &JsValue::from_str(name))
}

#[wasm_bindgen]
pub fn has_property(value: &JsValue, name: &str) -> Result<bool, JsValue> {
    Reflect::has(value, &JsValue::from_str(name))
}

#[wasm_bindgen]
pub fn keys(object: &Object) -> Array {
    Object::keys(object)
}

#[wasm_bindgen]
pub fn entries(object: &Object) -> Array {
    Object::entries(object)
}

#[wasm_bindgen]
pub fn count_words(text: &str) -> Map {
    let map = Map::new();
    for word in text.split_whitespace() {
        let key = JsValue::from_str(word);
        let count = map.get(&key).as_f64().unwrap_or(0.0);
        map.set(&key, &JsValue::from_f64(count + 1.0));
    }
    map
}

#[wasm_bindgen]
pub fn map_size(map: &Map) -> u32 {
    map.size()
}

#[wasm_bindgen]
pub fn distinct(array: &Array) -> u32 {
    let set = Set::new(&JsValue::UNDEFINED);
    for value in array.iter() {
        set.add(&value);
    }
    set.size()
}

#[wasm_bindgen]
pub fn bytes_of(text: &str) -> Uint8Array {
    Uint8Array::from(text.as_bytes())
}

#[wasm_bindgen]
pub fn text_of(bytes: &Uint8Array) -> String {
    String::from_utf8_lossy(&bytes.to_vec()).into_owned()
}

#[wasm_bindgen]
pub fn last_byte(bytes: &Uint8Array) -> u8 {
    bytes.get_index(bytes.length() - 1)
}

#[wasm_bindgen]
pub fn part_of(bytes: &Uint8Array, begin: u32, end: u32) -> Uint8Array {
    bytes.subarray(begin, end)
}

#[wasm_bindgen]
pub fn doubles_of(values: &[f64]) -> Float64Array {
    Float64Array::from(values)
}

#[wasm_bindgen]
pub fn to_json(value: &JsValue) -> Result<String, JsValue> {
    Ok(String::from(JSON::stringify(value)?))
}

#[wasm_bindgen]
pub fn from_json(text: &str) -> Result<JsValue, JsValue> {
    JSON::parse(text)
}

#[wasm_bindgen]
pub fn sort_by(array: &Array, compare: &Function) -> Result<Array, JsValue> {
    let mut values = array.to_vec();
    let mut failure = None;
    values.sort_by(|left, right| match compare.call2(&JsValue::UNDEFINED, left, right) {
        Ok(order) => order.as_f64().unwrap_or(0.0).partial_cmp(&0.0).unwrap_or(std::cmp::Ordering::Equal),
        Err(error) => {
            failure = Some(error);
            std::cmp::Ordering::Equal
        }
    });
    match failure {
        Some(error) => Err(error),
        None => Ok(values.into_iter().collect()),
    }
}
