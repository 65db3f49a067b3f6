#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Rebuilds this guest and its checksums from this folder's sources; needs Node.js 16 or newer with npm. The same sources
# give the same bytes: the compiler and the libraries are locked. Of the compilers tried, 0.20.13 is the one to use:
# 0.20.19 and 0.21.7 swap the bytes of an i16 wrongly, 0.24.1 refuses the message library. assembly.wasm imports env.abort as plain AssemblyScript
# does; assembly-reporting.wasm reports an abort as the guest's error, as waPC's templates do.
set -euo pipefail
cd "$(dirname "$0")"
npm ci --no-audit --no-fund --ignore-scripts --silent

build() {
    local output=$1
    shift
    node_modules/.bin/asc assembly/index.ts --outFile "../$output" --optimizeLevel 3 --shrinkLevel 2 --noColors "$@"
    (cd .. && sha256sum "$output" | tee "$output.sha256")
}

build assembly.wasm
build assembly-reporting.wasm --use abort=assembly/index/reportAbort
