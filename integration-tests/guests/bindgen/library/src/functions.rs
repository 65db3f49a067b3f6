// SPDX-License-Identifier: Apache-2.0
//! The host's functions and errors as the guest's values.

use js_sys::{Error, Function};
use wasm_bindgen::prelude::*;
use wasm_bindgen::JsCast;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch)]
    fn fetch_name(id: u32) -> Result<String, JsValue>;
}

#[wasm_bindgen]
pub fn call_function(function: &Function, value: f64) -> Result<JsValue, JsValue> {
    function.call1(&JsValue::NULL, &JsValue::from_f64(value))
}

#[wasm_bindgen]
pub fn call_owned_function(function: Function, left: JsValue, right: JsValue) -> Result<JsValue, JsValue> {
    function.call2(&JsValue::UNDEFINED, &left, &right)
}

/// The error of a failed import, as JavaScript's class of errors sees it.
#[wasm_bindgen]
pub fn name_report(id: u32) -> String {
    match fetch_name(id) {
        Ok(name) => name,
        Err(error) => match error.dyn_ref::<Error>() {
            Some(error) => format!("{}: {}", String::from(error.name()), String::from(error.message())),
            None => "something else".to_owned(),
        },
    }
}

#[wasm_bindgen]
pub fn make_error(text: &str) -> Error {
    Error::new(text)
}
