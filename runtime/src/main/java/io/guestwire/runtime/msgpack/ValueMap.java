// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a map, in their order. Looked up in an array sorted by key, not by hash code: keys that were made to have
 * one hash code cost no more than others.
 */
final class ValueMap extends AbstractMap<MessageValue, MessageValue> {
    private final Map.Entry<MessageValue, MessageValue>[] ordered;
    /** By ascending key; the same array if that is their order. */
    private final Map.Entry<MessageValue, MessageValue>[] sorted;

    private ValueMap(Map.Entry<MessageValue, MessageValue>[] ordered, Map.Entry<MessageValue, MessageValue>[] sorted) {
        this.ordered = ordered;
        this.sorted = sorted;
    }

    /** The entries in this order; {@code duplicates} is asked about a key that is there twice. The array is the map's own. */
    static ValueMap of(Map.Entry<MessageValue, MessageValue>[] entries, Duplicates duplicates) {
        if (firstNotAbove(entries) < 0) {
            return new ValueMap(entries, entries);
        }
        Map.Entry<MessageValue, MessageValue>[] sorted = entries.clone();
        Arrays.sort(sorted, (a, b) -> ValueOrder.compare(a.getKey(), b.getKey()));
        int second = firstNotAbove(sorted);
        return second < 0 ? new ValueMap(entries, sorted) : of(duplicates.without(entries, sorted[second]), duplicates);
    }

    /** The first entry whose key is not above that of the entry before it, or -1. */
    private static int firstNotAbove(Map.Entry<MessageValue, MessageValue>[] entries) {
        for (int i = 1; i < entries.length; i++) {
            if (ValueOrder.compare(entries[i - 1].getKey(), entries[i].getKey()) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** An array for so many entries. */
    @SuppressWarnings("unchecked")
    static Map.Entry<MessageValue, MessageValue>[] array(int size) {
        return (Map.Entry<MessageValue, MessageValue>[]) new Map.Entry<?, ?>[size];
    }

    /** What to do about a key that appears twice. */
    interface Duplicates {
        /** The entries without duplicates; or an exception for {@code second}, whose key is there before it. */
        Map.Entry<MessageValue, MessageValue>[] without(
                Map.Entry<MessageValue, MessageValue>[] entries, Map.Entry<MessageValue, MessageValue> second);
    }

    /** Refuses a map with a key that appears twice. */
    static final Duplicates REFUSED = (entries, second) -> {
        throw new IllegalArgumentException("key " + second.getKey() + " is given twice");
    };

    /** Refuses what no value may be. */
    static int checkedDepth(int depth) {
        if (depth > MessageValue.MAX_DEPTH) {
            throw new IllegalArgumentException("a value is nested deeper than " + MessageValue.MAX_DEPTH);
        }
        return depth;
    }

    int depth() {
        int depth = 0;
        for (Map.Entry<MessageValue, MessageValue> entry : ordered) {
            depth = Math.max(
                    depth, Math.max(entry.getKey().depth(), entry.getValue().depth()));
        }
        return depth;
    }

    /** Of each key the last value, where the key stood first. */
    static Map.Entry<MessageValue, MessageValue>[] lastOfEachKey(Map.Entry<MessageValue, MessageValue>[] entries) {
        Map<MessageValue, MessageValue> last = new TreeMap<>(ValueOrder::compare);
        for (Map.Entry<MessageValue, MessageValue> entry : entries) {
            last.put(entry.getKey(), entry.getValue());
        }
        Map.Entry<MessageValue, MessageValue>[] kept = array(last.size());
        int size = 0;
        for (Map.Entry<MessageValue, MessageValue> entry : entries) {
            MessageValue value = last.remove(entry.getKey());
            if (value != null) {
                kept[size++] = Map.entry(entry.getKey(), value);
            }
        }
        return kept;
    }

    private Map.@Nullable Entry<MessageValue, MessageValue> find(@Nullable Object key) {
        if (!(key instanceof MessageValue wanted)) {
            return null;
        }
        int low = 0;
        int high = sorted.length - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int order = ValueOrder.compare(sorted[middle].getKey(), wanted);
            if (order == 0) {
                return sorted[middle];
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return find(key) != null;
    }

    @Override
    public @Nullable MessageValue get(@Nullable Object key) {
        Map.Entry<MessageValue, MessageValue> entry = find(key);
        return entry == null ? null : entry.getValue();
    }

    /** Whether both have the same entries, in whatever order. */
    boolean sameEntries(ValueMap other) {
        if (sorted.length != other.sorted.length) {
            return false;
        }
        for (int i = 0; i < sorted.length; i++) {
            if (!sorted[i].getKey().equals(other.sorted[i].getKey())
                    || !sorted[i].getValue().equals(other.sorted[i].getValue())) {
                return false;
            }
        }
        return true;
    }

    /** The entries by ascending key, for {@link ValueOrder}. */
    Map.Entry<MessageValue, MessageValue>[] sorted() {
        return sorted;
    }

    @Override
    public Set<Map.Entry<MessageValue, MessageValue>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<MessageValue, MessageValue>> iterator() {
                return Arrays.asList(ordered).iterator();
            }

            @Override
            public int size() {
                return ordered.length;
            }
        };
    }
}
