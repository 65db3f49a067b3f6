// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

/** A module ready to be instantiated any number of times, by any thread. */
public interface EngineModule {
    /**
     * Allocates an instance. Nothing of the guest runs yet.
     *
     * @param setup what it is linked with and how much it may use
     * @throws EngineFailure when the engine refuses
     */
    EngineInstance instantiate(InstanceSetup setup);
}
