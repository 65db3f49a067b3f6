// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Equality, hash code and text by content for values that hold {@code byte[]} at any depth of optionals, lists and map
 * values. Records that hold such a value call these methods; all other values answer for themselves.
 */
public final class Values {
    private static final int SHOWN_BYTES = 32;

    private Values() {}

    /** Whether both are equal; arrays of bytes are when their bytes are, also inside optionals, lists and map values. */
    public static boolean equal(Object a, Object b) {
        if (a == b) {
            return true;
        }
        if (a instanceof byte[] bytes) {
            return b instanceof byte[] others && Arrays.equals(bytes, others);
        }
        if (a instanceof Optional<?> optional) {
            return b instanceof Optional<?> other
                    && optional.isPresent() == other.isPresent()
                    && (optional.isEmpty() || equal(optional.get(), other.get()));
        }
        if (a instanceof List<?> list) {
            return b instanceof List<?> other && listsEqual(list, other);
        }
        if (a instanceof Map<?, ?> map) {
            return b instanceof Map<?, ?> other && mapsEqual(map, other);
        }
        return Objects.equals(a, b);
    }

    private static boolean listsEqual(List<?> list, List<?> other) {
        if (list.size() != other.size()) {
            return false;
        }
        Iterator<?> others = other.iterator();
        for (Object element : list) {
            if (!equal(element, others.next())) {
                return false;
            }
        }
        return true;
    }

    private static boolean mapsEqual(Map<?, ?> map, Map<?, ?> other) {
        if (map.size() != other.size()) {
            return false;
        }
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Object value = other.get(entry.getKey());
            if (value == null || !equal(entry.getValue(), value)) {
                return false;
            }
        }
        return true;
    }

    /** A hash code that agrees with {@link #equal}. */
    public static int hash(Object value) {
        if (value instanceof byte[] bytes) {
            return Arrays.hashCode(bytes);
        }
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? hash(optional.get()) : 0;
        }
        if (value instanceof List<?> list) {
            int hash = 1;
            for (Object element : list) {
                hash = 31 * hash + hash(element);
            }
            return hash;
        }
        if (value instanceof Map<?, ?> map) {
            int hash = 0;
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                hash += hash(entry.getKey()) ^ hash(entry.getValue());
            }
            return hash;
        }
        return Objects.hashCode(value);
    }

    /** The hash code of several values in a row, as of a record's components. */
    public static int hash(Object first, Object second, Object... more) {
        int hash = 31 * (31 + hash(first)) + hash(second);
        for (Object value : more) {
            hash = 31 * hash + hash(value);
        }
        return hash;
    }

    /** The value as text; arrays of bytes as their length and first bytes in hexadecimal: {@code bytes[3: 0102c8]}. */
    public static String toString(Object value) {
        StringBuilder text = new StringBuilder();
        append(text, value);
        return text.toString();
    }

    /**
     * An unmodifiable map that keeps the order of its entries, unlike {@link Map#ofEntries}: the default of a map field.
     *
     * @throws IllegalArgumentException if a key is given twice
     */
    @SafeVarargs
    public static <K, V> Map<K, V> mapOf(Map.Entry<K, V>... entries) {
        Map<K, V> map = new LinkedHashMap<>();
        for (Map.Entry<K, V> entry : entries) {
            if (map.put(entry.getKey(), entry.getValue()) != null) {
                throw new IllegalArgumentException("key " + entry.getKey() + " is given twice");
            }
        }
        return Collections.unmodifiableMap(map);
    }

    private static void append(StringBuilder text, Object value) {
        if (value instanceof byte[] bytes) {
            appendBytes(text, bytes);
        } else if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                text.append("Optional[");
                append(text, optional.get());
                text.append(']');
            } else {
                text.append("Optional.empty");
            }
        } else if (value instanceof List<?> list) {
            String separator = "[";
            for (Object element : list) {
                text.append(separator);
                append(text, element);
                separator = ", ";
            }
            text.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof Map<?, ?> map) {
            String separator = "{";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                text.append(separator).append(entry.getKey()).append('=');
                append(text, entry.getValue());
                separator = ", ";
            }
            text.append(map.isEmpty() ? "{}" : "}");
        } else {
            text.append(value);
        }
    }

    private static void appendBytes(StringBuilder text, byte[] bytes) {
        text.append("bytes[").append(bytes.length).append(bytes.length == 0 ? "" : ": ");
        for (int i = 0; i < Math.min(bytes.length, SHOWN_BYTES); i++) {
            text.append(Character.forDigit(bytes[i] >> 4 & 0xf, 16)).append(Character.forDigit(bytes[i] & 0xf, 16));
        }
        text.append(bytes.length > SHOWN_BYTES ? "...]" : "]");
    }
}
