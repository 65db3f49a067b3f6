// SPDX-License-Identifier: Apache-2.0
//! One operation for each thing that a host must be able to live with.
//!
//! Payloads are plain bytes, so that the tests of the protocol need no codec. A *number* is four bytes, little-endian.

use std::hint::black_box;
use std::sync::atomic::{AtomicU32, Ordering};

use wapc_guest::prelude::*;

const PAGE: usize = 65_536;

static CALLS: AtomicU32 = AtomicU32::new(0);

#[link(wasm_import_module = "wapc")]
extern "C" {
    fn __guest_error(text: *const u8, length: usize);
    fn __guest_response(bytes: *const u8, length: usize);
}

#[no_mangle]
pub extern "C" fn wapc_init() {
    console_log("protocol guest is ready");
    register_function("echo", |payload| Ok(payload.to_vec()));
    register_function("empty", |_| Ok(Vec::new()));
    register_function("count", count);
    register_function("respond", |payload| Ok(vec![7; number(payload)? as usize]));
    register_function("fail", |payload| Err(text(payload).into()));
    register_function("panic", |payload| panic!("{}", text(payload)));
    register_function("report_then_trap", report_then_trap);
    register_function("respond_outside_memory", respond_outside_memory);
    register_function("loop_forever", loop_forever);
    register_function("log", log);
    register_function("call_host", call_host);
    register_function("call_host_and_recover", call_host_and_recover);
    register_function("call_host_often", call_host_often);
    register_function("allocate", allocate);
    register_function("recurse", recurse);
}

/// Answers how often this instance was asked, this time included.
fn count(_: &[u8]) -> CallResult {
    Ok((CALLS.fetch_add(1, Ordering::Relaxed) + 1)
        .to_le_bytes()
        .to_vec())
}

/// Reports the payload as the error text, then traps instead of returning.
fn report_then_trap(payload: &[u8]) -> CallResult {
    unsafe { __guest_error(payload.as_ptr(), payload.len()) };
    std::process::abort()
}

fn respond_outside_memory(_: &[u8]) -> CallResult {
    unsafe { __guest_response(0xFFFF_FFF0 as *const u8, 0x20) };
    Ok(Vec::new())
}

fn loop_forever(_: &[u8]) -> CallResult {
    let mut turns = 0_u64;
    loop {
        turns = black_box(turns.wrapping_add(1));
    }
}

fn log(payload: &[u8]) -> CallResult {
    console_log(&text(payload));
    Ok(Vec::new())
}

/// Payload: binding, namespace and operation, a NUL after each, then the host's payload. Answers what the host answers.
fn call_host(payload: &[u8]) -> CallResult {
    let mut parts = payload.splitn(4, |&byte| byte == 0);
    let mut next = || parts.next().ok_or("the payload has fewer than four parts");
    let (binding, namespace, operation) = (text(next()?), text(next()?), text(next()?));
    host_call(&binding, &namespace, &operation, next()?)
}

/// As `call_host`; an error of the host is the answer, not the end of the call.
fn call_host_and_recover(payload: &[u8]) -> CallResult {
    Ok(call_host(payload).unwrap_or_else(|error| error.to_string().into_bytes()))
}

/// Payload: how many host calls to make, a number.
fn call_host_often(payload: &[u8]) -> CallResult {
    for _ in 0..number(payload)? {
        host_call("default", "protocol", "tick", &[])?;
    }
    Ok(Vec::new())
}

/// Payload: how many pages of 64 KiB to allocate and write to, a number. Answers how many were written.
fn allocate(payload: &[u8]) -> CallResult {
    let pages = number(payload)?;
    let mut block = vec![0_u8; pages as usize * PAGE];
    for page in block.chunks_mut(PAGE) {
        page[0] = 1;
    }
    let written: u32 = black_box(block).iter().map(|&byte| u32::from(byte)).sum();
    Ok(written.to_le_bytes().to_vec())
}

/// Payload: how deep to recurse, a number. Answers the depth that was reached.
fn recurse(payload: &[u8]) -> CallResult {
    Ok(descend(number(payload)?).to_le_bytes().to_vec())
}

#[inline(never)]
fn descend(depth: u32) -> u32 {
    if depth == 0 {
        return 0;
    }
    black_box(descend(black_box(depth) - 1)) + 1
}

fn number(payload: &[u8]) -> HandlerResult<u32> {
    Ok(u32::from_le_bytes(payload.try_into()?))
}

fn text(payload: &[u8]) -> String {
    String::from_utf8_lossy(payload).into_owned()
}
