#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Builds a wasm-bindgen guest of integration-tests/guests/bindgen with the given versions of wasm-bindgen (with no version:
# all that it has a folder for) and writes each .wasm, exactly as cargo emits it, with its SHA-256. The sources stand once
# in GUEST/src; GUEST/VERSION holds the manifest and the lock file of a version.
#
# usage: tools/build-bindgen-guest.sh GUEST [VERSION...]
set -euo pipefail

fail() {
    printf 'build-bindgen-guest: %s\n' "$@" >&2
    exit 1
}

[ $# -ge 1 ] || fail "usage: tools/build-bindgen-guest.sh GUEST [VERSION...]"
tools=$(cd "$(dirname "$0")" && pwd)
guests=$tools/../integration-tests/guests/bindgen
name=$1
shift
[ -d "$guests/$name/src" ] || fail "$guests/$name/src is not there"
cd "$guests/$name"
[ $# -gt 0 ] || set -- 0.*
toolchain=$("$tools/guest-toolchain.sh")

for version in "$@"; do
    [ -f "$version/Cargo.toml" ] || fail "$name has no folder $version"
    crate=$toolchain/bindgen/$name-$version
    rm -rf "$crate"
    mkdir -p "$crate"
    cp -R src "$version"/Cargo.* "$crate"
    [ -f "$crate/Cargo.lock" ] || { (cd "$crate" && cargo +stable generate-lockfile --quiet) && cp "$crate/Cargo.lock" "$version"; }
    "$tools/build-rust-guest.sh" "$crate" "$guests/$name-$version.wasm"
done
