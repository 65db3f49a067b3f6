// SPDX-License-Identifier: Apache-2.0
//! What crates reach through `js_sys`: JavaScript's own library, functions and promises.

#![allow(deprecated)] // the oldest names of things are meant

mod functions;
mod futures;
mod javascript;
