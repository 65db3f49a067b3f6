// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Collects the entries of one map, in their order. Generated codecs use it: what it builds cannot be changed and holds no
 * null, and records take it without a copy. Not thread-safe.
 *
 * @param <K> the keys' type
 * @param <V> the values' type
 */
public final class MapBuilder<K, V> {
    private LinkedHashMap<K, V> entries = new LinkedHashMap<>();

    /** A builder without entries. */
    public MapBuilder() {}

    /**
     * Adds an entry, or gives a key another value.
     *
     * @return whether the key is new
     * @throws NullPointerException if the key or the value is null
     */
    public boolean put(K key, V value) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
        return entries.put(key, value) == null;
    }

    /** The map of what was added; the builder is empty then. */
    public Map<K, V> build() {
        LinkedHashMap<K, V> whole = entries;
        entries = new LinkedHashMap<>();
        return new FixedMap<>(whole);
    }
}
