// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a map, in their order. Looked up in an array sorted by key, not by hash code: keys that were made to have
 * one hash code cost no more than others.
 */
final class ValueMap extends AbstractMap<MessageValue, MessageValue> {
    private final List<Map.Entry<MessageValue, MessageValue>> ordered;
    private final Map.Entry<MessageValue, MessageValue>[] sorted;

    private ValueMap(
            List<Map.Entry<MessageValue, MessageValue>> ordered, Map.Entry<MessageValue, MessageValue>[] sorted) {
        this.ordered = ordered;
        this.sorted = sorted;
    }

    /** The entries in this order; {@code duplicate} is told of a key that is there twice and returns the list without it. */
    @SuppressWarnings("unchecked")
    static ValueMap of(List<Map.Entry<MessageValue, MessageValue>> entries, Duplicates duplicates) {
        Map.Entry<MessageValue, MessageValue>[] sorted = entries.toArray(Map.Entry[]::new);
        Arrays.sort(sorted, (a, b) -> ValueOrder.compare(a.getKey(), b.getKey()));
        for (int i = 1; i < sorted.length; i++) {
            if (ValueOrder.compare(sorted[i - 1].getKey(), sorted[i].getKey()) == 0) {
                return of(duplicates.without(entries, sorted[i]), duplicates);
            }
        }
        return new ValueMap(List.copyOf(entries), sorted);
    }

    /** What to do about a key that appears twice. */
    interface Duplicates {
        /** The entries without duplicates; or an exception for {@code second}, whose key is there before it. */
        List<Map.Entry<MessageValue, MessageValue>> without(
                List<Map.Entry<MessageValue, MessageValue>> entries, Map.Entry<MessageValue, MessageValue> second);
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
    static List<Map.Entry<MessageValue, MessageValue>> lastOfEachKey(
            List<Map.Entry<MessageValue, MessageValue>> entries) {
        Map<MessageValue, MessageValue> last = new TreeMap<>(ValueOrder::compare);
        entries.forEach(entry -> last.put(entry.getKey(), entry.getValue()));
        List<Map.Entry<MessageValue, MessageValue>> kept = new ArrayList<>(last.size());
        for (Map.Entry<MessageValue, MessageValue> entry : entries) {
            MessageValue value = last.remove(entry.getKey());
            if (value != null) {
                kept.add(Map.entry(entry.getKey(), value));
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
                return ordered.iterator();
            }

            @Override
            public int size() {
                return ordered.size();
            }
        };
    }
}
