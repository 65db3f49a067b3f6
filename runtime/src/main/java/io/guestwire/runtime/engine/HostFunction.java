// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

/** A function that a module imports. Runs on the guest's thread; what it throws unwinds the guest unchanged. */
@FunctionalInterface
public interface HostFunction {
    /**
     * Answers one call.
     *
     * @param arguments one element a parameter, an {@code i32} in the low half; the engine's array, valid during the call
     * @return the result, ignored when the function's type has none
     */
    long call(long[] arguments);
}
