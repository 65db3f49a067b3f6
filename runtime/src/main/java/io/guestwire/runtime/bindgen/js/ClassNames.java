// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.js.JsError;
import io.guestwire.runtime.js.JsHostObject;
import io.guestwire.runtime.js.JsObject;
import io.guestwire.runtime.js.JsSymbol;
import io.guestwire.runtime.js.JsValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/** Which classes of JavaScript a value belongs to, the nearest first. */
final class ClassNames implements JsValue.Cases<List<String>> {
    private static final List<String> NONE = List.of();

    /** Objects whose class the library chose itself, such as iterators. */
    private final Map<JsObject, String> chosen = new WeakHashMap<>();

    /** Makes an object of the library an instance of a class. */
    void put(JsObject object, String className) {
        chosen.put(object, className);
    }

    boolean isInstance(JsValue value, String className) {
        return value instanceof JsObject && value.accept(this).contains(className);
    }

    /** The nearest class of an object. */
    String of(JsObject object) {
        String name = object instanceof JsHostObject ? null : chosen.get(object);
        return name == null ? object.className() : name;
    }

    @Override
    public List<String> undefined() {
        return NONE;
    }

    @Override
    public List<String> nullValue() {
        return NONE;
    }

    @Override
    public List<String> bool(boolean value) {
        return List.of("Boolean", "Object");
    }

    @Override
    public List<String> number(double value) {
        return List.of("Number", "Object");
    }

    @Override
    public List<String> bigInt(BigInteger value) {
        return List.of("BigInt", "Object");
    }

    @Override
    public List<String> string(String value) {
        return List.of("String", "Object");
    }

    @Override
    public List<String> symbol(JsSymbol value) {
        return List.of("Symbol", "Object");
    }

    @Override
    public List<String> object(JsObject value) {
        List<String> names = new ArrayList<>();
        names.add(of(value));
        if (value instanceof JsError && !names.contains("Error")) {
            names.add("Error");
        }
        if (!names.contains("Object")) {
            names.add("Object");
        }
        return names;
    }
}
