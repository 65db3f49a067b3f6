// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

/**
 * A JavaScript number, which is always an IEEE 754 double. {@code equals} is {@code Object.is}: NaN equals itself, and minus
 * zero is not zero; {@link JsValue#strictEquals} is {@code ===}.
 */
public record JsNumber(double value) implements JsValue {
    /** The largest integer up to which all integers are doubles of their own: 2^53 - 1. */
    public static final long MAX_SAFE_INTEGER = (1L << 53) - 1;

    /** Whether this is an integer, of any size. */
    public boolean isInteger() {
        return Double.isFinite(value) && Math.rint(value) == value;
    }

    /** Whether this is an integer whose neighbours are doubles too. */
    public boolean isSafeInteger() {
        return isInteger() && Math.abs(value) <= MAX_SAFE_INTEGER;
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.number(value);
    }

    /** The text that JavaScript prints, such as {@code 1}, {@code 0.1}, {@code 1e+21}, {@code NaN}. */
    @Override
    public String toString() {
        return NumberText.of(value);
    }
}
