// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import io.guestwire.runtime.JsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A JavaScript array. It has no holes: elements that were never set are {@code undefined}, and it does not grow past
 * {@link #MAX_LENGTH} elements.
 */
public final class JsArray extends JsObject {
    /** The most elements that an array of this library holds. */
    public static final int MAX_LENGTH = 1 << 24;

    private final List<JsValue> elements;

    private JsArray(List<JsValue> elements) {
        this.elements = elements;
    }

    /** A new array without elements. */
    public static JsArray create() {
        return new JsArray(new ArrayList<>());
    }

    /** A new array of these elements. */
    public static JsArray of(List<? extends JsValue> elements) {
        JsArray array = create();
        checkLength(elements.size());
        for (JsValue element : elements) {
            array.elements.add(Objects.requireNonNull(element, "element"));
        }
        return array;
    }

    /** A new array of these elements. */
    public static JsArray of(JsValue... elements) {
        return of(List.of(elements));
    }

    @Override
    public String className() {
        return "Array";
    }

    /** How many elements there are. */
    public int length() {
        return elements.size();
    }

    /** An element; {@code undefined} outside the array. */
    public JsValue get(int index) {
        return index >= 0 && index < elements.size() ? elements.get(index) : JsUndefined.UNDEFINED;
    }

    /**
     * Replaces an element; past the end the array grows.
     *
     * @throws JsException with a {@code RangeError}, if the index is negative or at least {@link #MAX_LENGTH}
     */
    public void set(int index, JsValue value) {
        Objects.requireNonNull(value, "value");
        checkWritable(Integer.toString(index), index < elements.size());
        if (index < 0) {
            throw JsException.rangeError("invalid array index " + index);
        }
        if (index >= elements.size()) {
            setLength(index + 1L);
        }
        elements.set(index, value);
    }

    /** Adds an element at the end, and returns the new length. */
    public int push(JsValue value) {
        checkWritable("length", false);
        checkLength(elements.size() + 1L);
        elements.add(Objects.requireNonNull(value, "value"));
        return elements.size();
    }

    /** Cuts the array, or fills it up with {@code undefined}. */
    public void setLength(long length) {
        checkWritable("length", length <= elements.size());
        checkLength(length);
        if (length < elements.size()) {
            elements.subList((int) length, elements.size()).clear();
        }
        while (elements.size() < length) {
            elements.add(JsUndefined.UNDEFINED);
        }
    }

    /** A copy of the elements, which is the caller's. */
    public List<JsValue> toList() {
        return new ArrayList<>(elements);
    }

    @Override
    public JsValue get(String name) {
        if (name.equals("length")) {
            return JsValue.of(elements.size());
        }
        long index = PropertyKeys.index(name);
        return index < 0
                ? super.get(name)
                : index < elements.size() ? elements.get((int) index) : JsUndefined.UNDEFINED;
    }

    @Override
    public boolean has(String name) {
        long index = PropertyKeys.index(name);
        return index < 0 ? name.equals("length") || super.has(name) : index < elements.size();
    }

    @Override
    public JsObject set(String name, JsValue value) {
        if (name.equals("length")) {
            double length = value.asDouble();
            if (length < 0 || length != Math.rint(length) || length > 0xffff_ffffL) {
                throw JsException.rangeError("invalid array length");
            }
            setLength((long) length);
            return this;
        }
        long index = PropertyKeys.index(name);
        if (index < 0) {
            return super.set(name, value);
        }
        checkLength(index + 1);
        set((int) index, value);
        return this;
    }

    @Override
    public boolean delete(String name) {
        long index = PropertyKeys.index(name);
        if (index < 0) {
            return !name.equals("length") && super.delete(name);
        }
        if (isFrozen() && index < elements.size()) {
            return false;
        }
        if (index < elements.size()) {
            elements.set((int) index, JsUndefined.UNDEFINED);
        }
        return true;
    }

    @Override
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            keys.add(Integer.toString(i));
        }
        keys.addAll(super.keys());
        return keys;
    }

    /**
     * Refuses what is too long for an array.
     *
     * @throws JsException a {@code RangeError} beyond {@link #MAX_LENGTH} elements
     */
    public static void checkLength(long length) {
        if (length > MAX_LENGTH) {
            throw JsException.rangeError("an array of " + length + " elements; at most " + MAX_LENGTH + " are served");
        }
    }
}
