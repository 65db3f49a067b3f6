// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import java.util.Map;

/** Values by keys. */
final class MapValue implements MessageValue {
    private final ValueMap entries;
    private final int depth;

    MapValue(ValueMap entries) {
        this.entries = entries;
        this.depth = ValueMap.checkedDepth(entries.depth() + 1);
    }

    ValueMap entries() {
        return entries;
    }

    @Override
    public Kind kind() {
        return Kind.MAP;
    }

    @Override
    public int depth() {
        return depth;
    }

    @Override
    public Map<MessageValue, MessageValue> asMap() {
        return entries;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MapValue that && entries.sameEntries(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return ValueText.of(this);
    }
}
