//! What this guest does. Guestwire wrote this file once, and will not touch it again.

#[rustfmt::skip]
mod generated;

use generated::HandlerResult;

/// Serves what the schemas ask of the guest.
struct Guest;

impl generated::r#in::Docs for Guest {
    fn one(_name: String) -> HandlerResult<String> {
        Err("not written yet".into())
    }
    fn two() -> HandlerResult<()> {
        Err("not written yet".into())
    }
    fn three(_list: Vec<u64>) -> HandlerResult<u64> {
        Err("not written yet".into())
    }
    fn four() -> HandlerResult<String> {
        Err("not written yet".into())
    }
    fn five() -> HandlerResult<u8> {
        Err("not written yet".into())
    }
    fn six() -> HandlerResult<generated::Bytes> {
        Err("not written yet".into())
    }
}

/// The host calls this before anything else.
#[unsafe(no_mangle)]
pub extern "C" fn wapc_init() {
    generated::r#in::register_docs::<Guest>();
}
