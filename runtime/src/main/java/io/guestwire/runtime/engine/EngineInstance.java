// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

import io.guestwire.wasm.FunctionType;
import java.util.Optional;

/** One running instance. Not thread-safe: one thread at a time, and what that means is its owner's business. */
public interface EngineInstance {
    /**
     * Fills memory and tables from the module's segments and runs the module's start section. Once, before anything else.
     *
     * @throws EngineFailure when the engine ends it
     */
    void runStartSection();

    /** The exported function of this name. */
    Optional<GuestFunction> function(String name);

    /**
     * The function at an index of the module's first table.
     *
     * @param index unsigned
     * @param type what it must be
     * @return empty if there is no such element, or it is null, or has another type
     */
    Optional<GuestFunction> tableFunction(int index, FunctionType type);

    /**
     * Reads a global.
     *
     * @param index of a global that the module has, in its index space
     * @return its value, an {@code i32} in the low half
     */
    long global(int index);

    /** Sets a mutable global. */
    void setGlobal(int index, long value);

    /** The module's memory. */
    GuestMemory memory();
}
