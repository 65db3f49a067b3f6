// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import java.util.Objects;

/** A JavaScript string: UTF-16 code units, as Java's are. */
public record JsString(String value) implements JsValue {
    /** The string without characters. */
    public static final JsString EMPTY = new JsString("");

    /** Refuses null. */
    public JsString {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.string(value);
    }

    /** The string in quotation marks, escaped as in JSON. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(value.length() + 2);
        JsonWriter.quote(value, out);
        return out.toString();
    }
}
