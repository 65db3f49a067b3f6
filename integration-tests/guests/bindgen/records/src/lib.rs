// SPDX-License-Identifier: Apache-2.0
//! Records that cross as JavaScript values: by serde's JSON, by serde-wasm-bindgen's objects, by tsify.
#![allow(deprecated)] // serde-serialize and into_wasm_abi, which crates use

use std::collections::{BTreeMap, HashMap};

use gloo_utils::format::JsValueSerdeExt;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

/// The person of wasm-bindgen's book.
#[derive(Serialize, Deserialize)]
pub struct Person {
    pub field1: HashMap<u32, String>,
    pub field2: Vec<Vec<f32>>,
    pub field3: String,
}

fn error(text: impl ToString) -> JsValue {
    JsValue::from_str(&text.to_string())
}

fn book() -> Person {
    Person {
        field1: HashMap::from([(0, "ex".to_owned())]),
        field2: vec![vec![1.0, 2.5], vec![0.1]],
        field3: "1,2,3,4".to_owned(),
    }
}

fn grow(mut person: Person) -> Person {
    let next = person.field1.keys().max().map_or(0, |key| key + 1);
    person.field1.insert(next, person.field3.clone());
    person.field2.push(person.field2.iter().map(|row| row.iter().sum()).collect());
    person.field3 = person.field3.to_uppercase();
    person
}

/// A person by `JsValue::from_serde`.
#[wasm_bindgen]
pub fn book_person() -> JsValue {
    JsValue::from_serde(&book()).unwrap()
}

/// Takes a person by `JsValue::into_serde` and gives it back, grown.
#[wasm_bindgen]
pub fn grow_json(person: &JsValue) -> Result<JsValue, JsValue> {
    let person: Person = person.into_serde().map_err(error)?;
    JsValue::from_serde(&grow(person)).map_err(error)
}

/// The same by gloo_utils.
#[wasm_bindgen]
pub fn grow_gloo(person: JsValue) -> Result<JsValue, JsValue> {
    let person: Person = JsValueSerdeExt::into_serde(&person).map_err(error)?;
    <JsValue as JsValueSerdeExt>::from_serde(&grow(person)).map_err(error)
}

/// The same by serde-wasm-bindgen, where a map is a `Map`.
#[wasm_bindgen]
pub fn grow_objects(person: JsValue) -> Result<JsValue, JsValue> {
    let person: Person = serde_wasm_bindgen::from_value(person)?;
    Ok(serde_wasm_bindgen::to_value(&grow(person))?)
}

#[derive(Serialize, Deserialize)]
pub struct Numbers {
    pub small: i8,
    pub large: u64,
    pub negative: i64,
    pub ratio: Option<f64>,
    #[serde(with = "bytes")]
    pub data: Vec<u8>,
}

mod bytes {
    use serde::{Deserializer, Serializer};

    pub fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(bytes)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        struct Visitor;
        impl serde::de::Visitor<'_> for Visitor {
            type Value = Vec<u8>;

            fn expecting(&self, formatter: &mut std::fmt::Formatter) -> std::fmt::Result {
                formatter.write_str("bytes")
            }

            fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Vec<u8>, E> {
                Ok(bytes.to_vec())
            }

            fn visit_byte_buf<E>(self, bytes: Vec<u8>) -> Result<Vec<u8>, E> {
                Ok(bytes)
            }
        }
        deserializer.deserialize_byte_buf(Visitor)
    }
}

#[wasm_bindgen(typescript_custom_section)]
const NUMBERS: &str = r#"
export interface Numbers {
    small: i8;
    /** All 64 bits. */
    large: u64;
    negative: i64;
    ratio?: number;
    data: Uint8Array;
}
"#;

#[wasm_bindgen]
extern "C" {
    /// A value whose TypeScript type is declared in a section.
    #[wasm_bindgen(typescript_type = "Numbers")]
    pub type JsNumbers;

    /// A type that nothing declares.
    #[wasm_bindgen(typescript_type = "Opaque")]
    pub type JsOpaque;
}

/// Gives numbers back, large ones as `BigInt`s.
#[wasm_bindgen]
pub fn echo_numbers(numbers: JsNumbers) -> Result<JsNumbers, JsValue> {
    let numbers: Numbers = serde_wasm_bindgen::from_value(numbers.into())?;
    let serializer = serde_wasm_bindgen::Serializer::new().serialize_large_number_types_as_bigints(true);
    Ok(numbers.serialize(&serializer)?.unchecked_into())
}

/// Gives what nothing declares back.
#[wasm_bindgen]
pub fn echo_opaque(value: JsOpaque) -> JsOpaque {
    value
}

/// Gives an optional back.
#[wasm_bindgen]
pub fn echo_optional(numbers: Option<JsNumbers>) -> Option<JsNumbers> {
    numbers
}

/// Gives a list back, in the other order.
#[wasm_bindgen]
pub fn reverse_numbers(mut list: Vec<JsNumbers>) -> Vec<JsNumbers> {
    list.reverse();
    list
}

/// Counts what `unchecked_param_type` and `unchecked_return_type` describe.
#[wasm_bindgen(unchecked_return_type = "Record<string, i32>")]
pub fn count(#[wasm_bindgen(unchecked_param_type = "string[]")] words: JsValue) -> Result<JsValue, JsValue> {
    let words: Vec<String> = serde_wasm_bindgen::from_value(words)?;
    let mut counts = BTreeMap::new();
    for word in words {
        *counts.entry(word).or_insert(0) += 1;
    }
    let serializer = serde_wasm_bindgen::Serializer::new().serialize_maps_as_objects(true);
    Ok(counts.serialize(&serializer)?)
}

/// How urgent a task is.
#[derive(Clone, Copy, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "kebab-case")]
pub enum Priority {
    Low,
    VeryHigh,
}

/// What a task is about.
#[derive(Clone, Serialize, Deserialize, Tsify)]
#[serde(tag = "type")]
pub enum Subject {
    Person { name: String, age: u8 },
    Place { at: (f64, f64) },
}

/// What became of it.
#[derive(Clone, Serialize, Deserialize, Tsify)]
pub enum Outcome {
    Open,
    Done { minutes: u32 },
    Failed(String),
    Moved(f64, f64),
}

/// A task, which may have others.
#[derive(Clone, Serialize, Deserialize, Tsify)]
#[tsify(into_wasm_abi, from_wasm_abi)]
#[serde(rename_all = "camelCase")]
pub struct Task {
    /// What is to be done.
    pub title: String,
    pub priority: Priority,
    pub due_in: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub note: Option<String>,
    pub subject: Subject,
    pub outcome: Outcome,
    pub tags: BTreeMap<String, u32>,
    pub parts: Vec<Task>,
}

/// Gives a task back as a part of itself, for the thread of a list.
#[wasm_bindgen]
pub fn nest(task: Task, depth: u32) -> Task {
    let mut nested = task.clone();
    if depth > 0 {
        nested.parts.push(nest(task, depth - 1));
    }
    nested
}

/// Every form that an outcome has.
#[wasm_bindgen(unchecked_return_type = "Outcome[]")]
pub fn outcomes() -> Result<JsValue, JsValue> {
    let all = [
        Outcome::Open,
        Outcome::Done { minutes: 5 },
        Outcome::Failed("no time".to_owned()),
        Outcome::Moved(1.5, -2.0),
    ];
    Ok(serde_wasm_bindgen::to_value(&all)?)
}

/// Gives outcomes back.
#[wasm_bindgen(unchecked_return_type = "Outcome[]")]
pub fn echo_outcomes(#[wasm_bindgen(unchecked_param_type = "Outcome[]")] all: JsValue) -> Result<JsValue, JsValue> {
    let all: Vec<Outcome> = serde_wasm_bindgen::from_value(all)?;
    Ok(serde_wasm_bindgen::to_value(&all)?)
}

/// A task without a title, whatever its type says.
#[wasm_bindgen(unchecked_return_type = "Task[]")]
pub fn wrong_tasks() -> JsValue {
    <JsValue as JsValueSerdeExt>::from_serde(&serde_json::json!([{ "title": 7 }])).unwrap()
}

/// Something that holds itself.
#[wasm_bindgen(unchecked_return_type = "Loop")]
pub fn endless() -> JsValue {
    let map = serde_wasm_bindgen::to_value(&HashMap::from([("a", 1)])).unwrap();
    hold(&map);
    map
}

#[wasm_bindgen(typescript_custom_section)]
const LOOP: &str = "export interface Loop { next?: Loop }";

fn hold(map: &JsValue) {
    use wasm_bindgen::JsCast;
    let map: &js_sys::Map = map.unchecked_ref();
    map.set(&"next".into(), map);
}
