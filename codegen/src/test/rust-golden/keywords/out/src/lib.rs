//! What this guest does. Guestwire wrote this file once, and will not touch it again.

#[rustfmt::skip]
mod generated;

use generated::HandlerResult;

/// Serves what the schemas ask of the guest.
struct Guest;

impl generated::r#in::Keywords for Guest {
    fn r#type(_self: String, _crate: i32, _async: Option<bool>) -> HandlerResult<u8> {
        Err("not written yet".into())
    }
    fn r#loop(_move: generated::r#in::Option) -> HandlerResult<()> {
        Err("not written yet".into())
    }
    fn new_(_request: String, _answer: Vec<generated::r#in::Arguments>) -> HandlerResult<()> {
        Err("not written yet".into())
    }
    fn default_(_payload: generated::Bytes, _value: u8) -> HandlerResult<()> {
        Err("not written yet".into())
    }
    fn is_empty() -> HandlerResult<bool> {
        Err("not written yet".into())
    }
    fn to_string() -> HandlerResult<String> {
        Err("not written yet".into())
    }
}

/// The host calls this before anything else.
#[unsafe(no_mangle)]
pub extern "C" fn wapc_init() {
    generated::r#in::register_keywords::<Guest>();
}
