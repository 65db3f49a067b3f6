// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

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

    /** The module's memory. */
    GuestMemory memory();
}
