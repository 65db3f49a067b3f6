// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

/** JavaScript's {@code null}: a value that is deliberately absent. */
public enum JsNull implements JsValue {
    /** The only one. */
    NULL;

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.nullValue();
    }

    @Override
    public String toString() {
        return "null";
    }
}
