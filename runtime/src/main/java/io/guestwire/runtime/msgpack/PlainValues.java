// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plain Java values as message values. */
final class PlainValues {
    private PlainValues() {}

    /** Converts a value that stands that deep in another. */
    static MessageValue convert(@Nullable Object value, int depth) {
        ValueMap.checkedDepth(depth);
        if (value == null) {
            return MessageValue.nil();
        }
        if (value instanceof MessageValue already) {
            return already;
        }
        if (value instanceof Boolean flag) {
            return MessageValue.of(flag);
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof String text) {
            return MessageValue.of(text);
        }
        if (value instanceof byte[] bytes) {
            return MessageValue.of(bytes);
        }
        if (value instanceof Optional<?> optional) {
            return convert(optional.orElse(null), depth);
        }
        return container(value, depth);
    }

    private static MessageValue number(Number number) {
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            return MessageValue.of(number.longValue());
        }
        if (number instanceof BigInteger big) {
            return MessageValue.of(big);
        }
        if (number instanceof Float) {
            return MessageValue.of(number.floatValue());
        }
        if (number instanceof Double) {
            return MessageValue.of(number.doubleValue());
        }
        throw unsupported(number);
    }

    private static MessageValue container(Object value, int depth) {
        if (value instanceof Collection<?> collection) {
            List<MessageValue> elements = new ArrayList<>(collection.size());
            for (Object element : collection) {
                elements.add(convert(element, depth + 1));
            }
            return MessageValue.list(elements);
        }
        if (value instanceof Map<?, ?> map) {
            List<Map.Entry<MessageValue, MessageValue>> entries = new ArrayList<>(map.size());
            map.forEach((key, element) -> entries.add(Map.entry(convert(key, depth + 1), convert(element, depth + 1))));
            return MapValue.of(entries, key -> key);
        }
        throw unsupported(value);
    }

    private static IllegalArgumentException unsupported(Object value) {
        return new IllegalArgumentException(
                "a " + value.getClass().getName() + " has no message value; make one of its parts");
    }
}
