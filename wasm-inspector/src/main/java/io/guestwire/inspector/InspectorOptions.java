// SPDX-License-Identifier: Apache-2.0
package io.guestwire.inspector;

import io.guestwire.wasm.FeaturePolicy;
import io.guestwire.wasm.WasmLimit;
import io.guestwire.wasm.WasmLimits;
import java.time.Duration;
import java.util.Objects;

/**
 * What a module may cost while it is inspected.
 *
 * @param deadline for all its describe functions together; more than zero
 * @param limits of the module's file; {@link WasmLimit#MEMORY_PAGES} also bounds what the instance may grow to
 * @param features that the module may use
 */
public record InspectorOptions(Duration deadline, WasmLimits limits, FeaturePolicy features) {

    private static final InspectorOptions DEFAULTS =
            new InspectorOptions(Duration.ofSeconds(30), WasmLimits.defaults(), FeaturePolicy.defaults());

    /** Checks that the deadline is more than zero, and fits into 64 bits of nanoseconds. */
    public InspectorOptions {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(features, "features");
        if (deadline.isZero() || deadline.isNegative() || deadline.compareTo(Duration.ofDays(365)) > 0) {
            throw new IllegalArgumentException("the deadline must be more than zero, and a year at most");
        }
    }

    /** Returns a deadline of 30 seconds, and the limits and features of guests that the application's author chose. */
    public static InspectorOptions defaults() {
        return DEFAULTS;
    }

    /** Returns the same options with another deadline. */
    public InspectorOptions withDeadline(Duration other) {
        return new InspectorOptions(other, limits, features);
    }

    /** Returns the same options with other limits. */
    public InspectorOptions withLimits(WasmLimits other) {
        return new InspectorOptions(deadline, other, features);
    }
}
