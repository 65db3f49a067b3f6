// SPDX-License-Identifier: Apache-2.0
//! Classes of the host.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[derive(Clone)]
    pub type Ledger;

    #[wasm_bindgen(constructor)]
    fn new(owner: &str) -> Ledger;

    #[wasm_bindgen(static_method_of = Ledger)]
    fn opened() -> u32;

    #[wasm_bindgen(static_method_of = Ledger)]
    fn shared() -> Ledger;

    #[wasm_bindgen(method)]
    fn enter(this: &Ledger, amount: i32) -> i32;

    #[wasm_bindgen(method, catch)]
    fn withdraw(this: &Ledger, amount: i32) -> Result<i32, JsValue>;

    #[wasm_bindgen(method, js_name = writeLine)]
    fn write(this: &Ledger, text: &str);

    #[wasm_bindgen(method, variadic)]
    fn enter_all(this: &Ledger, amounts: &[i32]) -> i32;

    #[wasm_bindgen(method, getter)]
    fn owner(this: &Ledger) -> String;

    #[wasm_bindgen(method, getter)]
    fn balance(this: &Ledger) -> i32;

    #[wasm_bindgen(method, setter)]
    fn set_owner(this: &Ledger, owner: &str);

    #[wasm_bindgen(method)]
    fn merge(this: &Ledger, other: &Ledger) -> Ledger;

    #[wasm_bindgen(method)]
    fn find(this: &Ledger, text: &str) -> Option<Ledger>;

    fn archive(ledger: Ledger);
    fn look_at(ledger: &Ledger) -> i32;
    fn maybe_ledger(ledger: Option<Ledger>) -> Option<Ledger>;
}

#[wasm_bindgen]
pub fn keep_books(owner: &str) -> String {
    let ledger = Ledger::new(owner);
    ledger.enter(10);
    let balance = ledger.enter(-3);
    ledger.write("done");
    format!("{} has {} ({})", ledger.owner(), ledger.balance(), balance)
}

#[wasm_bindgen]
pub fn rename_owner(ledger: &Ledger, owner: &str) -> String {
    ledger.set_owner(owner);
    ledger.owner()
}

#[wasm_bindgen]
pub fn open_ledger(owner: &str) -> Ledger {
    Ledger::new(owner)
}

#[wasm_bindgen]
pub fn echo_ledger(ledger: Ledger) -> Ledger {
    ledger
}

#[wasm_bindgen]
pub fn overdraw(ledger: &Ledger, amount: i32) -> String {
    match ledger.withdraw(amount) {
        Ok(rest) => format!("{rest} left"),
        Err(error) => format!("refused: {}", error.as_string().unwrap_or_default()),
    }
}

#[wasm_bindgen]
pub fn opened_ledgers() -> u32 {
    Ledger::opened()
}

#[wasm_bindgen]
pub fn shared_balance() -> i32 {
    Ledger::shared().balance()
}

#[wasm_bindgen]
pub fn enter_many(ledger: &Ledger, amounts: &[i32]) -> i32 {
    ledger.enter_all(amounts)
}

#[wasm_bindgen]
pub fn merged_balance(left: &Ledger, right: &Ledger) -> i32 {
    left.merge(right).balance()
}

#[wasm_bindgen]
pub fn find_balance(ledger: &Ledger, text: &str) -> Option<i32> {
    ledger.find(text).map(|found| found.balance())
}

#[wasm_bindgen]
pub fn archive_copy(ledger: &Ledger) {
    archive(ledger.clone());
}

#[wasm_bindgen]
pub fn looked_at(ledger: &Ledger) -> i32 {
    look_at(ledger)
}

#[wasm_bindgen]
pub fn relay_maybe_ledger(ledger: Option<Ledger>) -> Option<Ledger> {
    maybe_ledger(ledger)
}
