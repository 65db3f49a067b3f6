#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Builds a wasm-bindgen guest of integration-tests/guests/bindgen with the given versions of wasm-bindgen (with no version:
# all that it has a folder for) and writes each .wasm, exactly as cargo emits it, with its SHA-256. The sources stand once
# in GUEST/src; GUEST/VERSION holds the manifest and the lock file of a version. Versions before 0.2.88 are built by
# Debian's Rust 1.63, because no compiler of today takes them.
#
# usage: tools/build-bindgen-guest.sh GUEST [VERSION...]
set -euo pipefail

readonly TOOLCHAIN=1.95.0 # as in guest-toolchain.sh

fail() {
    printf 'build-bindgen-guest: %s\n' "$@" >&2
    exit 1
}

# Copies the crate of a version into the folder $2.
assemble() {
    rm -rf "$2"
    mkdir -p "$2"
    cp -R src "$1"/Cargo.* "$2"
    if [ ! -f "$2/Cargo.lock" ]; then
        (cd "$2" && CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS=fallback rustup run "$TOOLCHAIN" cargo generate-lockfile --quiet)
        cp "$2/Cargo.lock" "$1"
    fi
}

# Debian's cargo of that time knows no registry that still answers: today's cargo puts the crates into a folder.
build_with_old_compiler() {
    local crate=$1 output=$2 old=$3
    (
        cd "$crate"
        mkdir .cargo
        rustup run "$TOOLCHAIN" cargo vendor --quiet --locked vendor >/dev/null
        printf '[source.%s]\n%s\n' crates-io 'replace-with = "vendor"' vendor 'directory = "vendor"' >.cargo/config.toml
        export LD_LIBRARY_PATH=$old/usr/lib/x86_64-linux-gnu
        export PATH=$old/usr/bin:$PATH
        export RUSTC=$old/usr/bin/rustc
        export CARGO_TARGET_DIR=$old/target
        export GIT_CEILING_DIRECTORIES=$old # or wasm-bindgen writes the commit of this repository into the module
        export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=$old/usr/bin/wasm-ld-14
        export RUSTFLAGS="--remap-path-prefix=$crate/vendor=crates --remap-path-prefix=$crate=guest"
        cargo build --quiet --offline --frozen --release --target wasm32-unknown-unknown
        install -m 644 "$CARGO_TARGET_DIR/wasm32-unknown-unknown/release/$name.wasm" "$output"
    )
    if grep --quiet --fixed-strings --text -- "$crate/" "$output"; then
        fail "the module names the folder $crate: a remapping is missing"
    fi
    (cd "$(dirname "$output")" && sha256sum "$(basename "$output")" | tee "$(basename "$output").sha256")
}

[ $# -ge 1 ] || fail "usage: tools/build-bindgen-guest.sh GUEST [VERSION...]"
tools=$(cd "$(dirname "$0")" && pwd)
guests=$(cd "$tools/../integration-tests/guests/bindgen" && pwd)
name=$1
shift
[ -d "$guests/$name/src" ] || fail "$guests/$name/src is not there"
cd "$guests/$name"
[ $# -gt 0 ] || set -- 0.*

for version in "$@"; do
    [ -f "$version/Cargo.toml" ] || fail "$name has no folder $version"
    output=$guests/$name-$version.wasm
    if [ "${version##*.}" -lt 88 ]; then
        old=$("$tools/old-guest-toolchain.sh")
        crate=$old/bindgen/$name-$version
        assemble "$version" "$crate"
        build_with_old_compiler "$crate" "$output" "$old"
    else
        crate=$("$tools/guest-toolchain.sh")/bindgen/$name-$version
        assemble "$version" "$crate"
        "$tools/build-rust-guest.sh" "$crate" "$output"
    fi
done
