// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A map that nobody can change, that holds no null and keeps its order. Only this package makes it: where such a copy is
 * wanted, it is taken as it is. Everything is left to the map inside, which refuses changes.
 */
final class FixedMap<K, V> implements Map<K, V> {
    private final Map<K, V> entries;

    /** A map of entries that have been checked; nobody else has them. */
    FixedMap(LinkedHashMap<K, V> entries) {
        this.entries = Collections.unmodifiableMap(entries);
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return entries.containsKey(key);
    }

    @Override
    public boolean containsValue(@Nullable Object value) {
        return entries.containsValue(value);
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        return entries.get(key);
    }

    @Override
    public V getOrDefault(Object key, V otherwise) {
        return entries.getOrDefault(key, otherwise);
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        entries.forEach(action);
    }

    @Override
    public Set<K> keySet() {
        return entries.keySet();
    }

    @Override
    public Collection<V> values() {
        return entries.values();
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return entries.entrySet();
    }

    @Override
    public V put(K key, V value) {
        return entries.put(key, value);
    }

    @Override
    public V putIfAbsent(K key, V value) {
        return entries.putIfAbsent(key, value);
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> others) {
        entries.putAll(others);
    }

    @Override
    public V remove(Object key) {
        return entries.remove(key);
    }

    @Override
    public boolean remove(Object key, Object value) {
        return entries.remove(key, value);
    }

    @Override
    public V replace(K key, V value) {
        return entries.replace(key, value);
    }

    @Override
    public boolean replace(K key, V old, V value) {
        return entries.replace(key, old, value);
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        entries.replaceAll(function);
    }

    @Override
    public void clear() {
        entries.clear();
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
        return entries.computeIfAbsent(key, function);
    }

    @Override
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        return entries.computeIfPresent(key, function);
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        return entries.compute(key, function);
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
        return entries.merge(key, value, function);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || entries.equals(other);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
