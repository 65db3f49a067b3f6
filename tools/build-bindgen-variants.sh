#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Builds the feature guest of the newest version of wasm-bindgen in other ways than ours: as a debug build, as cargo's
# release profile is by default (no link-time optimisation, names kept), for speed, and after Binaryen's `wasm-opt -O3`.
# Needs what build-bindgen-guest.sh needs; Binaryen is Debian's package, unpacked into guest-toolchain/.
#
# usage: tools/build-bindgen-variants.sh
set -euo pipefail

readonly BINARYEN=binaryen_108-1_amd64.deb
readonly BINARYEN_SHA256=3e78e82c38b9faa7e5645f19ab3d386f8da7c71f8dc19edfaa0ff1b080bd81a8

tools=$(cd "$(dirname "$0")" && pwd)
guests=$(cd "$tools/../integration-tests/guests/bindgen" && pwd)
toolchain=$("$tools/guest-toolchain.sh")
version=$(basename "$(printf '%s\n' "$guests"/features/0.* | sort --version-sort | tail -n 1)")
crate=$toolchain/bindgen/features-variants
rm -rf "$crate"
mkdir -p "$crate"
cp -R "$guests/features/src" "$guests/features/$version"/Cargo.* "$crate"

build() {
    "$tools/build-rust-guest.sh" "$crate" "$guests/features-$version-$1.wasm"
}

(
    # What the profile `dev` is, without debug information, which no engine reads. The standard library is optimised, as
    # the one is that rustup delivers.
    mkdir "$crate/.cargo"
    for part in std core alloc compiler_builtins dlmalloc hashbrown; do
        printf '[profile.release.package.%s]\nopt-level = "s"\n' "$part"
    done >"$crate/.cargo/config.toml"
    export CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=256
    export CARGO_PROFILE_RELEASE_DEBUG_ASSERTIONS=true CARGO_PROFILE_RELEASE_OVERFLOW_CHECKS=true
    build debug
    rm -r "$crate/.cargo"
)
(
    export CARGO_PROFILE_RELEASE_OPT_LEVEL=3 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16
    export CARGO_PROFILE_RELEASE_STRIP=none
    build plain
)
(
    export CARGO_PROFILE_RELEASE_OPT_LEVEL=3
    build speed
)

cd "$toolchain"
if [ ! -x binaryen/usr/bin/wasm-opt ]; then
    mkdir -p packages
    [ -f "packages/$BINARYEN" ] || (cd packages && apt-get -qq download binaryen=108-1 >&2)
    echo "$BINARYEN_SHA256  packages/$BINARYEN" | sha256sum --check --status \
        || { echo "build-bindgen-variants: $PWD/packages/$BINARYEN has another SHA-256" >&2; exit 1; }
    dpkg -x "packages/$BINARYEN" binaryen
fi
LD_LIBRARY_PATH=binaryen/usr/lib/x86_64-linux-gnu binaryen/usr/bin/wasm-opt -O3 \
    --enable-bulk-memory --enable-multivalue --enable-mutable-globals --enable-nontrapping-float-to-int \
    --enable-reference-types --enable-sign-ext \
    "$guests/features-$version-plain.wasm" -o "$guests/features-$version-wasm-opt.wasm"
cd "$guests"
sha256sum "features-$version-wasm-opt.wasm" | tee "features-$version-wasm-opt.wasm.sha256"
