#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Builds a Rust guest and writes the .wasm with its SHA-256 beside it. The same sources give the same bytes in whatever
# folder the repository stands: versions are locked, and no path of the machine reaches the module.
#
# usage: tools/build-rust-guest.sh CRATE-FOLDER OUTPUT.wasm [RUSTC-FLAG...]
set -euo pipefail

readonly TOOLCHAIN=1.95.0 # as in guest-toolchain.sh

fail() {
    printf 'build-rust-guest: %s\n' "$@" >&2
    exit 1
}

[ $# -ge 2 ] || fail "usage: tools/build-rust-guest.sh CRATE-FOLDER OUTPUT.wasm [RUSTC-FLAG...]"
crate=$(cd "$1" && pwd)
output=$2
shift 2
[ -f "$crate/Cargo.lock" ] || fail "$crate has no Cargo.lock; run \`cargo generate-lockfile\` there"

tools=$(cd "$(dirname "$0")" && pwd)
toolchain=$("$tools/guest-toolchain.sh")
name=$(sed -n 's/^name = "\(.*\)"$/\1/p' "$crate/Cargo.toml" | head -n 1)

cargo() {
    rustup run "$TOOLCHAIN" cargo "$@"
}

export LD_LIBRARY_PATH=$toolchain/usr/lib/x86_64-linux-gnu
export RUSTC=$toolchain/usr/bin/rustc
export RUSTC_BOOTSTRAP=1 # -Zbuild-std on a stable compiler
export CARGO_TARGET_DIR=$toolchain/target
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER
CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=$(rustup run "$TOOLCHAIN" rustc --print sysroot)/lib/rustlib/x86_64-unknown-linux-gnu/bin/rust-lld

cd "$crate"
cargo fetch --quiet --locked --target wasm32-unknown-unknown

# Panic messages name source files: give them paths that are the same everywhere.
flags=("$@" "--remap-path-prefix=$crate=guest" "--remap-path-prefix=$toolchain/usr/lib/rustlib/src/rust=rust")
registry=${CARGO_HOME:-$HOME/.cargo}/registry/src
for source in "$registry"/*/; do
    flags+=("--remap-path-prefix=${source%/}=crates")
done
CARGO_ENCODED_RUSTFLAGS=$(IFS=$'\x1f' && echo "${flags[*]}")
export CARGO_ENCODED_RUSTFLAGS

cargo build --quiet --locked --release --target wasm32-unknown-unknown -Zbuild-std=std,panic_abort
built=$CARGO_TARGET_DIR/wasm32-unknown-unknown/release/${name//-/_}.wasm

for private in "$HOME" "$toolchain" "$crate" "$registry"; do
    if grep --quiet --fixed-strings --text -- "$private/" "$built"; then
        fail "the module names the folder $private: a remapping is missing"
    fi
done

cd "$OLDPWD"
mkdir -p "$(dirname "$output")"
install -m 644 "$built" "$output"
cd "$(dirname "$output")"
sha256sum "$(basename "$output")" | tee "$(basename "$output").sha256"
