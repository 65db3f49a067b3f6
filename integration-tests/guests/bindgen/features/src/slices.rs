// SPDX-License-Identifier: Apache-2.0
//! Vectors, boxed and borrowed slices of numbers.

use wasm_bindgen::prelude::*;
use wasm_bindgen::Clamped;

macro_rules! slices {
    ($($echo:ident $boxed:ident $copy:ident $double:ident $relay:ident $pass:ident $change:ident $fill:ident $kind:ty, $two:expr;)*) => {
        $(
            #[wasm_bindgen]
            pub fn $echo(values: Vec<$kind>) -> Vec<$kind> {
                values
            }

            #[wasm_bindgen]
            pub fn $boxed(values: Box<[$kind]>) -> Box<[$kind]> {
                values
            }

            #[wasm_bindgen]
            pub fn $copy(values: &[$kind]) -> Vec<$kind> {
                values.to_vec()
            }

            /// Doubles every element where it stands.
            #[wasm_bindgen]
            pub fn $double(values: &mut [$kind]) {
                for value in values {
                    *value *= $two;
                }
            }

            #[wasm_bindgen]
            pub fn $relay(values: &[$kind]) -> Vec<$kind> {
                $pass(values)
            }

            /// Three elements that the host changes.
            #[wasm_bindgen]
            pub fn $change() -> Vec<$kind> {
                let mut values = vec![$two; 3];
                $fill(&mut values);
                values
            }
        )*

        #[wasm_bindgen]
        extern "C" {
            $(fn $pass(values: &[$kind]) -> Vec<$kind>;)*
            $(fn $fill(values: &mut [$kind]);)*
        }
    };
}

slices! {
    echo_i8s echo_boxed_i8s copy_i8s double_i8s relay_i8s pass_i8s changed_i8s fill_i8s i8, 2;
    echo_u8s echo_boxed_u8s copy_u8s double_u8s relay_u8s pass_u8s changed_u8s fill_u8s u8, 2;
    echo_i16s echo_boxed_i16s copy_i16s double_i16s relay_i16s pass_i16s changed_i16s fill_i16s i16, 2;
    echo_u16s echo_boxed_u16s copy_u16s double_u16s relay_u16s pass_u16s changed_u16s fill_u16s u16, 2;
    echo_i32s echo_boxed_i32s copy_i32s double_i32s relay_i32s pass_i32s changed_i32s fill_i32s i32, 2;
    echo_u32s echo_boxed_u32s copy_u32s double_u32s relay_u32s pass_u32s changed_u32s fill_u32s u32, 2;
    echo_i64s echo_boxed_i64s copy_i64s double_i64s relay_i64s pass_i64s changed_i64s fill_i64s i64, 2;
    echo_u64s echo_boxed_u64s copy_u64s double_u64s relay_u64s pass_u64s changed_u64s fill_u64s u64, 2;
    echo_usizes echo_boxed_usizes copy_usizes double_usizes relay_usizes pass_usizes changed_usizes fill_usizes usize, 2;
    echo_f32s echo_boxed_f32s copy_f32s double_f32s relay_f32s pass_f32s changed_f32s fill_f32s f32, 2.0;
    echo_f64s echo_boxed_f64s copy_f64s double_f64s relay_f64s pass_f64s changed_f64s fill_f64s f64, 2.0;
}

#[wasm_bindgen]
pub fn sum_of(values: &[f64]) -> f64 {
    values.iter().sum()
}

/// Two borrowed slices, one of them changed, in one call.
#[wasm_bindgen]
pub fn add_to(sums: &mut [i32], addends: &[i32]) -> usize {
    let pairs = sums.iter_mut().zip(addends);
    let mut count = 0;
    for (sum, addend) in pairs {
        *sum = sum.wrapping_add(*addend);
        count += 1;
    }
    count
}

#[wasm_bindgen]
pub fn echo_clamped(values: Clamped<Vec<u8>>) -> Clamped<Vec<u8>> {
    values
}

#[wasm_bindgen]
extern "C" {
    fn pass_clamped(values: Clamped<&[u8]>) -> u32;
}

#[wasm_bindgen]
pub fn relay_clamped(values: &[u8]) -> u32 {
    pass_clamped(Clamped(values))
}
