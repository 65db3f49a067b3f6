// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import io.guestwire.runtime.JsException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JavaScript object: properties in the order in which they were added, but array indices first. Only an object's own
 * properties are here; the methods of JavaScript's classes belong to the library that serves a guest.
 */
public sealed class JsObject implements JsValue
        permits JsArray,
                JsArrayBuffer,
                JsDate,
                JsError,
                JsFunction,
                JsHostObject,
                JsMap,
                JsPromise,
                JsSet,
                JsTypedArray {
    private final Map<String, JsValue> properties = new LinkedHashMap<>();
    private @Nullable Map<JsSymbol, JsValue> symbols;
    private boolean extensible = true;
    private boolean frozen;

    JsObject() {}

    /** A new object without properties. */
    public static JsObject create() {
        return new JsObject();
    }

    /** A new object with these properties, in the map's order. */
    public static JsObject of(Map<String, ? extends JsValue> properties) {
        JsObject object = new JsObject();
        properties.forEach(object::set);
        return object;
    }

    @Override
    public final <R> R accept(Cases<R> cases) {
        return cases.object(this);
    }

    /** The name of the class that JavaScript would say this belongs to: {@code Object}, {@code Array}, {@code Map}. */
    public String className() {
        return "Object";
    }

    /** An own property; {@code undefined} if there is none. */
    @Override
    public JsValue get(String name) {
        JsValue value = properties.get(name);
        return value == null ? JsUndefined.UNDEFINED : value;
    }

    /** An own property under a symbol; {@code undefined} if there is none. */
    public JsValue get(JsSymbol key) {
        JsValue value = symbols == null ? null : symbols.get(key);
        return value == null ? JsUndefined.UNDEFINED : value;
    }

    /** Whether there is an own property of this name. */
    public boolean has(String name) {
        return properties.containsKey(name);
    }

    /** Whether there is an own property under this symbol. */
    public boolean has(JsSymbol key) {
        return symbols != null && symbols.containsKey(key);
    }

    /**
     * Adds or replaces a property.
     *
     * @return this object
     * @throws JsException with a {@code TypeError}, if the object is frozen, or not extensible and has no such property
     */
    public JsObject set(String name, JsValue value) {
        Objects.requireNonNull(value, "value");
        checkWritable(name, has(name));
        properties.put(name, value);
        return this;
    }

    /** Adds or replaces a property under a symbol, else as {@link #set(String, JsValue)}. */
    public JsObject set(JsSymbol key, JsValue value) {
        Objects.requireNonNull(value, "value");
        checkWritable(key.toString(), has(key));
        if (symbols == null) {
            symbols = new LinkedHashMap<>();
        }
        symbols.put(key, value);
        return this;
    }

    /** Removes a property; false if it cannot be removed, true if it is gone or never was. */
    public boolean delete(String name) {
        if (frozen && has(name)) {
            return false;
        }
        properties.remove(name);
        return true;
    }

    /** Removes a property under a symbol, else as {@link #delete(String)}. */
    public boolean delete(JsSymbol key) {
        if (frozen && has(key)) {
            return false;
        }
        if (symbols != null) {
            symbols.remove(key);
        }
        return true;
    }

    /** The names of the own enumerable properties in JavaScript's order, as {@code Object.keys} gives them. */
    public List<String> keys() {
        return PropertyKeys.ordered(properties.keySet());
    }

    /** The symbols under which there are own properties. */
    public final List<JsSymbol> symbols() {
        return symbols == null ? List.of() : new ArrayList<>(symbols.keySet());
    }

    /** The own enumerable properties as a map of their own, in JavaScript's order. */
    public final Map<String, JsValue> toMap() {
        Map<String, JsValue> map = new LinkedHashMap<>();
        for (String name : keys()) {
            map.put(name, get(name));
        }
        return map;
    }

    /** Makes all further changes of properties fail, as {@code Object.freeze}. */
    public final void freeze() {
        extensible = false;
        frozen = true;
    }

    /** Makes additions of properties fail, as {@code Object.preventExtensions}. */
    public final void preventExtensions() {
        extensible = false;
    }

    /** Whether {@link #freeze} was called. */
    public final boolean isFrozen() {
        return frozen;
    }

    /** Whether properties can be added. */
    public final boolean isExtensible() {
        return extensible;
    }

    final void checkWritable(String name, boolean present) {
        if (frozen) {
            throw JsException.typeError("cannot set property `" + name + "` of a frozen object");
        }
        if (!extensible && !present) {
            throw JsException.typeError("cannot add property `" + name + "`, the object is not extensible");
        }
    }

    /** A text for people: what the object holds, cut when it is long. */
    @Override
    public String toString() {
        return DebugText.of(this);
    }
}
