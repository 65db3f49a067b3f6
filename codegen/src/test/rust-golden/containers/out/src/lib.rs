//! What this guest does. Guestwire wrote this file once, and will not touch it again.

#[rustfmt::skip]
mod generated;

use generated::HandlerResult;

/// Serves what the schemas ask of the guest.
struct Guest;

impl generated::r#in::Containers for Guest {
    fn lists(_names: Vec<String>, _numbers: Vec<u8>, _nested: Vec<Vec<u32>>, _objects: Vec<generated::r#in::Item>) -> HandlerResult<Vec<generated::r#in::Item>> {
        Err("not written yet".into())
    }
    fn maps(_counts: std::collections::BTreeMap<String, u64>, _by_id: std::collections::BTreeMap<u32, generated::r#in::Item>, _nested: std::collections::BTreeMap<i16, std::collections::BTreeMap<String, Vec<bool>>>) -> HandlerResult<std::collections::BTreeMap<String, generated::r#in::Item>> {
        Err("not written yet".into())
    }
    fn optionals(_name: Option<String>, _number: Option<u16>, _list: Option<Vec<f32>>, _map: Option<std::collections::BTreeMap<String, generated::Bytes>>, _item: Option<generated::r#in::Item>) -> HandlerResult<Option<generated::r#in::Item>> {
        Err("not written yet".into())
    }
    fn sparse(_items: Vec<Option<generated::r#in::Item>>) -> HandlerResult<Vec<Option<Vec<Option<String>>>>> {
        Err("not written yet".into())
    }
}

/// The host calls this before anything else.
#[unsafe(no_mangle)]
pub extern "C" fn wapc_init() {
    generated::r#in::register_containers::<Guest>();
}
