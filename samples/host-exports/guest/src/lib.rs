// SPDX-License-Identifier: Apache-2.0
//! Keeps a journal in its host's store, with the time of its host's clock.

#[rustfmt::skip]
mod generated;

use generated::schema::{register_journal, ClockHost, Entry, Journal, StoreHost};
use generated::wire::{decode, encode};
use generated::{Datetime, HandlerResult};

struct Guest;

impl Journal for Guest {
    fn remember(key: String, text: String) -> HandlerResult<Datetime> {
        let written_at = ClockHost::default().now()?;
        StoreHost::default().put(&key, &encode(&Entry { text, written_at })?)?;
        Ok(written_at)
    }

    fn recall(key: String) -> HandlerResult<Option<Entry>> {
        match StoreHost::default().get(&key)? {
            Some(kept) => Ok(Some(decode(&kept)?)),
            None => Ok(None),
        }
    }

    fn forget(key: String) -> HandlerResult<bool> {
        Ok(StoreHost::default().delete(&key)?)
    }

    fn topics() -> HandlerResult<Vec<String>> {
        Ok(StoreHost::default().keys()?)
    }
}

/// The host calls this before anything else.
#[no_mangle]
pub extern "C" fn wapc_init() {
    register_journal::<Guest>();
}
