// SPDX-License-Identifier: Apache-2.0
//! The smallest module worth binding: numbers, text, one import.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    fn alert(text: &str);
}

/// Adds two numbers; the sum wraps around.
#[wasm_bindgen]
pub fn add(left: i32, right: i32) -> i32 {
    left.wrapping_add(right)
}

/// The mean of two numbers.
#[wasm_bindgen]
pub fn mean(left: f64, right: f64) -> f64 {
    (left + right) / 2.0
}

/// Greets `name`.
#[wasm_bindgen]
pub fn greet(name: &str) -> String {
    format!("Hello, {name}!")
}

/// Greets `name` through the host's `alert`.
#[wasm_bindgen(js_name = greetMe)]
pub fn greet_me(name: &str) {
    alert(&greet(name));
}
