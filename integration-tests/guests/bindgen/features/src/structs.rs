// SPDX-License-Identifier: Apache-2.0
//! Structs that live in the guest, and that the host holds by a handle.

use std::cell::Cell;

use wasm_bindgen::prelude::*;

thread_local! {
    static LIVE: Cell<i32> = Cell::new(0);
}

/// How many points live, wherever they are held.
#[wasm_bindgen]
pub fn live_points() -> i32 {
    LIVE.with(Cell::get)
}

/// A point in the plane.
#[wasm_bindgen]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Upwards.
    pub y: f64,
    /// Given at birth.
    #[wasm_bindgen(readonly)]
    pub id: u32,
    #[wasm_bindgen(getter_with_clone)]
    pub label: String,
    moves: u32,
}

impl Drop for Point {
    fn drop(&mut self) {
        LIVE.with(|live| live.set(live.get() - 1));
    }
}

#[wasm_bindgen]
impl Point {
    /// A point at (x, y).
    #[wasm_bindgen(constructor)]
    pub fn new(x: f64, y: f64) -> Point {
        LIVE.with(|live| live.set(live.get() + 1));
        Point { x, y, id: 7, label: String::new(), moves: 0 }
    }

    /// The point at (0, 0).
    pub fn origin() -> Point {
        Point::new(0.0, 0.0)
    }

    /// A point from the text that `format` gives.
    pub fn parse(text: &str) -> Result<Point, JsValue> {
        let (x, y) = text.split_once(';').ok_or_else(|| JsValue::from_str("no semicolon"))?;
        let number = |part: &str| part.trim().parse::<f64>().map_err(|error| JsValue::from_str(&error.to_string()));
        Ok(Point::new(number(x)?, number(y)?))
    }

    /// Moves this point.
    #[wasm_bindgen(js_name = moveBy)]
    pub fn shift(&mut self, dx: f64, dy: f64) {
        self.x += dx;
        self.y += dy;
        self.moves += 1;
    }

    /// The distance to another point.
    pub fn distance(&self, other: &Point) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }

    /// Swaps the places of two points.
    pub fn swap(&mut self, other: &mut Point) {
        std::mem::swap(&mut self.x, &mut other.x);
        std::mem::swap(&mut self.y, &mut other.y);
    }

    /// Takes another point up.
    pub fn absorb(&mut self, other: Point) {
        self.x += other.x;
        self.y += other.y;
    }

    /// Gives this point up for its text.
    pub fn into_text(self) -> String {
        self.format()
    }

    pub fn format(&self) -> String {
        format!("{}; {}", self.x, self.y)
    }

    /// A point of its own with the same place.
    pub fn copy(&self) -> Point {
        Point::new(self.x, self.y)
    }

    #[wasm_bindgen(getter)]
    pub fn length(&self) -> f64 {
        self.x.hypot(self.y)
    }

    #[wasm_bindgen(setter)]
    pub fn set_length(&mut self, length: f64) {
        let factor = length / self.x.hypot(self.y);
        self.x *= factor;
        self.y *= factor;
    }

    #[wasm_bindgen(getter = moveCount)]
    pub fn how_often_moved(&self) -> u32 {
        self.moves
    }

    pub fn maybe_unit(&self) -> Option<Point> {
        let length = self.x.hypot(self.y);
        if length == 0.0 {
            None
        } else {
            Some(Point::new(self.x / length, self.y / length))
        }
    }
}

#[wasm_bindgen]
pub fn midpoint(left: &Point, right: &Point) -> Point {
    Point::new((left.x + right.x) / 2.0, (left.y + right.y) / 2.0)
}

#[wasm_bindgen]
pub fn merge(left: Point, right: Point) -> Point {
    Point::new(left.x + right.x, left.y + right.y)
}

#[wasm_bindgen]
pub fn push_apart(left: &mut Point, right: &mut Point) {
    left.x -= 1.0;
    right.x += 1.0;
}

#[wasm_bindgen]
extern "C" {
    fn pass_point(point: Point) -> Point;
}

#[wasm_bindgen]
pub fn relay_point(point: Point) -> Point {
    pass_point(point)
}

/// The point as a value of the host.
#[wasm_bindgen]
pub fn point_as_value(x: f64, y: f64) -> JsValue {
    Point::new(x, y).into()
}

#[cfg(feature = "vectors")]
#[wasm_bindgen]
extern "C" {
    fn pass_points(points: Vec<Point>) -> Vec<Point>;
}

#[cfg(feature = "vectors")]
#[wasm_bindgen]
pub fn diagonal(count: u32) -> Vec<Point> {
    (0..count).map(|at| Point::new(f64::from(at), f64::from(at))).collect()
}

#[cfg(feature = "vectors")]
#[wasm_bindgen]
pub fn centre(points: Vec<Point>) -> Option<Point> {
    let count = points.len() as f64;
    if points.is_empty() {
        return None;
    }
    let sum = points.iter().fold((0.0, 0.0), |sum, point| (sum.0 + point.x, sum.1 + point.y));
    Some(Point::new(sum.0 / count, sum.1 / count))
}

#[cfg(feature = "vectors")]
#[wasm_bindgen]
pub fn relay_points(points: Vec<Point>) -> Vec<Point> {
    pass_points(points)
}

/// Calls the host while it is borrowed.
#[wasm_bindgen]
pub struct Account {
    balance: i64,
}

#[wasm_bindgen]
extern "C" {
    fn audit(balance: i64);
}

#[wasm_bindgen]
impl Account {
    #[wasm_bindgen(constructor)]
    pub fn new(balance: i64) -> Result<Account, JsError> {
        if balance < 0 {
            Err(JsError::new("an account starts with no debts"))
        } else {
            Ok(Account { balance })
        }
    }

    #[wasm_bindgen(getter)]
    pub fn balance(&self) -> i64 {
        self.balance
    }

    /// Tells the host while this account is borrowed for a change.
    pub fn deposit(&mut self, amount: i64) {
        self.balance += amount;
        audit(self.balance);
    }

    /// Tells the host while this account is borrowed for a look.
    pub fn show(&self) {
        audit(self.balance);
    }

    pub fn close(self) -> Result<i64, JsValue> {
        if self.balance == 0 {
            Err(JsValue::from_str("nothing to pay out"))
        } else {
            Ok(self.balance)
        }
    }
}

/// Nothing inside.
#[wasm_bindgen]
pub struct Empty;

#[wasm_bindgen]
impl Empty {
    #[wasm_bindgen(constructor)]
    pub fn new() -> Empty {
        Empty
    }

    pub fn answer(&self) -> i32 {
        42
    }
}

/// Shows its fields.
#[wasm_bindgen(inspectable, getter_with_clone)]
pub struct Parcel {
    pub sender: String,
    pub stamps: Vec<u32>,
    pub weight: Option<f64>,
    pub fragile: bool,
    pub mark: char,
    pub value: JsValue,
}

#[wasm_bindgen]
impl Parcel {
    #[wasm_bindgen(constructor)]
    pub fn new(sender: String) -> Parcel {
        Parcel { sender, stamps: vec![1, 2], weight: None, fragile: false, mark: 'p', value: JsValue::NULL }
    }
}
