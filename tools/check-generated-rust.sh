#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Compiles the Rust that is generated for every golden schema and for random ones, with clippy and all its default
# warnings as errors. The crates are what tests leave in target/rust-corpus of codegen and integration-tests; they are
# compiled for this machine, so that no toolchain for WebAssembly is needed. Needs rustup's stable toolchain with clippy.
# No Maven build runs this.
#
# usage: mvn -pl integration-tests -am test -Dtest='RustGoldenTest,RandomRustTest' -Dsurefire.failIfNoSpecifiedTests=false
#        tools/check-generated-rust.sh
set -euo pipefail

home=$(cd "$(dirname "$0")/.." && pwd)
count=0
for corpus in "$home"/{codegen,integration-tests}/target/rust-corpus; do
    [ -d "$corpus" ] || { echo "check-generated-rust: $corpus is not there; run the tests first" >&2; exit 1; }
    cd "$corpus"
    cases=()
    for manifest in */Cargo.toml; do
        case=$(dirname "$manifest")
        cases+=("$case")
        sed -i "s/^name = .*/name = \"$case\"/; /^\[profile.release\]/,\$d" "$manifest"
    done
    # One workspace: the crates of the registry are compiled once for all cases.
    {
        echo '[workspace]'
        echo 'resolver = "2"'
        printf 'members = ['
        printf '"%s", ' "${cases[@]}"
        echo ']'
    } >Cargo.toml
    CARGO_TARGET_DIR=$home/codegen/target/rust-target cargo +stable clippy --quiet --keep-going --workspace --all-targets -- -D warnings
    count=$((count + ${#cases[@]}))
done
echo "check-generated-rust: $count crates are clean"
