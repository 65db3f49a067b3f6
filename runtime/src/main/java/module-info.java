// SPDX-License-Identifier: Apache-2.0

/** Runs guests: protocol, codec, limits, engine. The engine is not part of the API. */
@SuppressWarnings("module") // the inspector is built after this module
module io.guestwire.runtime {
    requires static org.jspecify;
    requires transitive io.guestwire.wasm;
    requires run.endive.compiler;
    requires run.endive.log;
    requires run.endive.runtime;
    requires run.endive.wasi;
    requires run.endive.wasm;

    exports io.guestwire.runtime;
    exports io.guestwire.runtime.annotation;
    exports io.guestwire.runtime.bindgen;
    exports io.guestwire.runtime.engine to
            io.guestwire.inspector;
    exports io.guestwire.runtime.js;
    exports io.guestwire.runtime.msgpack;
}
