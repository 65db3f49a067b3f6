// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

/**
 * A function that an instance exports, or that stands in its table. Its type was checked when the module was loaded, or
 * when it was taken from the table; nothing checks it here.
 */
@FunctionalInterface
public interface GuestFunction {
    /**
     * Runs the function. The engine copies the arguments before any of the guest's code runs: the array may be used again.
     *
     * @param arguments one element a parameter, as many as the function's type has; the bits of a float
     * @return the result, or 0 when the type has none: an {@code i32} in the low half, the bits of a float
     * @throws EngineFailure when the engine ends the call; what a host function threw passes unchanged
     */
    long call(long... arguments);
}
