// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A total order of values that agrees with their equality: by kind, then by content. For looking up keys. */
final class ValueOrder {
    private ValueOrder() {}

    static int compare(MessageValue a, MessageValue b) {
        if (a == b) {
            return 0;
        }
        if (a.kind() != b.kind()) {
            return a.kind().compareTo(b.kind());
        }
        return switch (a.kind()) {
            case NIL -> 0;
            case BOOLEAN -> Boolean.compare(a.asBoolean(), b.asBoolean());
            case INTEGER -> ((IntegerValue) a).compareTo((IntegerValue) b);
            case F32 -> Float.compare(a.asFloat(), b.asFloat());
            case F64 -> Double.compare(a.asDouble(), b.asDouble());
            case TEXT -> a.asText().compareTo(b.asText());
            case BINARY -> Arrays.compare(((BinaryValue) a).value(), ((BinaryValue) b).value());
            case LIST -> lists(a.asList(), b.asList());
            case MAP -> maps(((MapValue) a).entries(), ((MapValue) b).entries());
            case EXTENSION -> extensions((ExtensionValue) a, (ExtensionValue) b);
        };
    }

    private static int lists(List<MessageValue> a, List<MessageValue> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    private static int maps(ValueMap a, ValueMap b) {
        Map.Entry<MessageValue, MessageValue>[] entries = a.sorted();
        Map.Entry<MessageValue, MessageValue>[] others = b.sorted();
        for (int i = 0; i < Math.min(entries.length, others.length); i++) {
            int order = compare(entries[i].getKey(), others[i].getKey());
            if (order == 0) {
                order = compare(entries[i].getValue(), others[i].getValue());
            }
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(entries.length, others.length);
    }

    private static int extensions(ExtensionValue a, ExtensionValue b) {
        int order = Byte.compare(a.type(), b.type());
        return order != 0 ? order : Arrays.compare(a.data(), b.data());
    }
}
