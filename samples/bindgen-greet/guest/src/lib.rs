// SPDX-License-Identifier: Apache-2.0
//! Greets; the host shows what it is told.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Shows a message to whoever is there.
    fn alert(message: &str);
}

/// Has the host show a greeting.
#[wasm_bindgen]
pub fn greet_me(name: &str) {
    alert(&greet(name));
}

/// The greeting itself.
#[wasm_bindgen]
pub fn greet(name: &str) -> String {
    format!("Hello, {name}!")
}
