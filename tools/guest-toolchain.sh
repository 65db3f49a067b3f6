#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Unpacks the Rust compiler that builds the guests into guest-toolchain/ and prints that folder; does nothing else when
# it is there already. The folder is ignored by git and takes 1.5 GB with what it builds. Needs Debian 12 on x86-64, its
# security archive in apt's sources, and rustup; no root. The compiler is Debian's rustc-web, which conflicts with the
# package rustc: it is unpacked, not installed. rust-web-src brings the standard library, which cargo then compiles for
# wasm32-unknown-unknown.
#
# usage: tools/guest-toolchain.sh
#
# When apt no longer offers these versions, put the five packages into guest-toolchain/packages/ by hand.
set -euo pipefail

readonly RUST=1.96.0+dfsg1-1~deb12u2
readonly LLVM=1:22.1.8-1~deb12u1
readonly TOOLCHAIN=1.95.0 # rustup's toolchain: only its cargo and its linker are used

# SHA-256, package, version, architecture
readonly PACKAGES="
8fefe1d6377fe4082f5a9d2a47e095e2d20319eaab9754bd2f0275155c9adf90 rustc-web            $RUST amd64
3755f30434ae29574c91b0beb86632bee401607b0ac35c3e52810f9a53fae0d1 libstd-rust-web-1.96 $RUST amd64
e38dbeaaad673fc63fb47c5140cf34da271ac71c3ecafc828b762c2fb01fe77a libstd-rust-web-dev  $RUST amd64
9de8597c464d0a9283672973ed7e50092b49a92b95861429043fe8b57468a208 rust-web-src         $RUST all
729ec3e943d320515c2bbdc96acfffd7ce34861e62bd5c42726bf586d644dfe2 libllvm22            $LLVM amd64
"

fail() {
    printf 'guest-toolchain: %s\n' "$@" >&2
    exit 1
}

need() {
    command -v "$1" >/dev/null || fail "\`$1\` is not installed; $2"
}

[ "$(uname -sm)" = "Linux x86_64" ] || fail "the guests are built on x86-64 Linux alone; this is $(uname -sm)"
need rustup "see the Rust project's installation page"
rustup run "$TOOLCHAIN" cargo --version >/dev/null 2>&1 \
    || fail "rustup has no toolchain $TOOLCHAIN; run: rustup toolchain install $TOOLCHAIN --profile minimal"

home=$(cd "$(dirname "$0")/.." && pwd)/guest-toolchain
stamp=$home/usr/complete
if cmp --silent - "$stamp" <<<"$PACKAGES"; then
    echo "$home"
    exit 0
fi
need apt-get "the compiler comes as Debian packages"
need dpkg "the compiler comes as Debian packages"

mkdir -p "$home/packages"
cd "$home/packages"
while read -r sum package version architecture; do
    [ -n "$sum" ] || continue
    file=${package}_${version/:/%3a}_$architecture.deb
    if [ ! -f "$file" ]; then
        echo "guest-toolchain: downloading $package $version" >&2
        apt-get -qq download "$package=$version" >&2 </dev/null \
            || fail "apt does not offer $package $version; run \`apt-get update\`, check that the security archive of" \
                "Debian 12 is among its sources, or put $file into $home/packages/"
    fi
    echo "$sum  $file" | sha256sum --check --status \
        || fail "$home/packages/$file has another SHA-256 than $sum; delete it and run again"
done <<<"$PACKAGES"

rm -rf "$home/usr" "$home/unpacking"
while read -r _ package version architecture; do
    [ -n "$package" ] || continue
    echo "guest-toolchain: unpacking $package" >&2
    dpkg -x "${package}_${version/:/%3a}_$architecture.deb" "$home/unpacking"
done <<<"$PACKAGES"
mv "$home/unpacking/usr" "$home/usr"
rm -rf "$home/unpacking"

version=$(LD_LIBRARY_PATH=$home/usr/lib/x86_64-linux-gnu "$home/usr/bin/rustc" --version) \
    || fail "the unpacked compiler does not start on this system (it needs the C library of Debian 12 or newer)"
[[ $version == "rustc ${RUST%%+*} "* ]] || fail "the unpacked compiler calls itself \"$version\""
cat >"$stamp" <<<"$PACKAGES"
echo "$home"
