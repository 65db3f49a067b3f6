// SPDX-License-Identifier: Apache-2.0
//! The guest behind `schema.widl`: a cuckoo filter that knows four words.

use std::collections::hash_map::DefaultHasher;
use std::sync::OnceLock;

use cuckoofilter::CuckooFilter;
use serde::Deserialize;
use wapc_guest::prelude::*;

const WORDS: [&str; 4] = ["foo", "bar", "xylophone", "milagro"];

/// Far more room than the words need: the filter never has to evict, and so never asks for randomness.
const CAPACITY: usize = 1024;

static FILTER: OnceLock<CuckooFilter<DefaultHasher>> = OnceLock::new();

#[derive(Deserialize)]
struct CheckWordExists {
    name: String,
}

#[derive(Deserialize)]
struct HandleInput {
    inp: Input,
}

#[derive(Deserialize)]
struct Input {
    x: String,
    #[expect(dead_code, reason = "the schema requires it, the answer does not")]
    y: String,
}

/// Called once by the host, before the first operation.
#[no_mangle]
pub extern "C" fn wapc_init() {
    register_function("check_word_exists", check_word_exists);
    register_function("handle_input", handle_input);
}

fn check_word_exists(payload: &[u8]) -> CallResult {
    let request: CheckWordExists = rmp_serde::from_slice(payload)?;
    let known = filter().contains(request.name.as_str());
    Ok(rmp_serde::to_vec(if known { "true" } else { "false" })?)
}

fn handle_input(payload: &[u8]) -> CallResult {
    let request: HandleInput = rmp_serde::from_slice(payload)?;
    Ok(rmp_serde::to_vec(&request.inp.x)?)
}

fn filter() -> &'static CuckooFilter<DefaultHasher> {
    FILTER.get_or_init(|| {
        let mut filter = CuckooFilter::with_capacity(CAPACITY);
        for word in WORDS {
            filter.add(word).expect("four words fit");
        }
        filter
    })
}
