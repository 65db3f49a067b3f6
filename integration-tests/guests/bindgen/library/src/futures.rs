// SPDX-License-Identifier: Apache-2.0
//! Promises: made by the guest, and waited for.

use js_sys::{Array, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{spawn_local, JsFuture};

#[wasm_bindgen]
extern "C" {
    async fn fetch_text(key: &str) -> JsValue;

    #[wasm_bindgen(catch)]
    async fn fetch_number(key: &str) -> Result<JsValue, JsValue>;

    fn done(text: &str);
}

#[wasm_bindgen]
pub async fn add_later(left: i32, right: i32) -> i32 {
    left + right
}

#[wasm_bindgen]
pub async fn text_later(text: String) -> String {
    text
}

#[wasm_bindgen]
pub async fn nothing_later() {}

/// A struct that comes later.
#[wasm_bindgen]
pub struct Ticket {
    pub number: u32,
}

#[wasm_bindgen]
pub async fn ticket_later(number: u32) -> Ticket {
    Ticket { number }
}

#[wasm_bindgen]
pub async fn maybe_later(present: bool) -> Option<u32> {
    if present {
        Some(5)
    } else {
        None
    }
}

#[wasm_bindgen]
pub async fn divide_later(left: i32, right: i32) -> Result<i32, JsValue> {
    if right == 0 {
        Err(JsValue::from_str("division by zero"))
    } else {
        Ok(left / right)
    }
}

#[wasm_bindgen]
pub async fn fail_later(text: String) -> Result<(), JsError> {
    Err(JsError::new(&text))
}

/// Waits for a promise of the host's.
#[wasm_bindgen]
pub async fn wait_for(promise: Promise) -> Result<JsValue, JsValue> {
    JsFuture::from(promise).await
}

#[wasm_bindgen]
pub async fn fetched(key: String) -> String {
    let text = fetch_text(&key).await;
    format!("{key}={}", text.as_string().unwrap_or_default())
}

#[wasm_bindgen]
pub async fn fetched_sum(first: String, second: String) -> Result<f64, JsValue> {
    let left = fetch_number(&first).await?.as_f64().unwrap_or(f64::NAN);
    let right = fetch_number(&second).await?.as_f64().unwrap_or(f64::NAN);
    Ok(left + right)
}

/// Waits for many promises at once.
#[wasm_bindgen]
pub async fn wait_for_all(promises: Array) -> Result<JsValue, JsValue> {
    JsFuture::from(Promise::all(&promises)).await
}

#[wasm_bindgen]
pub fn spawn(text: String) {
    spawn_local(async move {
        done(&text);
    });
}

#[wasm_bindgen]
pub fn resolved(value: JsValue) -> Promise {
    Promise::resolve(&value)
}

/// A promise of `js_sys` itself, with its two functions.
#[wasm_bindgen]
pub fn promised(value: f64, fails: bool) -> Promise {
    Promise::new(&mut |resolve, reject| {
        let function = if fails { reject } else { resolve };
        let _ = function.call1(&JsValue::UNDEFINED, &JsValue::from_f64(value));
    })
}

#[cfg(feature = "vectors")]
#[wasm_bindgen]
pub async fn texts_later(count: u32) -> Vec<String> {
    (0..count).map(|at| at.to_string()).collect()
}
