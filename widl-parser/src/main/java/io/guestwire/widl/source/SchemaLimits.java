// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.source;

import java.util.EnumMap;
import java.util.Map;

/** A maximum for every {@link SchemaLimit}. Immutable. */
public final class SchemaLimits {
    private static final SchemaLimits DEFAULTS = new SchemaLimits(new EnumMap<>(SchemaLimit.class));

    private final Map<SchemaLimit, Integer> changed;

    private SchemaLimits(Map<SchemaLimit, Integer> changed) {
        this.changed = changed;
    }

    /** Every maximum at its default. */
    public static SchemaLimits defaults() {
        return DEFAULTS;
    }

    /**
     * The same limits but one.
     *
     * @param maximum the largest amount that is accepted, at least 1
     * @throws IllegalArgumentException if the maximum is not positive, or if {@link SchemaLimit#NESTING} would exceed
     *     its default, beyond which the parser's own stack is not safe
     */
    public SchemaLimits with(SchemaLimit limit, int maximum) {
        if (maximum < 1) {
            throw new IllegalArgumentException(limit + " must be positive: " + maximum);
        }
        if (limit == SchemaLimit.NESTING && maximum > limit.defaultMaximum()) {
            throw new IllegalArgumentException(limit + " cannot exceed " + limit.defaultMaximum() + ": " + maximum);
        }
        Map<SchemaLimit, Integer> copy = new EnumMap<>(SchemaLimit.class);
        copy.putAll(changed);
        copy.put(limit, maximum);
        return new SchemaLimits(copy);
    }

    /** The largest amount that is accepted. */
    public int maximum(SchemaLimit limit) {
        return changed.getOrDefault(limit, limit.defaultMaximum());
    }
}
