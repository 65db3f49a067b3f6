// SPDX-License-Identifier: Apache-2.0
//! Serves `kitchen-sink.widl` with nothing but what Guestwire generates of it: sends back what it gets, asks its host, and
//! fails where it is told to.

#![allow(deprecated)] // the schema deprecates some of what is served here

#[rustfmt::skip]
mod generated;

use std::collections::{BTreeMap, BTreeSet};

use generated::common_money::Money;
use generated::common_units::Position;
use generated::kitchen_sink::*;
use generated::{Bytes, Datetime, HandlerResult, HostError, Raw, Value};

struct Guest;

/// Handlers that answer their argument.
macro_rules! echo {
    ($($name:ident: $type:ty,)*) => {
        $(fn $name(value: $type) -> HandlerResult<$type> {
            Ok(value)
        })*
    };
}

impl Sink for Guest {
    echo! {
        echo_bool: bool,
        echo_i8: i8,
        echo_u8: u8,
        echo_i16: i16,
        echo_u16: u16,
        echo_i32: i32,
        echo_u32: u32,
        echo_i64: i64,
        echo_u64: u64,
        echo_f32: f32,
        echo_f64: f64,
        echo_string: String,
        echo_id: String,
        echo_bytes: Bytes,
        echo_datetime: Datetime,
        echo_raw: Raw,
        echo_any: Value,
        echo_value: Value,
        echo_maybe_bool: Option<bool>,
        echo_maybe_u64: Option<u64>,
        echo_maybe_string: Option<String>,
        echo_maybe_bytes: Option<Bytes>,
        echo_maybe_datetime: Option<Datetime>,
        echo_maybe_color: Option<Color>,
        echo_maybe_shape: Option<Shape>,
        echo_maybe_tree: Option<Tree>,
        echo_maybe_strings: Option<Vec<Option<String>>>,
        echo_strings: Vec<String>,
        echo_matrix: Vec<Vec<f64>>,
        echo_blobs: Vec<Bytes>,
        echo_table: BTreeMap<String, BTreeMap<i32, Vec<String>>>,
        echo_colors: Vec<Color>,
        echo_shapes: BTreeMap<String, Shape>,
        echo_scalars: Scalars,
        echo_optionals: Optionals,
        echo_lists: Lists,
        echo_maps: Maps,
        echo_specials: Specials,
        echo_defaults: Defaults,
        echo_aliases: Aliases,
        echo_tree: Tree,
        echo_chain: Chain,
        echo_even: Even,
        echo_words: Words,
        echo_nothing: Nothing,
        echo_pet: Pet,
        echo_price: Money,
        echo_position: Position,
        echo_old_thing: OldThing,
        echo_color: Color,
        echo_level: Level,
        echo_shape: Shape,
        echo_atom: Atom,
        echo_bundle: Bundle,
        echo_json: Json,
        echo_uuid: Uuid,
        echo_tag: Tag,
    }

    fn ping() -> HandlerResult<()> {
        Ok(())
    }

    fn reset() -> HandlerResult<()> {
        Ok(())
    }

    fn swallow(_value: Value) -> HandlerResult<()> {
        Ok(())
    }

    fn answer() -> HandlerResult<u64> {
        Ok(42)
    }

    fn nothing() -> HandlerResult<Option<Scalars>> {
        Ok(None)
    }

    fn add(left: i64, right: i64) -> HandlerResult<i64> {
        left.checked_add(right).ok_or_else(|| "the sum is too large".into())
    }

    fn join(parts: Vec<String>, separator: Option<String>, times: u8) -> HandlerResult<String> {
        Ok(parts.join(separator.as_deref().unwrap_or_default()).repeat(times.into()))
    }

    fn switch(case: i32, crate_: i32) -> HandlerResult<i32> {
        Ok(case.wrapping_add(crate_))
    }

    fn r#loop(r#move: Words) -> HandlerResult<Words> {
        Ok(r#move)
    }

    fn pick(mut from: BTreeMap<u32, Shape>, key: u32) -> HandlerResult<Option<Shape>> {
        Ok(from.remove(&key))
    }

    fn pack(
        flag: bool,
        tiny: i8,
        big: u64,
        single: f32,
        text: String,
        blob: Bytes,
        moment: Datetime,
        kept: Raw,
        anything: Value,
        id: Uuid,
        color: Color,
        shape: Shape,
        tree: Tree,
        maybe: Option<i32>,
        names: Vec<Option<String>>,
        scores: BTreeMap<String, Vec<f64>>,
        percent: u8,
    ) -> HandlerResult<Packed> {
        Ok(Packed {
            flag,
            tiny,
            big,
            single,
            text,
            blob,
            moment,
            kept,
            anything,
            id,
            color,
            shape,
            tree,
            maybe,
            names,
            scores,
            percent,
        })
    }

    fn fail(text: String) -> HandlerResult<()> {
        Err(text.into())
    }

    fn fail_unary(text: String) -> HandlerResult<Tree> {
        Err(text.into())
    }

    fn trap(text: String) -> HandlerResult<()> {
        panic!("{text}")
    }

    fn call_failing(text: String) -> HandlerResult<String> {
        error_of(StoreHost::default().refuse(&text))
    }

    fn call_broken() -> HandlerResult<String> {
        error_of(StoreHost::default().crash())
    }

    fn pass_failure(text: String) -> HandlerResult<()> {
        StoreHost::default().refuse(&text)?;
        Ok(())
    }

    fn call_host(binding: String, namespace: String, operation: String, payload: Bytes) -> HandlerResult<Bytes> {
        wapc_guest::host_call(&binding, &namespace, &operation, &payload).map(Bytes::from)
    }

    fn call_host_for_error(
        binding: String,
        namespace: String,
        operation: String,
        payload: Bytes,
    ) -> HandlerResult<String> {
        Ok(match wapc_guest::host_call(&binding, &namespace, &operation, &payload) {
            Ok(_) => "answered".to_owned(),
            Err(error) => {
                let text = error.to_string();
                text.strip_prefix("Host error: ").map(str::to_owned).unwrap_or(text)
            }
        })
    }

    fn via_store_get(key: String) -> HandlerResult<Option<Bytes>> {
        Ok(StoreHost::default().get(&key)?)
    }

    fn via_store_put(key: String, value: Bytes) -> HandlerResult<()> {
        Ok(StoreHost::default().put(&key, &value)?)
    }

    fn via_store_put_all(entries: BTreeMap<String, Bytes>) -> HandlerResult<u32> {
        Ok(StoreHost::default().put_all(&entries)?)
    }

    fn via_store_keys(prefix: String, limit: Option<u32>) -> HandlerResult<Vec<String>> {
        Ok(StoreHost::default().keys(&prefix, limit)?)
    }

    fn via_store_find(query: Query) -> HandlerResult<Page> {
        Ok(StoreHost::default().find(&query)?)
    }

    fn via_store_paint(color: Color, shape: Shape) -> HandlerResult<Shape> {
        Ok(StoreHost::default().paint(color, &shape)?)
    }

    fn via_store_nest(tree: Tree) -> HandlerResult<Tree> {
        Ok(StoreHost::default().nest(&tree)?)
    }

    fn via_store_remember(value: Value) -> HandlerResult<Value> {
        Ok(StoreHost::default().remember(&value)?)
    }

    fn via_store_keep(name: String, value: Raw) -> HandlerResult<Raw> {
        Ok(StoreHost::default().keep(&name, &value)?)
    }

    fn via_store_owner(id: Uuid) -> HandlerResult<Option<Owner>> {
        Ok(StoreHost::default().owner(&id)?)
    }

    fn via_store_clear() -> HandlerResult<()> {
        Ok(StoreHost::default().clear()?)
    }

    fn via_clock_now() -> HandlerResult<Datetime> {
        Ok(ClockHost::default().now()?)
    }

    fn via_clock_ticks() -> HandlerResult<u64> {
        Ok(ClockHost::default().ticks()?)
    }

    fn via_clock_later(from: Datetime, seconds: i64) -> HandlerResult<Datetime> {
        Ok(ClockHost::default().later(&from, seconds)?)
    }

    fn via_clock_schedule(
        first: Datetime,
        every: Option<u32>,
        tags: BTreeMap<String, Vec<String>>,
    ) -> HandlerResult<Vec<Datetime>> {
        Ok(ClockHost::default().schedule(&first, every, &tags)?)
    }

    fn via_clock_levels(levels: BTreeMap<Tag, Level>) -> HandlerResult<Vec<Option<Level>>> {
        Ok(ClockHost::default().levels(&levels)?)
    }
}

impl Cook for Guest {
    fn cook(order: Order) -> HandlerResult<Order> {
        Ok(Order {
            pieces: order.pieces.wrapping_mul(2),
            state: State::Done,
            ..order
        })
    }

    fn menu(dishes: Vec<String>) -> HandlerResult<Vec<String>> {
        Ok(dishes.into_iter().collect::<BTreeSet<_>>().into_iter().collect())
    }
}

/// The host's words, where it was to fail.
fn error_of<T>(called: Result<T, HostError>) -> HandlerResult<String> {
    match called {
        Err(HostError::Failed(text)) => Ok(text),
        Err(other) => Err(other.into()),
        Ok(_) => Err("the host did not fail".into()),
    }
}

/// The host calls this before anything else.
#[no_mangle]
pub extern "C" fn wapc_init() {
    register_sink::<Guest>();
    register_cook::<Guest>();
}
