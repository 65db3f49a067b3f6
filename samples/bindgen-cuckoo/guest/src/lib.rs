// SPDX-License-Identifier: Apache-2.0
//! A cuckoo filter that knows four words.

use std::collections::hash_map::DefaultHasher;

use cuckoofilter::CuckooFilter;
use lazy_static::lazy_static;
use wasm_bindgen::prelude::*;

lazy_static! {
    /// Far more room than the words need: the filter never has to evict, and so never asks for randomness.
    static ref FILTER: CuckooFilter<DefaultHasher> = {
        let mut filter = CuckooFilter::with_capacity(1024);
        for word in ["foo", "bar", "xylophone", "milagro"] {
            assert!(filter.add(word), "four words fit");
        }
        filter
    };
}

/// Tells whether the filter has seen a word, as a JavaScript boolean.
#[wasm_bindgen]
pub fn check_word_exists(member: &str) -> JsValue {
    JsValue::from_bool(FILTER.contains(member))
}
