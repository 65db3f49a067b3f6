#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Builds wasm-bindgen's own tool into guest-toolchain/ and prints its path; does nothing else when it is there already.
# The product never needs it: benchmarks compare with the JavaScript that it writes. The version must be that of the crate.
# Needs rustup; takes some minutes.
#
# usage: tools/wasm-bindgen-cli.sh VERSION
set -euo pipefail

readonly TOOLCHAIN=1.95.0 # as in guest-toolchain.sh

[ $# -eq 1 ] || { echo "usage: tools/wasm-bindgen-cli.sh VERSION" >&2; exit 1; }
home=$(cd "$(dirname "$0")/.." && pwd)/guest-toolchain
root=$home/wasm-bindgen-$1
if [ ! -x "$root/bin/wasm-bindgen" ]; then
    echo "wasm-bindgen-cli: building $1" >&2
    mkdir -p "$root"
    # Without --locked: a lock file may name a crate that was withdrawn since.
    CARGO_TARGET_DIR=$home/cli-target rustup run "$TOOLCHAIN" \
        cargo install --quiet wasm-bindgen-cli --version "$1" --root "$root" >&2
    rm -rf "$home/cli-target"
fi
echo "$root/bin/wasm-bindgen"
