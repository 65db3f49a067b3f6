// SPDX-License-Identifier: Apache-2.0
//! Enums: as numbers, and as words.

use wasm_bindgen::prelude::*;

/// A colour.
#[wasm_bindgen]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// Like a tomato.
    Red,
    Green,
    /// Like the sea.
    Blue,
}

/// A number of its own for each variant.
#[wasm_bindgen]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Light = 5,
    Medium = 50,
    Heavy = 50_000,
}

/// Below zero where the version allows it.
#[cfg(feature = "signed-enums")]
#[wasm_bindgen]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Temperature {
    Freezing = -40,
    Zero = 0,
    Hot = 40,
}

#[cfg(not(feature = "signed-enums"))]
#[wasm_bindgen]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Temperature {
    Freezing = 1,
    Zero = 0,
    Hot = 40,
}

#[wasm_bindgen]
extern "C" {
    fn pass_colour(colour: Colour) -> Colour;
    fn pass_temperature(temperature: Temperature) -> Temperature;
}

#[wasm_bindgen]
pub fn next_colour(colour: Colour) -> Colour {
    match colour {
        Colour::Red => Colour::Green,
        Colour::Green => Colour::Blue,
        Colour::Blue => Colour::Red,
    }
}

#[wasm_bindgen]
pub fn relay_colour(colour: Colour) -> Colour {
    pass_colour(colour)
}

#[wasm_bindgen]
pub fn weight_in_grams(weight: Weight) -> u32 {
    weight as u32
}

#[wasm_bindgen]
pub fn echo_weight(weight: Weight) -> Weight {
    weight
}

#[wasm_bindgen]
pub fn echo_temperature(temperature: Temperature) -> Temperature {
    temperature
}

#[wasm_bindgen]
pub fn relay_temperature(temperature: Temperature) -> Temperature {
    pass_temperature(temperature)
}

#[wasm_bindgen]
pub fn degrees(temperature: Temperature) -> i32 {
    temperature as i32
}

#[cfg(feature = "vectors")]
#[wasm_bindgen]
pub fn reverse_colours(mut colours: Vec<Colour>) -> Vec<Colour> {
    colours.reverse();
    colours
}

#[cfg(feature = "string-enums")]
mod words {
    use wasm_bindgen::prelude::*;

    /// A direction, by its word.
    #[wasm_bindgen]
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Direction {
        North = "north",
        East = "due-east",
        South = "south",
        West = "west",
    }

    #[wasm_bindgen]
    extern "C" {
        fn pass_direction(direction: Direction) -> Direction;
        fn pass_maybe_direction(direction: Option<Direction>) -> Option<Direction>;
    }

    #[wasm_bindgen]
    pub fn turn_right(direction: Direction) -> Direction {
        match direction {
            Direction::North => Direction::East,
            Direction::East => Direction::South,
            Direction::South => Direction::West,
            _ => Direction::North,
        }
    }

    #[wasm_bindgen]
    pub fn relay_direction(direction: Direction) -> Direction {
        pass_direction(direction)
    }

    #[wasm_bindgen]
    pub fn maybe_direction(direction: Option<Direction>) -> Option<Direction> {
        direction
    }

    #[wasm_bindgen]
    pub fn relay_maybe_direction(direction: Option<Direction>) -> Option<Direction> {
        pass_maybe_direction(direction)
    }
}
