#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Rebuilds both modules of this guest, and their checksums, from this folder's sources.
set -euo pipefail
cd "$(dirname "$0")"
../../../tools/build-rust-guest.sh . ../protocol.wasm
# WebAssembly 1.0 alone, as older compilers emit it: no bulk memory, no sign extension.
../../../tools/build-rust-guest.sh . ../protocol-mvp.wasm -Ctarget-cpu=mvp
