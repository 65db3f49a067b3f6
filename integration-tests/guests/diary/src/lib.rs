// SPDX-License-Identifier: Apache-2.0
//! Serves `diary.widl`: generated Rust with the encodings that are not the default.

#[rustfmt::skip]
mod generated;

use generated::diary::{register_diary, register_reader, ClockHost, Diary, Mood, Page, Reader};
use generated::{Datetime, HandlerResult};

struct Guest;

impl Diary for Guest {
    fn echo(page: Page) -> HandlerResult<Page> {
        Ok(page)
    }

    fn later(moment: Datetime, mood: Mood) -> HandlerResult<Datetime> {
        Ok(ClockHost::default().later(&moment, mood)?)
    }

    fn moods(mood: Mood) -> HandlerResult<Vec<Mood>> {
        Ok(ClockHost::default().moods(mood)?)
    }
}

impl Reader for Guest {
    fn later(moment: Datetime, _mood: Mood) -> HandlerResult<Datetime> {
        Ok(moment)
    }
}

/// The host calls this before anything else.
#[no_mangle]
pub extern "C" fn wapc_init() {
    register_diary::<Guest>();
    register_reader::<Guest>();
}
