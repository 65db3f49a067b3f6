// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import io.guestwire.widl.source.SchemaLimits;
import java.util.Objects;

/**
 * How schemas are loaded.
 *
 * @param wire which operations must have different names
 * @param limits how large a schema may be
 */
public record LoadOptions(WireOptions wire, SchemaLimits limits) {
    /** Refuses nulls. */
    public LoadOptions {
        Objects.requireNonNull(wire, "wire");
        Objects.requireNonNull(limits, "limits");
    }

    /** Every role in both directions, default limits. */
    public static LoadOptions defaults() {
        return new LoadOptions(WireOptions.defaults(), SchemaLimits.defaults());
    }

    /** The same with other wire options. */
    public LoadOptions withWire(WireOptions other) {
        return new LoadOptions(other, limits);
    }

    /** The same with other limits. */
    public LoadOptions withLimits(SchemaLimits other) {
        return new LoadOptions(wire, other);
    }
}
