// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

import io.guestwire.wasm.WasmModuleInfo;
import java.util.Optional;

/** A WebAssembly engine. Thread-safe. */
public interface WasmEngine {
    /** The engine that is part of the runtime. */
    static WasmEngine bundled() {
        return EndiveEngine.INSTANCE;
    }

    /**
     * Validates a module and makes it ready to run.
     *
     * @param wasm the binary; not changed, not kept
     * @param info what the pre-flight scan of the same bytes found
     * @param interpret whether to interpret it instead of compiling it to JVM bytecode
     * @throws EngineFailure when the engine refuses the module
     */
    EngineModule prepare(byte[] wasm, WasmModuleInfo info, boolean interpret);

    /** The type of a WASI function that the engine serves under this module and name, as {@code (i32) -> i32}. */
    Optional<String> wasiType(String module, String name);
}
