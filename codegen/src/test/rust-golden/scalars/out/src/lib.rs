//! What this guest does. Guestwire wrote this file once, and will not touch it again.

#[rustfmt::skip]
mod generated;

use generated::HandlerResult;

/// Serves what the schemas ask of the guest.
struct Guest;

impl generated::r#in::ScalarsApi for Guest {
    fn echo_i8(_value: i8) -> HandlerResult<i8> {
        Err("not written yet".into())
    }
    fn echo_i16(_value: i16) -> HandlerResult<i16> {
        Err("not written yet".into())
    }
    fn echo_i32(_value: i32) -> HandlerResult<i32> {
        Err("not written yet".into())
    }
    fn echo_i64(_value: i64) -> HandlerResult<i64> {
        Err("not written yet".into())
    }
    fn echo_u8(_value: u8) -> HandlerResult<u8> {
        Err("not written yet".into())
    }
    fn echo_u16(_value: u16) -> HandlerResult<u16> {
        Err("not written yet".into())
    }
    fn echo_u32(_value: u32) -> HandlerResult<u32> {
        Err("not written yet".into())
    }
    fn echo_u64(_value: u64) -> HandlerResult<u64> {
        Err("not written yet".into())
    }
    fn echo_f32(_value: f32) -> HandlerResult<f32> {
        Err("not written yet".into())
    }
    fn echo_f64(_value: f64) -> HandlerResult<f64> {
        Err("not written yet".into())
    }
    fn echo_bool(_value: bool) -> HandlerResult<bool> {
        Err("not written yet".into())
    }
    fn echo_string(_value: String) -> HandlerResult<String> {
        Err("not written yet".into())
    }
    fn echo_bytes(_value: generated::Bytes) -> HandlerResult<generated::Bytes> {
        Err("not written yet".into())
    }
    fn all(_a_i8: i8, _a_i16: i16, _a_i32: i32, _a_i64: i64, _a_u8: u8, _a_u16: u16, _a_u32: u32, _a_u64: u64, _a_f32: f32, _a_f64: f64, _a_bool: bool, _a_string: String, _a_bytes: generated::Bytes) -> HandlerResult<generated::r#in::Scalars> {
        Err("not written yet".into())
    }
}

/// The host calls this before anything else.
#[unsafe(no_mangle)]
pub extern "C" fn wapc_init() {
    generated::r#in::register_scalars_api::<Guest>();
}
