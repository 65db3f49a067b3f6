// SPDX-License-Identifier: Apache-2.0
//! Numbers, truth values and characters, there and back: through the guest alone and through the guest to the host.

use wasm_bindgen::prelude::*;

macro_rules! echoes {
    ($($echo:ident $relay:ident $pass:ident $kind:ty;)*) => {
        $(
            #[wasm_bindgen]
            pub fn $echo(value: $kind) -> $kind {
                value
            }

            #[wasm_bindgen]
            pub fn $relay(value: $kind) -> $kind {
                $pass(value)
            }
        )*

        #[wasm_bindgen]
        extern "C" {
            $(fn $pass(value: $kind) -> $kind;)*
        }
    };
}

echoes! {
    echo_i8 relay_i8 pass_i8 i8;
    echo_u8 relay_u8 pass_u8 u8;
    echo_i16 relay_i16 pass_i16 i16;
    echo_u16 relay_u16 pass_u16 u16;
    echo_i32 relay_i32 pass_i32 i32;
    echo_u32 relay_u32 pass_u32 u32;
    echo_i64 relay_i64 pass_i64 i64;
    echo_u64 relay_u64 pass_u64 u64;
    echo_isize relay_isize pass_isize isize;
    echo_usize relay_usize pass_usize usize;
    echo_f32 relay_f32 pass_f32 f32;
    echo_f64 relay_f64 pass_f64 f64;
    echo_bool relay_bool pass_bool bool;
    echo_char relay_char pass_char char;
}

#[cfg(feature = "int128")]
echoes! {
    echo_i128 relay_i128 pass_i128 i128;
    echo_u128 relay_u128 pass_u128 u128;
}

/// The largest number of a kind plus one, as the kind above sees it.
#[wasm_bindgen]
pub fn widen_u32(value: u32) -> u64 {
    u64::from(value) + 1
}

#[wasm_bindgen]
pub fn halve_u64(value: u64) -> u64 {
    value / 2
}

/// All kinds of words in one signature, in an order that tries alignment.
#[wasm_bindgen]
pub fn mixture(tiny: i8, wide: u64, truth: bool, single: f32, text: &str, double: f64, letter: char) -> String {
    format!("{tiny} {wide} {truth} {single} {text} {double} {letter}")
}

#[wasm_bindgen]
pub fn power(base: f64, exponent: f64) -> f64 {
    base.powf(exponent)
}

/// An address, by the kinds that stand for one.
#[wasm_bindgen]
pub fn address_of_nothing() -> *const u8 {
    std::ptr::null()
}
