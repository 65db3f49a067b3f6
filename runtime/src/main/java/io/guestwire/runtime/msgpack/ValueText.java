// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import io.guestwire.runtime.path.PathText;
import java.util.Map;

/** Values as text for people: near to JSON, bounded in length, with nothing in it that could disguise a log line. */
final class ValueText {
    private static final int MOST_CHARACTERS = 1_000;
    private static final int SHOWN_BYTES = 32;

    private final StringBuilder text = new StringBuilder();

    private ValueText() {}

    static String of(MessageValue value) {
        ValueText printed = new ValueText();
        printed.append(value);
        return printed.text.toString();
    }

    /** What a value is, for messages: "the integer 5", "a list of 3". */
    static String describe(MessageValue value) {
        return switch (value.kind()) {
            case NIL, BOOLEAN -> of(value);
            case INTEGER -> "the integer " + of(value);
            case F32, F64 -> "the float " + of(value);
            case TEXT -> "the string " + of(value);
            case BINARY -> of(value);
            case LIST -> "a list of " + value.asList().size();
            case MAP -> "a map of " + value.asMap().size();
            case EXTENSION -> of(value);
        };
    }

    private void append(MessageValue value) {
        switch (value.kind()) {
            case NIL -> text.append("nil");
            case BOOLEAN -> text.append(value.asBoolean());
            case INTEGER -> text.append(((IntegerValue) value).decimal());
            case F32 -> text.append(value.asFloat());
            case F64 -> text.append(value.asDouble());
            case TEXT -> text.append(PathText.quoted(value.asText()));
            case BINARY -> appendBytes("bytes[", ((BinaryValue) value).value());
            case LIST -> appendList(value);
            case MAP -> appendMap(value);
            case EXTENSION -> {
                ExtensionValue extension = (ExtensionValue) value;
                appendBytes("extension[type " + extension.type() + ", ", extension.data());
            }
        }
    }

    private void appendList(MessageValue list) {
        String separator = "";
        text.append('[');
        for (MessageValue element : list.asList()) {
            text.append(separator);
            if (isFull()) {
                break;
            }
            append(element);
            separator = ", ";
        }
        text.append(']');
    }

    private void appendMap(MessageValue map) {
        String separator = "";
        text.append('{');
        for (Map.Entry<MessageValue, MessageValue> entry : map.asMap().entrySet()) {
            text.append(separator);
            if (isFull()) {
                break;
            }
            append(entry.getKey());
            text.append(": ");
            append(entry.getValue());
            separator = ", ";
        }
        text.append('}');
    }

    private boolean isFull() {
        if (text.length() < MOST_CHARACTERS) {
            return false;
        }
        text.append("...");
        return true;
    }

    private void appendBytes(String before, byte[] bytes) {
        text.append(before).append(bytes.length).append(bytes.length == 0 ? "" : ": ");
        for (int i = 0; i < Math.min(bytes.length, SHOWN_BYTES); i++) {
            text.append(Character.forDigit(bytes[i] >> 4 & 0xf, 16)).append(Character.forDigit(bytes[i] & 0xf, 16));
        }
        text.append(bytes.length > SHOWN_BYTES ? "...]" : "]");
    }
}
