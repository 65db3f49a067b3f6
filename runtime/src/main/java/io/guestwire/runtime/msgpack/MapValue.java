// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Values by keys. */
final class MapValue implements MessageValue {
    static final MapValue EMPTY = new MapValue(ValueMap.of(ValueMap.array(0), ValueMap.REFUSED));

    private final ValueMap entries;
    private final int depth;

    MapValue(ValueMap entries) {
        this.entries = entries;
        this.depth = ValueMap.checkedDepth(entries.depth() + 1);
    }

    /** The entries in this order, their keys made values; a key that appears twice is refused. */
    static <K> MapValue of(
            Collection<? extends Map.Entry<? extends K, ? extends MessageValue>> entries,
            Function<? super K, ? extends MessageValue> key) {
        List<Map.Entry<? extends K, ? extends MessageValue>> copy = List.copyOf(entries);
        Map.Entry<MessageValue, MessageValue>[] array = ValueMap.array(copy.size());
        int size = 0;
        for (Map.Entry<? extends K, ? extends MessageValue> entry : copy) {
            array[size++] = Map.entry(key.apply(entry.getKey()), entry.getValue());
        }
        return new MapValue(ValueMap.of(array, ValueMap.REFUSED));
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
