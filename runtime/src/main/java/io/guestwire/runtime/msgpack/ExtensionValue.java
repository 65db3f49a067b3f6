// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import java.time.OffsetDateTime;
import java.util.Arrays;

/** Bytes with a type. The array is this value's own. */
record ExtensionValue(byte type, byte[] data) implements MessageValue {
    @Override
    public Kind kind() {
        return Kind.EXTENSION;
    }

    @Override
    public byte extensionType() {
        return type;
    }

    @Override
    public byte[] extensionData() {
        return data.clone();
    }

    @Override
    public OffsetDateTime asDatetime() {
        return DatetimeCode.read(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExtensionValue that && type == that.type && Arrays.equals(data, that.data);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(data) + type;
    }

    @Override
    public String toString() {
        return ValueText.of(this);
    }
}
