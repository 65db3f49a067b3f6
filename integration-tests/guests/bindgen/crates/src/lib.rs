// SPDX-License-Identifier: Apache-2.0
//! Well-known crates that reach JavaScript on their own, and closures of every ownership.

use js_sys::{Array, Function};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
pub fn random_02(length: u32) -> Vec<u8> {
    let mut bytes = vec![0; length as usize];
    getrandom_02::getrandom(&mut bytes).expect("random bytes");
    bytes
}

#[wasm_bindgen]
pub fn random_03(length: u32) -> Vec<u8> {
    let mut bytes = vec![0; length as usize];
    getrandom_03::fill(&mut bytes).expect("random bytes");
    bytes
}

/// Seconds since 1970, by `web-time`.
#[wasm_bindgen]
pub fn web_time_now() -> f64 {
    web_time::SystemTime::now().duration_since(web_time::UNIX_EPOCH).expect("after 1970").as_secs_f64()
}

/// Seconds that a short loop took, by `web-time`.
#[wasm_bindgen]
pub fn web_time_elapsed() -> f64 {
    web_time::Instant::now().elapsed().as_secs_f64()
}

/// Seconds that a short loop took, by `instant`.
#[wasm_bindgen]
pub fn instant_elapsed() -> f64 {
    instant::Instant::now().elapsed().as_secs_f64()
}

/// The value, after some milliseconds of `gloo-timers`.
#[wasm_bindgen]
pub async fn sleep(milliseconds: u32, value: f64) -> f64 {
    gloo_timers::future::TimeoutFuture::new(milliseconds).await;
    value
}

/// Calls the function after some milliseconds, unless it is cancelled at once.
#[wasm_bindgen]
pub fn call_later(milliseconds: u32, function: Function, cancel: bool) {
    let timeout = gloo_timers::callback::Timeout::new(milliseconds, move || {
        let _ = function.call0(&JsValue::UNDEFINED);
    });
    if cancel {
        timeout.cancel();
    } else {
        timeout.forget();
    }
}

#[wasm_bindgen]
pub fn write_log(text: &str) {
    let _ = console_log::init_with_level(log::Level::Debug);
    log::info!("{text}");
    log::error!("{text}");
}

#[wasm_bindgen]
pub fn panic_with(text: &str) {
    console_error_panic_hook::set_once();
    panic!("{}", text);
}

/// A function of the guest that may be called once.
#[wasm_bindgen]
pub fn once(text: String) -> JsValue {
    Closure::once_into_js(move || text)
}

/// A function that counts its calls.
#[wasm_bindgen]
pub fn counter() -> JsValue {
    let mut count = 0;
    Closure::<dyn FnMut() -> u32>::new(move || {
        count += 1;
        count
    })
    .into_js_value()
}

/// Adds up an array through a closure that borrows from the stack.
#[wasm_bindgen]
pub fn sum_by_lent_closure(numbers: &Array) -> f64 {
    let mut sum = 0.0;
    numbers.for_each(&mut |value, _, _| sum += value.as_f64().unwrap_or(0.0));
    sum
}

/// Hands a scoped closure to a function of the host, once for each argument.
#[wasm_bindgen]
pub fn sum_by_scoped_closure(function: &Function) -> Result<f64, JsValue> {
    let mut sum = 0.0;
    {
        let mut add = |value: f64| sum += value;
        let closure = ScopedClosure::<dyn FnMut(f64)>::borrow_mut(&mut add);
        function.call1(&JsValue::UNDEFINED, closure.as_js_value())?;
    }
    Ok(sum)
}
