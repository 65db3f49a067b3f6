//! What this guest does. Guestwire wrote this file once, and will not touch it again.

#[rustfmt::skip]
mod generated;

use generated::HandlerResult;

/// Serves what the schemas ask of the guest.
struct Guest;

impl generated::r#in::Declared for Guest {
    fn paint(_color: generated::r#in::Color, _shape: generated::r#in::Shape, _colors: Vec<Option<generated::r#in::Color>>) -> HandlerResult<Option<generated::r#in::Shape>> {
        Err("not written yet".into())
    }
    fn echo_color(_color: generated::r#in::Color) -> HandlerResult<generated::r#in::Color> {
        Err("not written yet".into())
    }
    fn find(_ids: Vec<generated::r#in::UserId>, _name: Option<generated::r#in::Name>, _nick: generated::r#in::MaybeName, _tags: generated::r#in::Tags) -> HandlerResult<std::collections::BTreeMap<generated::r#in::Name, generated::r#in::UserId>> {
        Err("not written yet".into())
    }
}

/// The host calls this before anything else.
#[unsafe(no_mangle)]
pub extern "C" fn wapc_init() {
    generated::r#in::register_declared::<Guest>();
}
