#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Unpacks Debian 12's own Rust 1.63 into guest-toolchain/old/ and prints that folder; does nothing else when it is there
# already. It builds the guests whose crates today's compilers refuse: wasm-bindgen before 0.2.88. It brings a built
# standard library for wasm32-unknown-unknown. Needs Debian 12 on x86-64, no root. The folder is ignored by git.
#
# usage: tools/old-guest-toolchain.sh
#
# When apt no longer offers these versions, put the packages into guest-toolchain/old/packages/ by hand.
set -euo pipefail

readonly RUST=1.63.0+dfsg1-2

# SHA-256, package, version, architecture; what stands below lld-14 are the libraries that cargo is linked with
readonly PACKAGES="
26dd439266153e38d3e6fbe0fe2dbbb41f20994afa688faa71f38427348589ed rustc                  $RUST amd64
3970c02845cd407e2389623f138e2e96443702c46a789d394ec63b58a482448e libstd-rust-1.63       $RUST amd64
de55a06ec2b6bede97e2b756e3b87c9d2ee81cc85de1d3ff719d298803039ef4 libstd-rust-dev        $RUST amd64
959a7c281b4a7af90e0ad67961aec82594d0eb09442c5e06d8478974d7287fd1 libstd-rust-dev-wasm32 $RUST all
cd986403cfe53f47c41b80667f6b344c40fe35de4c5081dad9358b4c77cf64a8 libllvm14              1:14.0.6-12 amd64
2b12583c9ed71fae0707f7e568afbc232bace5a9e25e94b3800480aa7d295c39 cargo                  0.66.0+ds1-1 amd64
3b77ab0cc30bbba9e874ba57cabc090116ed52d5eebaa043cf1e1412c4523a99 lld-14                 1:14.0.6-12 amd64
0ff5b31dc6a86baabb60584f5cdf801c3e5e9a92ec13f4099e1b3295309b9e0a libgit2-1.5            1.5.1+ds-1+deb12u2 amd64
98045b047b8f3ccfdd7930983797df3e316112e1cd4d161fc793260e31183b59 libhttp-parser2.9      2.9.4-5 amd64
621ddfb85c668a86d755fae7bb0f31f00d83e4456c8171f9da7445a54b04da9c libmbedtls14           2.28.3-1 amd64
af3295f80abf7e6ba2cba419134e29bde04192bf3614622ee53ce49de8d02abe libmbedcrypto7         2.28.3-1 amd64
3377b6bedec2882b9fefeb0ef960ad4dc372939854d76adf761ba70e71d35c3b libmbedx509-1          2.28.3-1 amd64
"

fail() {
    printf 'old-guest-toolchain: %s\n' "$@" >&2
    exit 1
}

[ "$(uname -sm)" = "Linux x86_64" ] || fail "the guests are built on x86-64 Linux alone; this is $(uname -sm)"

home=$(cd "$(dirname "$0")/.." && pwd)/guest-toolchain/old
stamp=$home/usr/complete
if cmp --silent - "$stamp" <<<"$PACKAGES"; then
    echo "$home"
    exit 0
fi
for tool in apt-get dpkg cc; do
    command -v "$tool" >/dev/null || fail "\`$tool\` is not installed; the compiler comes as Debian packages and links with cc"
done

mkdir -p "$home/packages"
cd "$home/packages"
while read -r sum package version architecture; do
    [ -n "$sum" ] || continue
    file=${package}_${version/:/%3a}_$architecture.deb
    if [ ! -f "$file" ]; then
        echo "old-guest-toolchain: downloading $package $version" >&2
        apt-get -qq download "$package=$version" >&2 </dev/null \
            || fail "apt does not offer $package $version; run \`apt-get update\`, or put $file into $home/packages/"
    fi
    echo "$sum  $file" | sha256sum --check --status \
        || fail "$home/packages/$file has another SHA-256 than $sum; delete it and run again"
done <<<"$PACKAGES"

rm -rf "$home/usr" "$home/unpacking"
while read -r _ package version architecture; do
    [ -n "$package" ] || continue
    echo "old-guest-toolchain: unpacking $package" >&2
    dpkg -x "${package}_${version/:/%3a}_$architecture.deb" "$home/unpacking"
done <<<"$PACKAGES"
mv "$home/unpacking/usr" "$home/usr"
rm -rf "$home/unpacking"

version=$(LD_LIBRARY_PATH=$home/usr/lib/x86_64-linux-gnu "$home/usr/bin/rustc" --version) \
    || fail "the unpacked compiler does not start on this system (it needs the libraries of Debian 12)"
[[ $version == "rustc ${RUST%%+*}"* ]] || fail "the unpacked compiler calls itself \"$version\""
cat >"$stamp" <<<"$PACKAGES"
echo "$home"
