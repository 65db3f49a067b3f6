// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

/** JavaScript's {@code undefined}: a property that is not there, the result of a function that returns nothing. */
public enum JsUndefined implements JsValue {
    /** The only one. */
    UNDEFINED;

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.undefined();
    }

    @Override
    public String toString() {
        return "undefined";
    }
}
