// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import java.util.Objects;

/** Text. */
record TextValue(String value) implements MessageValue {
    TextValue {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Kind kind() {
        return Kind.TEXT;
    }

    @Override
    public String asText() {
        return value;
    }

    @Override
    public String toString() {
        return ValueText.of(this);
    }
}
