// SPDX-License-Identifier: Apache-2.0
//! Every kind of thing that wasm-bindgen can export and import, once. A cargo feature stands for what only newer versions
//! have; the manifest of each version turns on what its version knows.

#![allow(deprecated)] // the oldest names of things are meant
#![allow(clippy::new_without_default, clippy::boxed_local, clippy::ptr_arg)]

use std::cell::Cell;

use wasm_bindgen::prelude::*;

mod classes;
mod closures;
mod enums;
mod failures;
mod imports;
mod intrinsics;
mod names;
mod numbers;
mod optionals;
mod slices;
mod structs;
mod text;
mod values;

thread_local! {
    static STARTED: Cell<u32> = Cell::new(0);
}

/// Runs once, when the module is started.
#[wasm_bindgen(start)]
pub fn begin() {
    STARTED.with(|started| started.set(started.get() + 1));
}

/// How often the module was started.
#[wasm_bindgen]
pub fn starts() -> u32 {
    STARTED.with(Cell::get)
}

/// Adds two numbers.
///
/// The sum wraps around: `i32::MAX + 1` is `i32::MIN`, and neither "*/" nor <b>markup</b> & co. hurts.
#[wasm_bindgen]
pub fn add(left: i32, right: i32) -> i32 {
    left.wrapping_add(right)
}
