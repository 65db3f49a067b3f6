// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;

/** One value for every {@link WasmLimit}. Immutable. */
public final class WasmLimits {

    private static final WasmLimits DEFAULTS = new WasmLimits(WasmLimit::byDefault);
    private static final WasmLimits UNTRUSTED = new WasmLimits(WasmLimit::untrusted);

    private final Map<WasmLimit, Long> values;

    private WasmLimits(ToLongFunction<WasmLimit> value) {
        EnumMap<WasmLimit, Long> all = new EnumMap<>(WasmLimit.class);
        for (WasmLimit limit : WasmLimit.values()) {
            all.put(limit, value.applyAsLong(limit));
        }
        this.values = Collections.unmodifiableMap(all);
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
        return values.get(limit);
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
        return new WasmLimits(each -> each == limit ? value : of(each));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WasmLimits that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Returns every limit and its value. */
    @Override
    public String toString() {
        return values.toString();
    }
}
