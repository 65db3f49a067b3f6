// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/** A JavaScript {@code Map}: keys of any kind in the order in which they were added, NaN equal to itself, zeros equal. */
public final class JsMap extends JsObject {
    private final Map<MapKey, JsValue> entries = new LinkedHashMap<>();

    private JsMap() {}

    /** A new map without entries. */
    public static JsMap create() {
        return new JsMap();
    }

    /** A new map of these entries, in the map's order. */
    public static JsMap ofEntries(Map<? extends JsValue, ? extends JsValue> entries) {
        JsMap map = new JsMap();
        entries.forEach(map::put);
        return map;
    }

    @Override
    public String className() {
        return "Map";
    }

    /** How many entries there are. */
    public int size() {
        return entries.size();
    }

    /** The value under a key; {@code undefined} if there is none. */
    public JsValue value(JsValue key) {
        JsValue value = entries.get(new MapKey(key));
        return value == null ? JsUndefined.UNDEFINED : value;
    }

    /** Whether there is an entry under a key. */
    public boolean containsKey(JsValue key) {
        return entries.containsKey(new MapKey(key));
    }

    /** Adds or replaces an entry. */
    public void put(JsValue key, JsValue value) {
        entries.put(new MapKey(Objects.requireNonNull(key, "key")), Objects.requireNonNull(value, "value"));
    }

    /** Removes an entry; whether there was one. */
    public boolean remove(JsValue key) {
        return entries.remove(new MapKey(key)) != null;
    }

    /** Removes all entries. */
    public void clear() {
        entries.clear();
    }

    /** Shows each entry, in order. */
    public void forEach(BiConsumer<? super JsValue, ? super JsValue> action) {
        entries.forEach((key, value) -> action.accept(key.value(), value));
    }

    /** A copy of the entries, which is the caller's. */
    public Map<JsValue, JsValue> toEntries() {
        Map<JsValue, JsValue> copy = new LinkedHashMap<>();
        forEach(copy::put);
        return copy;
    }

    @Override
    public JsValue get(String name) {
        return name.equals("size") ? JsValue.of(size()) : super.get(name);
    }
}
