// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

/** A function that an instance exports. Its type was checked when the module was loaded; nothing checks it here. */
@FunctionalInterface
public interface GuestFunction {
    /**
     * Runs the function.
     *
     * @param arguments one element a parameter, as many as the function's type has
     * @return the result in its low half, 0 when the type has none
     * @throws EngineFailure when the engine ends the call; what a host function threw passes unchanged
     */
    int call(long... arguments);
}
