//! What this guest does. Guestwire wrote this file once, and will not touch it again.

#[rustfmt::skip]
mod generated;

use generated::HandlerResult;

/// Serves what the schemas ask of the guest.
struct Guest;

impl generated::geometry::Geometry for Guest {
    fn length(_line: generated::geometry::Line) -> HandlerResult<f64> {
        Err("not written yet".into())
    }
}

impl generated::left::Left for Guest {
    fn r#move(_line: generated::geometry::Line, _by: generated::geometry::Point) -> HandlerResult<generated::geometry::Line> {
        Err("not written yet".into())
    }
    fn all(_points: Vec<generated::geometry::Point>) -> HandlerResult<std::collections::BTreeMap<String, generated::geometry::Point>> {
        Err("not written yet".into())
    }
}

impl generated::right::Right for Guest {
    fn locate(_place: generated::geometry::Point, _point: generated::right::Point, _line: generated::geometry::Line) -> HandlerResult<Option<generated::geometry::Point>> {
        Err("not written yet".into())
    }
}

/// The host calls this before anything else.
#[unsafe(no_mangle)]
pub extern "C" fn wapc_init() {
    generated::geometry::register_geometry::<Guest>();
    generated::left::register_left::<Guest>();
    generated::right::register_right::<Guest>();
}
