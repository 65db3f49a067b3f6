#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Measures one wasm-bindgen module from Java, and from Node.js through the JavaScript that wasm-bindgen's own tool writes
# for it, one after the other on the same machine, and prints the fastest twentieth of both. Needs Node.js 18 or newer,
# rustup, and the jar: mvn -B -q -pl benchmarks -am -DskipTests package
#
# usage: benchmarks/compare-node.sh [JMH-OPTION...]
set -euo pipefail
cd "$(dirname "$0")"

module=src/main/wasm/figures/figures.wasm
version=$(sed -n 's/^wasm-bindgen = "=\(.*\)"$/\1/p' guest/Cargo.toml)
[ -f target/benchmarks.jar ] || { echo "compare-node: build target/benchmarks.jar first" >&2; exit 1; }
"$(../tools/wasm-bindgen-cli.sh "$version")" "$module" --target nodejs --out-dir target/node
[ $# -gt 0 ] || set -- -f 1 -wi 10 -w 500ms -i 100 -r 10ms
for run in 1 2 3; do
    java -jar target/benchmarks.jar BindgenBenchmark "$@" -rf json -rff "target/bindgen-$run.json" >"target/bindgen-$run.txt"
    node node/figures.cjs target/node/figures.js "target/node-$run.json"
done
echo "Node.js $(node --version), wasm-bindgen $version"
java -cp target/benchmarks.jar io.guestwire.benchmarks.Fastest target/bindgen-?.json target/node-?.json
