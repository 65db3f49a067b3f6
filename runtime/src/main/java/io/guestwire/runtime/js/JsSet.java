// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A JavaScript {@code Set}: values of any kind in the order in which they were added, NaN equal to itself, zeros equal. */
public final class JsSet extends JsObject {
    private final Set<MapKey> values = new LinkedHashSet<>();

    private JsSet() {}

    /** A new set without values. */
    public static JsSet create() {
        return new JsSet();
    }

    /** A new set of these values. */
    public static JsSet of(Collection<? extends JsValue> values) {
        JsSet set = new JsSet();
        values.forEach(set::add);
        return set;
    }

    @Override
    public String className() {
        return "Set";
    }

    /** How many values there are. */
    public int size() {
        return values.size();
    }

    /** Whether a value is in the set. */
    public boolean contains(JsValue value) {
        return values.contains(new MapKey(value));
    }

    /** Adds a value. */
    public void add(JsValue value) {
        values.add(new MapKey(Objects.requireNonNull(value, "value")));
    }

    /** Removes a value; whether it was there. */
    public boolean remove(JsValue value) {
        return values.remove(new MapKey(value));
    }

    /** Removes all values. */
    public void clear() {
        values.clear();
    }

    /** A copy of the values in order, which is the caller's. */
    public List<JsValue> toList() {
        List<JsValue> list = new ArrayList<>(values.size());
        values.forEach(key -> list.add(key.value()));
        return list;
    }

    @Override
    public JsValue get(String name) {
        return name.equals("size") ? JsValue.of(size()) : super.get(name);
    }
}
