// SPDX-License-Identifier: Apache-2.0
//! Brings JavaScript along, and so works where JavaScript does.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(inline_js = "export function blink() {} export function title() { return document.title }")]
extern "C" {
    fn blink();
    fn title() -> String;
}

/// The title of the page, which blinks.
#[wasm_bindgen]
pub fn blinking_title() -> String {
    blink();
    title()
}
