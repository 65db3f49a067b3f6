// SPDX-License-Identifier: Apache-2.0
//! Names given for the other side, types told to TypeScript, and the words that Java keeps for itself.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_name = renamedFunction)]
pub fn some_rust_name(value: i32) -> i32 {
    value
}

/// A name that Java has as a keyword, and arguments too.
#[wasm_bindgen(js_name = "switch")]
pub fn switch_(class: i32, native: i32) -> i32 {
    class - native
}

#[wasm_bindgen(js_name = hashCode)]
pub fn hash_code() -> i32 {
    17
}

#[wasm_bindgen(js_name = Crate)]
pub struct Wooden {
    #[wasm_bindgen(js_name = slatCount)]
    pub slats: u32,
}

#[wasm_bindgen(js_class = Crate)]
impl Wooden {
    #[wasm_bindgen(constructor)]
    pub fn new(slats: u32) -> Wooden {
        Wooden { slats }
    }

    #[wasm_bindgen(js_name = toString)]
    pub fn text(&self) -> String {
        format!("{} slats", self.slats)
    }

    #[wasm_bindgen(js_name = wait)]
    pub fn pause(&self) -> u32 {
        self.slats
    }
}

#[wasm_bindgen(skip_typescript)]
pub fn left_out_of_typescript() -> bool {
    true
}

#[cfg(feature = "unchecked-types")]
#[wasm_bindgen(unchecked_return_type = "number", return_description = "one more")]
pub fn described(
    #[wasm_bindgen(js_name = first, param_description = "the number to add to")] value: i32,
    #[wasm_bindgen(unchecked_param_type = "number")] other: JsValue,
) -> JsValue {
    JsValue::from_f64(f64::from(value) + other.as_f64().unwrap_or(1.0))
}

#[cfg(feature = "export-namespaces")]
#[wasm_bindgen(js_namespace = tools)]
pub fn sharpen(edge: u32) -> u32 {
    edge + 1
}

#[cfg(feature = "export-namespaces")]
#[wasm_bindgen(js_namespace = ["tools", "heavy"])]
pub fn hammer(nails: u32) -> u32 {
    nails * 2
}
