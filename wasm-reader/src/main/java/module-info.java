// SPDX-License-Identifier: Apache-2.0

/** Reads WebAssembly modules without running them and without trusting them. */
module io.guestwire.wasm {
    requires static org.jspecify;

    exports io.guestwire.wasm;
    exports io.guestwire.wasm.bindgen;
}
