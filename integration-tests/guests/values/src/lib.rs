// SPDX-License-Identifier: Apache-2.0
//! Decodes what `values.widl` describes into Rust's own types, and sends it back.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;
use wapc_guest::prelude::*;

#[derive(Clone, Deserialize, Serialize)]
struct Scalars {
    small: i8,
    short: i16,
    int: i32,
    long: i64,
    unsigned_small: u8,
    unsigned_short: u16,
    unsigned_int: u32,
    unsigned_long: u64,
    single: f32,
    double: f64,
    flag: bool,
    text: String,
    blob: ByteBuf,
}

#[derive(Deserialize, Serialize)]
struct Optionals {
    long: Option<i64>,
    unsigned_long: Option<u64>,
    double: Option<f64>,
    flag: Option<bool>,
    text: Option<String>,
    blob: Option<ByteBuf>,
    scalars: Option<Scalars>,
    list: Option<Vec<Option<String>>>,
    map: Option<BTreeMap<String, Option<i32>>>,
}

#[derive(Deserialize, Serialize)]
struct Containers {
    longs: Vec<i64>,
    texts: Vec<String>,
    blobs: Vec<ByteBuf>,
    nested: Vec<Vec<u16>>,
    objects: Vec<Scalars>,
    by_name: BTreeMap<String, u32>,
    by_number: BTreeMap<i32, String>,
    deep: BTreeMap<String, Vec<BTreeMap<u8, Scalars>>>,
}

#[derive(Deserialize, Serialize)]
struct Tree {
    label: String,
    children: Vec<Tree>,
}

#[derive(Deserialize)]
struct Sum {
    left: i32,
    right: i32,
}

#[derive(Deserialize)]
struct Join {
    parts: Vec<String>,
    separator: Option<String>,
}

#[derive(Deserialize)]
struct Find {
    name: String,
    among: BTreeMap<String, Scalars>,
}

#[no_mangle]
pub extern "C" fn wapc_init() {
    register_function("echo_scalars", echo::<Scalars>);
    register_function("echo_optionals", echo::<Optionals>);
    register_function("echo_containers", echo::<Containers>);
    register_function("echo_tree", echo::<Tree>);
    register_function("sum", |payload| {
        let Sum { left, right } = decode(payload)?;
        encode(&(i64::from(left) + i64::from(right)))
    });
    register_function("join", |payload| {
        let Join { parts, separator } = decode(payload)?;
        encode(&parts.join(separator.as_deref().unwrap_or_default()))
    });
    register_function("find", |payload| {
        let Find { name, among } = decode(payload)?;
        encode(&among.get(&name))
    });
    register_function("reverse", |payload| {
        let mut bytes = decode::<ByteBuf>(payload)?.into_vec();
        bytes.reverse();
        encode(&bytes)
    });
    register_function("ping", |_| encode(&()));
}

fn echo<T: DeserializeOwned + Serialize>(payload: &[u8]) -> CallResult {
    encode(&decode::<T>(payload)?)
}

fn decode<T: DeserializeOwned>(payload: &[u8]) -> HandlerResult<T> {
    Ok(rmp_serde::from_slice(payload)?)
}

fn encode<T: Serialize>(value: &T) -> CallResult {
    Ok(rmp_serde::to_vec_named(value)?)
}
