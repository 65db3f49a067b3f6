// SPDX-License-Identifier: Apache-2.0
//! Values that may be missing.

use wasm_bindgen::prelude::*;

use crate::enums::{Colour, Temperature};
use crate::structs::Point;

macro_rules! optionals {
    ($($maybe:ident $relay:ident $pass:ident $kind:ty;)*) => {
        $(
            #[wasm_bindgen]
            pub fn $maybe(value: Option<$kind>) -> Option<$kind> {
                value
            }

            #[wasm_bindgen]
            pub fn $relay(value: Option<$kind>) -> Option<$kind> {
                $pass(value)
            }
        )*

        #[wasm_bindgen]
        extern "C" {
            $(fn $pass(value: Option<$kind>) -> Option<$kind>;)*
        }
    };
}

optionals! {
    maybe_i8 relay_maybe_i8 pass_maybe_i8 i8;
    maybe_u8 relay_maybe_u8 pass_maybe_u8 u8;
    maybe_i16 relay_maybe_i16 pass_maybe_i16 i16;
    maybe_u16 relay_maybe_u16 pass_maybe_u16 u16;
    maybe_i32 relay_maybe_i32 pass_maybe_i32 i32;
    maybe_u32 relay_maybe_u32 pass_maybe_u32 u32;
    maybe_i64 relay_maybe_i64 pass_maybe_i64 i64;
    maybe_u64 relay_maybe_u64 pass_maybe_u64 u64;
    maybe_isize relay_maybe_isize pass_maybe_isize isize;
    maybe_usize relay_maybe_usize pass_maybe_usize usize;
    maybe_f32 relay_maybe_f32 pass_maybe_f32 f32;
    maybe_f64 relay_maybe_f64 pass_maybe_f64 f64;
    maybe_bool relay_maybe_bool pass_maybe_bool bool;
    maybe_char relay_maybe_char pass_maybe_char char;
    maybe_text relay_maybe_text pass_maybe_text String;
    maybe_bytes relay_maybe_bytes pass_maybe_bytes Vec<u8>;
    maybe_doubles relay_maybe_doubles pass_maybe_doubles Vec<f64>;
    maybe_colour relay_maybe_colour pass_maybe_colour Colour;
    maybe_temperature relay_maybe_temperature pass_maybe_temperature Temperature;
    maybe_point relay_maybe_point pass_maybe_point Point;
}

#[cfg(feature = "int128")]
optionals! {
    maybe_i128 relay_maybe_i128 pass_maybe_i128 i128;
    maybe_u128 relay_maybe_u128 pass_maybe_u128 u128;
}

#[wasm_bindgen]
extern "C" {
    fn pass_maybe_borrowed_text(value: Option<&str>) -> Option<String>;
    fn pass_maybe_borrowed_bytes(value: Option<&[u8]>) -> Option<Vec<u8>>;
}

#[wasm_bindgen]
pub fn relay_maybe_borrowed_text(value: Option<String>) -> Option<String> {
    pass_maybe_borrowed_text(value.as_deref())
}

#[wasm_bindgen]
pub fn relay_maybe_borrowed_bytes(value: Option<Vec<u8>>) -> Option<Vec<u8>> {
    pass_maybe_borrowed_bytes(value.as_deref())
}

/// Nothing and an empty text are two things.
#[wasm_bindgen]
pub fn describe_text(value: Option<String>) -> String {
    match value {
        None => "nothing".to_owned(),
        Some(text) => format!("{} bytes", text.len()),
    }
}
