// SPDX-License-Identifier: Apache-2.0
//! Functions and statics of the host.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    fn tell(text: &str);

    #[wasm_bindgen(js_name = renamedImport)]
    fn rust_side_name(value: i32) -> i32;

    #[wasm_bindgen(catch)]
    fn fetch_stock(item: &str) -> Result<u32, JsValue>;

    #[wasm_bindgen(catch)]
    fn fetch_name(id: u32) -> Result<String, JsValue>;

    #[wasm_bindgen(catch)]
    fn do_or_fail(fails: bool) -> Result<(), JsValue>;

    fn may_throw(text: &str) -> i32;

    #[wasm_bindgen(variadic)]
    fn total(first: i32, rest: &[i32]) -> i32;

    #[wasm_bindgen(variadic)]
    fn join_values(separator: &str, values: Box<[JsValue]>) -> String;

    /// The host calls back into the guest.
    fn call_back(depth: u32) -> u32;
}

#[wasm_bindgen(js_namespace = shop)]
extern "C" {
    fn price(item: &str) -> f64;
}

#[wasm_bindgen(js_namespace = ["shop", "stock"])]
extern "C" {
    fn count(item: &str) -> u32;
}

#[wasm_bindgen(module = "host:kv")]
extern "C" {
    fn get(key: &str) -> Option<String>;
    fn set(key: &str, value: &str);
}

#[wasm_bindgen(raw_module = "host:raw")]
extern "C" {
    fn revision() -> u32;
}

#[cfg(feature = "thread-local")]
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(thread_local_v2)]
    static MOTTO: String;

    #[wasm_bindgen(thread_local_v2, js_name = configuration)]
    static CONFIGURATION: JsValue;
}

#[cfg(not(feature = "thread-local"))]
#[wasm_bindgen]
extern "C" {
    static MOTTO: JsValue;

    #[wasm_bindgen(js_name = configuration)]
    static CONFIGURATION: JsValue;
}

#[cfg(feature = "thread-local")]
#[wasm_bindgen]
pub fn motto() -> String {
    MOTTO.with(String::clone)
}

#[cfg(not(feature = "thread-local"))]
#[wasm_bindgen]
pub fn motto() -> String {
    MOTTO.as_string().unwrap_or_default()
}

#[cfg(feature = "thread-local")]
#[wasm_bindgen]
pub fn configured() -> JsValue {
    CONFIGURATION.with(JsValue::clone)
}

#[cfg(not(feature = "thread-local"))]
#[wasm_bindgen]
pub fn configured() -> JsValue {
    CONFIGURATION.clone()
}

#[wasm_bindgen]
pub fn tell_host(text: &str) {
    tell(text);
}

#[wasm_bindgen]
pub fn call_renamed(value: i32) -> i32 {
    rust_side_name(value)
}

/// What the host has of an item, or why it does not say.
#[wasm_bindgen]
pub fn stock_report(item: &str) -> String {
    match fetch_stock(item) {
        Ok(count) => format!("{count} of {item}"),
        Err(error) => format!("no answer: {error:?}"),
    }
}

#[wasm_bindgen]
pub fn name_report(id: u32) -> String {
    match fetch_name(id) {
        Ok(name) => name,
        Err(error) => format!("{} {:?}", error.is_object(), error),
    }
}

/// Hands the host's error back to the host.
#[wasm_bindgen]
pub fn pass_failure_on(fails: bool) -> Result<(), JsValue> {
    do_or_fail(fails)
}

#[wasm_bindgen]
pub fn without_catch(text: &str) -> i32 {
    may_throw(text) + 1
}

#[wasm_bindgen]
pub fn total_of(first: i32, rest: &[i32]) -> i32 {
    total(first, rest)
}

#[wasm_bindgen]
pub fn joined() -> String {
    join_values("-", Box::new([JsValue::from_str("a"), JsValue::from_f64(1.5), JsValue::TRUE]))
}

#[wasm_bindgen]
pub fn value_of_stock(item: &str) -> f64 {
    price(item) * f64::from(count(item))
}

/// Puts `value` in the place of what the host has under `key`.
#[wasm_bindgen]
pub fn exchange(key: &str, value: &str) -> Option<String> {
    let old = get(key);
    set(key, value);
    old
}

#[wasm_bindgen]
pub fn host_revision() -> u32 {
    revision()
}

#[wasm_bindgen]
pub fn descend(depth: u32) -> u32 {
    if depth == 0 {
        0
    } else {
        1 + call_back(depth - 1)
    }
}
