// SPDX-License-Identifier: Apache-2.0
// The operations of BindgenBenchmark through wasm-bindgen's own JavaScript, measured as JMH measures: warm-up, then many
// short iterations, each of as many operations as fit into it; the results in JMH's form.
//
// usage: node figures.cjs GLUE.js RESULT.json
"use strict";
const fs = require("node:fs");
const path = require("node:path");

const WARM_UP_ITERATIONS = 10;
const WARM_UP_NANOSECONDS = 500_000_000n;
const ITERATIONS = 100;
const NANOSECONDS = 10_000_000n;

globalThis.apply = (callback, value) => callback(value);
const figures = require(path.resolve(process.argv[2]));

const short = "Guestwire,Java25";
const long = "x".repeat(1024);
const numbers = Float64Array.from({ length: 10_000 }, (_, index) => index);
const counter = new figures.Counter();
let sum = 0;

const operations = {
    greet16: () => figures.greet(short),
    greet1024: () => figures.greet(long),
    add: () => figures.add(sum, 1.5),
    fibonacci: () => figures.fibonacci(20),
    doubled: () => figures.doubled(numbers),
    method: () => counter.add(3),
    callback: () => figures.call_back(41),
};

if (operations.greet16() !== `Hello, ${short}!` || operations.callback() !== 42) {
    throw new Error("the module does not do what is measured");
}

/** Nanoseconds an operation takes; the clock is asked after each batch. */
function iteration(operation, batch, least) {
    const start = process.hrtime.bigint();
    let count = 0;
    let now = start;
    while (now - start < least) {
        for (let i = 0; i < batch; i++) {
            const result = operation();
            sum = typeof result === "number" ? result : result.length;
        }
        count += batch;
        now = process.hrtime.bigint();
    }
    return Number(now - start) / count;
}

const results = [];
for (const [name, operation] of Object.entries(operations)) {
    let batch = 1;
    for (let i = 0; i < WARM_UP_ITERATIONS; i++) {
        const nanoseconds = iteration(operation, batch, WARM_UP_NANOSECONDS);
        batch = Math.max(1, Math.round(100_000 / nanoseconds));
    }
    const raw = [];
    for (let i = 0; i < ITERATIONS; i++) {
        raw.push(iteration(operation, batch, NANOSECONDS));
    }
    results.push({ benchmark: `node.NodeGlue.${name}`, primaryMetric: { rawData: [raw] } });
}
fs.writeFileSync(process.argv[3], JSON.stringify(results));
