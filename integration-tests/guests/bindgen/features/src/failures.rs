// SPDX-License-Identifier: Apache-2.0
//! Ways to fail.

use std::cell::RefCell;
use std::fmt;

use wasm_bindgen::prelude::*;

/// An error of our own.
#[derive(Debug)]
pub struct OutOfStock {
    missing: u32,
}

impl fmt::Display for OutOfStock {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} are missing", self.missing)
    }
}

impl std::error::Error for OutOfStock {}

/// An error that is a struct of the guest's.
#[wasm_bindgen]
pub struct Refusal {
    pub code: i32,
}

#[wasm_bindgen]
pub fn checked_divide(left: i32, right: i32) -> Result<i32, JsValue> {
    if right == 0 {
        Err(JsValue::from_str("division by zero"))
    } else {
        Ok(left.wrapping_div(right))
    }
}

#[wasm_bindgen]
pub fn parse_number(text: &str) -> Result<f64, JsError> {
    Ok(text.parse::<f64>()?)
}

#[wasm_bindgen]
pub fn order(stock: u32, wanted: u32) -> Result<u32, JsError> {
    stock.checked_sub(wanted).ok_or_else(|| JsError::from(OutOfStock { missing: wanted - stock }))
}

#[wasm_bindgen]
pub fn refuse(code: i32) -> Result<(), Refusal> {
    if code == 0 {
        Ok(())
    } else {
        Err(Refusal { code })
    }
}

#[wasm_bindgen]
pub fn text_or_error(text: &str, fails: bool) -> Result<String, String> {
    if fails {
        Err(text.to_owned())
    } else {
        Ok(text.to_owned())
    }
}

#[wasm_bindgen]
pub fn bytes_or_error(bytes: &[u8]) -> Result<Vec<u8>, JsValue> {
    if bytes.is_empty() {
        Err(JsValue::UNDEFINED)
    } else {
        Ok(bytes.to_vec())
    }
}

#[wasm_bindgen]
pub fn maybe_or_error(number: i32) -> Result<Option<i32>, JsValue> {
    match number {
        0 => Ok(None),
        1..=i32::MAX => Ok(Some(number)),
        _ => Err(JsValue::from_f64(f64::from(number))),
    }
}

#[wasm_bindgen]
pub fn wide_or_error(number: u64) -> Result<u64, JsValue> {
    number.checked_mul(2).ok_or(JsValue::NULL)
}

#[wasm_bindgen]
pub fn throw_text(text: &str) {
    wasm_bindgen::throw_str(text);
}

#[wasm_bindgen]
pub fn throw_value(value: JsValue) {
    wasm_bindgen::throw_val(value);
}

/// Uses much of the shadow stack, then throws.
#[wasm_bindgen]
pub fn throw_from_the_deep(depth: u32) -> u32 {
    let room = [depth; 64];
    if depth == 0 {
        wasm_bindgen::throw_str("from the deep");
    }
    throw_from_the_deep(depth - 1) + room[depth as usize % 64]
}

#[wasm_bindgen]
pub fn install_panic_hook() {
    console_error_panic_hook::set_once();
}

#[wasm_bindgen]
pub fn panic_with(text: &str) {
    panic!("{}", text);
}

#[wasm_bindgen]
pub fn loop_forever() {
    let number = 1_u32;
    while unsafe { std::ptr::read_volatile(&number) } != 0 {}
}

thread_local! {
    static KEPT: RefCell<Vec<String>> = RefCell::new(Vec::new());
}

/// Fails while the list is borrowed, and so leaves it borrowed if nothing unwinds.
#[wasm_bindgen]
pub fn keep(text: String) -> usize {
    KEPT.with(|kept| {
        kept.borrow_mut().push(text);
        kept.borrow().len()
    })
}
