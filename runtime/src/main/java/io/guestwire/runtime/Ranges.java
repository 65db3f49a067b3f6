// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import io.guestwire.runtime.path.PathText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Checks of values on their way into records and calls: generated code refuses what a schema's type cannot hold before
 * anything is encoded. Each check returns the value, or a copy of a list or map; what {@link List#of},
 * {@link ListBuilder}, {@link MapBuilder} or an earlier check has made is not copied again.
 */
public final class Ranges {
    private static final long U32_MAX = 0xffff_ffffL;

    /** The name of what is checked for the first time, inside a list or a map. */
    private static final String UNTOLD = "";

    private static final String KEY_OF = "a key of `";

    private Ranges() {}

    /**
     * The check of a list's elements or of a map's keys or values, for example {@code Ranges::u8}.
     *
     * @param <T> the elements' type
     */
    @FunctionalInterface
    public interface Element<T> {
        /**
         * The element to keep: the value itself or a checked copy.
         *
         * @param value the element
         * @param name where it is, for messages. Empty at first, as nearly every value is right: one that is refused is
         *     checked again with its path, {@code rows[0][2]}, and only that refusal is seen
         */
        T checked(T value, String name);
    }

    /**
     * A {@code u8}.
     *
     * @throws IllegalArgumentException if {@code value} is not 0 to 255
     */
    public static int u8(int value, String name) {
        if (value < 0 || value > 0xff) {
            throw outOfRange(name, value, "u8 (0 to 255)");
        }
        return value;
    }

    /**
     * A {@code u16}.
     *
     * @throws IllegalArgumentException if {@code value} is not 0 to 65,535
     */
    public static int u16(int value, String name) {
        if (value < 0 || value > 0xffff) {
            throw outOfRange(name, value, "u16 (0 to 65535)");
        }
        return value;
    }

    /**
     * A {@code u32}.
     *
     * @throws IllegalArgumentException if {@code value} is not 0 to 4,294,967,295
     */
    public static long u32(long value, String name) {
        if (value < 0 || value > U32_MAX) {
            throw outOfRange(name, value, "u32 (0 to 4294967295)");
        }
        return value;
    }

    private static IllegalArgumentException outOfRange(String name, long value, String type) {
        return new IllegalArgumentException(subject(name) + " is " + value + ", outside of " + type);
    }

    private static String subject(String name) {
        return name.startsWith(KEY_OF) ? name : "`" + name + "`";
    }

    /**
     * An unmodifiable copy of a list, in its order.
     *
     * @throws NullPointerException if the list or an element is null
     */
    public static <T> List<T> listOf(List<T> list, String name) {
        Objects.requireNonNull(list, name);
        return copyOf(list, name);
    }

    /** The copy that the JDK makes, which is the list itself if it made that. */
    private static <T> List<T> copyOf(List<T> list, String name) {
        try {
            return List.copyOf(list);
        } catch (NullPointerException e) {
            int index = 0;
            for (T element : list) {
                requireElement(element, name, index++);
            }
            throw e;
        }
    }

    /**
     * An unmodifiable copy of a list whose elements are checked.
     *
     * @throws NullPointerException if the list or an element is null
     * @throws IllegalArgumentException if an element is out of range
     */
    public static <T> List<T> listOf(List<T> list, String name, Element<T> element) {
        Objects.requireNonNull(list, name);
        List<T> copy = copyOf(list, name);
        for (int i = 0; i < copy.size(); i++) {
            T checked = checkedElement(copy.get(i), name, i, element);
            if (!isSame(checked, copy.get(i))) {
                return checkedCopy(copy, name, element, i, checked);
            }
        }
        return copy;
    }

    /** A copy of a list whose elements before {@code first} may stay, and whose element there has been checked. */
    @SuppressWarnings("unchecked")
    private static <T> List<T> checkedCopy(List<T> list, String name, Element<T> element, int first, T checked) {
        Object[] copy = list.toArray();
        copy[first] = checked;
        for (int i = first + 1; i < copy.length; i++) {
            copy[i] = checkedElement((T) copy[i], name, i, element);
        }
        return (List<T>) List.of(copy);
    }

    /** Whether a checked value is the value itself; a number may have been put into another box. */
    private static boolean isSame(Object checked, Object value) {
        return checked == value || value instanceof Number && checked.equals(value);
    }

    private static void requireElement(Object element, String name, int index) {
        if (element == null) {
            throw new NullPointerException("`" + name + '[' + index + "]` is null");
        }
    }

    /** The path is built for a value that was refused, by the outermost list or map: what is inside is checked again. */
    private static <T> T checkedElement(T value, String name, int index, Element<T> element) {
        try {
            return element.checked(value, UNTOLD);
        } catch (IllegalArgumentException | NullPointerException e) {
            if (name.isEmpty()) {
                throw e;
            }
            return element.checked(value, name + '[' + index + ']');
        }
    }

    /**
     * An unmodifiable copy of a map, in its order.
     *
     * @throws NullPointerException if the map, a key or a value is null
     */
    public static <K, V> Map<K, V> mapOf(Map<K, V> map, String name) {
        Objects.requireNonNull(map, name);
        if (map instanceof FixedMap) {
            return map;
        }
        LinkedHashMap<K, V> copy = new LinkedHashMap<>(map);
        copy.forEach((key, value) -> requireEntry(key, value, name));
        return new FixedMap<>(copy);
    }

    private static void requireEntry(Object key, Object value, String name) {
        if (key == null) {
            throw new NullPointerException(keyOf(name) + " is null");
        }
        if (value == null) {
            throw new NullPointerException("`" + valueAt(name, key) + "` is null");
        }
    }

    private static String keyOf(String name) {
        return KEY_OF + name + '`';
    }

    private static String valueAt(String name, Object key) {
        return name + '[' + (key instanceof Number ? key : PathText.quoted(key.toString())) + ']';
    }

    /**
     * An unmodifiable copy of a map, in its order, whose keys and values are checked.
     *
     * @throws NullPointerException if the map, a key or a value is null
     * @throws IllegalArgumentException if a key or a value is out of range
     */
    public static <K, V> Map<K, V> mapOf(Map<K, V> map, String name, Element<K> key, Element<V> value) {
        Objects.requireNonNull(map, name);
        if (map instanceof FixedMap && isChecked(map, name, key, value)) {
            return map;
        }
        LinkedHashMap<K, V> copy = new LinkedHashMap<>(map.size() * 4 / 3 + 1);
        for (Map.Entry<K, V> entry : map.entrySet()) {
            requireEntry(entry.getKey(), entry.getValue(), name);
            K checked = checkedKey(entry.getKey(), name, key);
            copy.put(checked, checkedValue(entry.getValue(), name, checked, value));
        }
        return new FixedMap<>(copy);
    }

    /** Whether every entry may stay as it is. */
    private static <K, V> boolean isChecked(Map<K, V> map, String name, Element<K> key, Element<V> value) {
        for (Map.Entry<K, V> entry : map.entrySet()) {
            K checked = checkedKey(entry.getKey(), name, key);
            if (!isSame(checked, entry.getKey())
                    || !isSame(checkedValue(entry.getValue(), name, checked, value), entry.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static <K> K checkedKey(K key, String name, Element<K> element) {
        try {
            return element.checked(key, UNTOLD);
        } catch (IllegalArgumentException | NullPointerException e) {
            if (name.isEmpty()) {
                throw e;
            }
            return element.checked(key, keyOf(name));
        }
    }

    private static <V> V checkedValue(V value, String name, Object key, Element<V> element) {
        try {
            return element.checked(value, UNTOLD);
        } catch (IllegalArgumentException | NullPointerException e) {
            if (name.isEmpty()) {
                throw e;
            }
            return element.checked(value, valueAt(name, key));
        }
    }

    /**
     * An optional whose value is checked.
     *
     * @throws NullPointerException if the optional is null
     * @throws IllegalArgumentException if its value is out of range
     */
    public static <T> Optional<T> optionalOf(Optional<T> optional, String name, Element<T> element) {
        Objects.requireNonNull(optional, name);
        if (optional.isEmpty()) {
            return optional;
        }
        T value = optional.get();
        T checked = element.checked(value, name);
        return checked == value ? optional : Optional.of(checked);
    }
}
