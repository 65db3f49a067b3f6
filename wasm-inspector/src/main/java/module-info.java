// SPDX-License-Identifier: Apache-2.0

/** Asks a wasm-bindgen module about itself: runs the functions that describe it, on an instance that is thrown away. */
module io.guestwire.inspector {
    requires static org.jspecify;
    requires transitive io.guestwire.wasm;
    requires io.guestwire.runtime;

    exports io.guestwire.inspector;
}
