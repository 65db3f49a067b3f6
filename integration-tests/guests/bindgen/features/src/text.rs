// SPDX-License-Identifier: Apache-2.0
//! Text.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    fn pass_text(text: &str) -> String;
    fn pass_owned_text(text: String) -> String;
}

#[wasm_bindgen]
pub fn echo_text(text: String) -> String {
    text
}

#[wasm_bindgen]
pub fn greet(name: &str) -> String {
    format!("Hello, {name}!")
}

#[wasm_bindgen]
pub fn relay_text(text: &str) -> String {
    pass_text(text)
}

#[wasm_bindgen]
pub fn relay_owned_text(text: String) -> String {
    pass_owned_text(text)
}

/// The length in bytes of UTF-8.
#[wasm_bindgen]
pub fn byte_length(text: &str) -> usize {
    text.len()
}

/// The characters' code points.
#[wasm_bindgen]
pub fn code_points(text: &str) -> Vec<u32> {
    text.chars().map(u32::from).collect()
}

/// Text of the length that is asked for, to make memory grow.
#[wasm_bindgen]
pub fn repeat(text: &str, times: usize) -> String {
    text.repeat(times)
}

#[wasm_bindgen]
pub fn join(left: &str, middle: String, right: &str) -> String {
    [left, &middle, right].concat()
}

#[cfg(feature = "vectors")]
#[wasm_bindgen]
extern "C" {
    fn pass_texts(texts: Vec<String>) -> Vec<String>;
}

#[cfg(feature = "vectors")]
#[wasm_bindgen]
pub fn echo_texts(texts: Vec<String>) -> Vec<String> {
    texts
}

#[cfg(feature = "vectors")]
#[wasm_bindgen]
pub fn relay_texts(texts: Vec<String>) -> Vec<String> {
    pass_texts(texts)
}

#[cfg(feature = "vectors")]
#[wasm_bindgen]
pub fn maybe_texts(texts: Option<Vec<String>>) -> Option<Vec<String>> {
    texts
}

#[cfg(feature = "vectors")]
#[wasm_bindgen]
pub fn split_lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}
