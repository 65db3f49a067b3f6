// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import java.util.Arrays;
import java.util.Objects;
import java.util.StringJoiner;

/** One value for every {@link WasmLimit}. Immutable. */
public final class WasmLimits {

    private static final WasmLimits DEFAULTS = new WasmLimits(valuesOf(false));
    private static final WasmLimits UNTRUSTED = new WasmLimits(valuesOf(true));

    /** By ordinal: read once for each instruction of a module. */
    private final long[] values;

    private WasmLimits(long[] values) {
        this.values = values;
    }

    private static long[] valuesOf(boolean untrusted) {
        WasmLimit[] limits = WasmLimit.values();
        long[] values = new long[limits.length];
        for (WasmLimit limit : limits) {
            values[limit.ordinal()] = untrusted ? limit.untrusted() : limit.byDefault();
        }
        return values;
    }

    /** Returns the limits for guests that the application's author chose: wide enough for every real module we know. */
    public static WasmLimits defaults() {
        return DEFAULTS;
    }

    /** Returns the strict limits for guests from anywhere: 16 MiB of module, 16 MiB of memory at the start. */
    public static WasmLimits untrusted() {
        return UNTRUSTED;
    }

    /** Returns the largest value that is accepted. */
    public long of(WasmLimit limit) {
        return values[limit.ordinal()];
    }

    /**
     * Returns these limits with one of them changed.
     *
     * @throws IllegalArgumentException if {@code value} is negative
     */
    public WasmLimits with(WasmLimit limit, long value) {
        Objects.requireNonNull(limit, "limit");
        if (value < 0) {
            throw new IllegalArgumentException("limit of " + limit + " is negative: " + value);
        }
        long[] changed = values.clone();
        changed[limit.ordinal()] = value;
        return new WasmLimits(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WasmLimits that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /** Returns every limit and its value. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ", "WasmLimits[", "]");
        for (WasmLimit limit : WasmLimit.values()) {
            text.add(limit.name() + "=" + of(limit));
        }
        return text.toString();
    }
}
