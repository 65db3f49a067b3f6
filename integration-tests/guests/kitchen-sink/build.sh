#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Rebuilds this guest and its checksum from this folder's sources. The stack has room for values nested to the deepest.
set -euo pipefail
cd "$(dirname "$0")"
../../../tools/build-rust-guest.sh . ../kitchen-sink.wasm -Clink-arg=-zstack-size=8388608
