#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Rebuilds figures.wasm and its checksum from this folder's sources.
set -euo pipefail
cd "$(dirname "$0")"
../../tools/build-rust-guest.sh . ../src/main/wasm/figures/figures.wasm
