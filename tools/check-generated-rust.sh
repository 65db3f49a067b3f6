#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Compiles the Rust that is generated for every golden schema, with clippy and all its default warnings as errors. The
# crates are what codegen's tests leave in codegen/target/rust-corpus; they are compiled for this machine, so that no
# toolchain for WebAssembly is needed. Needs rustup's stable toolchain with clippy. No Maven build runs this.
#
# usage: mvn -pl codegen -am test -Dtest=RustGoldenTest -Dsurefire.failIfNoSpecifiedTests=false
#        tools/check-generated-rust.sh [CASE...]
set -euo pipefail

home=$(cd "$(dirname "$0")/.." && pwd)
corpus=$home/codegen/target/rust-corpus
[ -d "$corpus" ] || { echo "check-generated-rust: $corpus is not there; run codegen's tests first" >&2; exit 1; }

# One workspace: crates.io's crates are compiled once for all cases.
cd "$corpus"
cases=("$@")
[ $# -gt 0 ] || for manifest in */Cargo.toml; do cases+=("$(dirname "$manifest")"); done
for case in "${cases[@]}"; do
    sed -i "s/^name = .*/name = \"$case\"/; /^\[profile.release\]/,\$d" "$case/Cargo.toml"
done
{
    echo '[workspace]'
    echo 'resolver = "2"'
    printf 'members = ['
    printf '"%s", ' "${cases[@]}"
    echo ']'
} >Cargo.toml
CARGO_TARGET_DIR=$home/codegen/target/rust-target cargo +stable clippy --quiet --keep-going --workspace --all-targets -- -D warnings
echo "check-generated-rust: ${#cases[@]} crates are clean"
