//! What this guest does. Guestwire wrote this file once, and will not touch it again.

#[rustfmt::skip]
mod generated;

use generated::HandlerResult;

/// Serves what the schemas ask of the guest.
struct Guest;

impl generated::r#in::In for Guest {
    fn keep(_name: String, _value: generated::Raw) -> HandlerResult<generated::Raw> {
        Err("not written yet".into())
    }
    fn maybe(_value: Option<generated::Raw>) -> HandlerResult<Option<generated::Raw>> {
        Err("not written yet".into())
    }
    fn many(_values: Vec<generated::Raw>) -> HandlerResult<std::collections::BTreeMap<String, Option<generated::Raw>>> {
        Err("not written yet".into())
    }
    fn free(_first: generated::Value, _second: Option<generated::Value>) -> HandlerResult<Vec<generated::Value>> {
        Err("not written yet".into())
    }
}

/// The host calls this before anything else.
#[unsafe(no_mangle)]
pub extern "C" fn wapc_init() {
    generated::r#in::register_in::<Guest>();
}
