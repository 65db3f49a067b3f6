// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

/** One of JavaScript's two booleans. */
public enum JsBoolean implements JsValue {
    /** {@code false}. */
    FALSE,
    /** {@code true}. */
    TRUE;

    /** The boolean as Java has it. */
    public boolean value() {
        return this == TRUE;
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.bool(value());
    }

    @Override
    public String toString() {
        return value() ? "true" : "false";
    }
}
