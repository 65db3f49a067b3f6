// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import java.time.OffsetDateTime;
import java.util.Objects;

/** Text. Comparable, so that a hash map of those with one hash code stays quick. */
record TextValue(String value) implements MessageValue, Comparable<TextValue> {
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
    public OffsetDateTime asDatetime() {
        return DatetimeCode.read(this);
    }

    @Override
    public int compareTo(TextValue other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return ValueText.of(this);
    }
}
