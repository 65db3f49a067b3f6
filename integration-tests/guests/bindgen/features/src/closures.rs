// SPDX-License-Identifier: Apache-2.0
//! Functions as values, both ways.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    fn apply(f: &dyn Fn(i32) -> i32, value: i32) -> i32;
    fn apply_text(f: &dyn Fn(String) -> String, text: &str) -> String;
    fn apply_nothing(f: &dyn Fn());
    fn apply_many(f: &dyn Fn(u8, f64, bool) -> f64) -> f64;
    fn apply_value(f: &dyn Fn(JsValue) -> JsValue, value: JsValue) -> JsValue;
    fn each(f: &mut dyn FnMut(u32), count: u32);
    fn each_borrowed(f: &mut dyn FnMut(&JsValue));
    fn leak(f: &dyn Fn(i32) -> i32);

    fn subscribe(f: &Closure<dyn FnMut(i32) -> i32>);
    fn subscribe_text(f: &Closure<dyn Fn(String) -> String>);
    fn unsubscribe();
    fn later(f: JsValue);
    fn fire(value: i32) -> i32;
}

#[wasm_bindgen]
pub fn apply_addend(value: i32, addend: i32) -> i32 {
    apply(&|argument| argument + addend, value)
}

#[wasm_bindgen]
pub fn apply_prefix(prefix: &str, text: &str) -> String {
    let prefix = prefix.to_owned();
    apply_text(&move |argument| format!("{prefix}{argument}"), text)
}

#[wasm_bindgen]
pub fn count_calls() -> u32 {
    let count = RefCell::new(0);
    apply_nothing(&|| *count.borrow_mut() += 1);
    count.into_inner()
}

#[wasm_bindgen]
pub fn many_arguments() -> f64 {
    apply_many(&|small, double, negative| {
        let sum = f64::from(small) + double;
        if negative {
            -sum
        } else {
            sum
        }
    })
}

#[wasm_bindgen]
pub fn values_through_closure(value: JsValue) -> JsValue {
    apply_value(&|argument| argument, value)
}

#[wasm_bindgen]
pub fn sum_of_calls(count: u32) -> u32 {
    let mut sum = 0;
    each(&mut |value| sum += value, count);
    sum
}

#[wasm_bindgen]
pub fn borrowed_in_closure() -> String {
    let mut seen = String::new();
    each_borrowed(&mut |value| seen.push_str(&value.as_string().unwrap_or_else(|| "?".to_owned())));
    seen
}

/// Gives the host a function that is gone when this call ends.
#[wasm_bindgen]
pub fn leak_closure() {
    leak(&|value| value);
}

/// A closure that calls into the host, which calls it again.
#[wasm_bindgen]
pub fn nested_closures(value: i32) -> i32 {
    apply(&|outer| apply(&|inner| inner * 2, outer) + 1, value)
}

thread_local! {
    static KEPT: RefCell<Option<Closure<dyn FnMut(i32) -> i32>>> = RefCell::new(None);
}

/// Keeps a closure that the host may call until `drop_counter`.
#[wasm_bindgen]
pub fn keep_counter(start: i32) {
    let mut sum = start;
    let closure = Closure::wrap(Box::new(move |value: i32| {
        sum += value;
        sum
    }) as Box<dyn FnMut(i32) -> i32>);
    subscribe(&closure);
    KEPT.with(|kept| *kept.borrow_mut() = Some(closure));
}

#[wasm_bindgen]
pub fn drop_counter() {
    unsubscribe();
    KEPT.with(|kept| *kept.borrow_mut() = None);
}

/// Drops the closure while the host still holds its function.
#[wasm_bindgen]
pub fn forget_counter() {
    KEPT.with(|kept| *kept.borrow_mut() = None);
}

#[wasm_bindgen]
pub fn fire_within(value: i32) -> i32 {
    fire(value)
}

/// Leaves the closure to the host for good.
#[wasm_bindgen]
pub fn subscribe_forever(suffix: String) {
    let closure = Closure::wrap(Box::new(move |text: String| text + &suffix) as Box<dyn Fn(String) -> String>);
    subscribe_text(&closure);
    closure.forget();
}

/// A closure that may be called once.
#[wasm_bindgen]
pub fn call_me_once(text: String) -> Witness {
    let seen = Rc::new(RefCell::new(String::new()));
    let inside = Rc::clone(&seen);
    later(Closure::once_into_js(move |value: f64| {
        *inside.borrow_mut() = format!("{text} {value}");
    }));
    Witness { seen }
}

/// What a closure saw.
#[wasm_bindgen]
pub struct Witness {
    seen: Rc<RefCell<String>>,
}

#[wasm_bindgen]
impl Witness {
    pub fn seen(&self) -> String {
        self.seen.borrow().clone()
    }

    /// How many hold what is seen: this, and the closure as long as it lives.
    pub fn holders(&self) -> usize {
        Rc::strong_count(&self.seen)
    }
}

/// A function of the guest's as a value.
#[wasm_bindgen]
pub fn multiplier(factor: f64) -> JsValue {
    Closure::wrap(Box::new(move |value: f64| value * factor) as Box<dyn Fn(f64) -> f64>).into_js_value()
}
