//! What this guest does. Guestwire wrote this file once, and will not touch it again.
#![allow(deprecated)] // the schema deprecates some of what is served here

#[rustfmt::skip]
mod generated;

use generated::HandlerResult;

/// Serves what the schemas ask of the guest.
struct Guest;

impl generated::r#in::Deprecated for Guest {
    fn old() -> HandlerResult<()> {
        Err("not written yet".into())
    }
    fn fresh(_thing: generated::r#in::OldThing, _things: Vec<Option<generated::r#in::OldThing>>) -> HandlerResult<std::collections::BTreeMap<String, generated::r#in::OldThing>> {
        Err("not written yet".into())
    }
    fn configure(_thing: generated::r#in::NewThing) -> HandlerResult<()> {
        Err("not written yet".into())
    }
    fn renamed(_a: String, _b: i32) -> HandlerResult<()> {
        Err("not written yet".into())
    }
}

/// The host calls this before anything else.
#[unsafe(no_mangle)]
pub extern "C" fn wapc_init() {
    generated::r#in::register_deprecated::<Guest>();
}
