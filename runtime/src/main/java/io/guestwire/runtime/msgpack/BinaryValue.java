// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import java.util.Arrays;

/** Bytes. The array is this value's own. */
record BinaryValue(byte[] value) implements MessageValue {
    @Override
    public Kind kind() {
        return Kind.BINARY;
    }

    @Override
    public byte[] asBytes() {
        return value.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BinaryValue that && Arrays.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return ValueText.of(this);
    }
}
