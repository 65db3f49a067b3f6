// SPDX-License-Identifier: Apache-2.0
//! What the benchmark of wasm-bindgen modules calls, from Java and from JavaScript.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Calls a function of the guest and returns what it gives.
    fn apply(function: &dyn Fn(u32) -> u32, value: u32) -> u32;
}

/// Text in, text out.
#[wasm_bindgen]
pub fn greet(name: &str) -> String {
    let mut text = String::with_capacity(name.len() + 8);
    text.push_str("Hello, ");
    text.push_str(name);
    text.push('!');
    text
}

/// As little as a call can do.
#[wasm_bindgen]
pub fn add(left: f64, right: f64) -> f64 {
    left + right
}

/// Computes for some time, and crosses once.
#[wasm_bindgen]
pub fn fibonacci(index: u32) -> u32 {
    if index < 2 { index } else { fibonacci(index - 1) + fibonacci(index - 2) }
}

/// Numbers in, as many numbers out.
#[wasm_bindgen]
pub fn doubled(mut values: Vec<f64>) -> Vec<f64> {
    for value in &mut values {
        *value *= 2.0;
    }
    values
}

/// Has the host call a closure: out, in, and back.
#[wasm_bindgen]
pub fn call_back(value: u32) -> u32 {
    apply(&|argument| argument + value, 1)
}

/// A struct with a method.
#[wasm_bindgen]
pub struct Counter(u32);

#[wasm_bindgen]
impl Counter {
    #[wasm_bindgen(constructor)]
    #[allow(clippy::new_without_default)]
    pub fn new() -> Counter {
        Counter(0)
    }

    /// Adds, and returns the sum.
    pub fn add(&mut self, value: u32) -> u32 {
        self.0 = self.0.wrapping_add(value);
        self.0
    }
}
