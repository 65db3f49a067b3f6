// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import io.guestwire.runtime.JsException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes values as {@code JSON.stringify} does (ECMA-262, 25.5.2), without white space unless asked for. */
public final class JsonWriter {
    private static final int MAX_DEPTH = 512;
    private static final int MAX_LENGTH = 1 << 28;

    private final StringBuilder out = new StringBuilder();
    private final Set<JsObject> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final String indent;

    private JsonWriter(String indent) {
        this.indent = indent;
    }

    /** The JSON of a value; empty if it has none: {@code undefined}, a function or a symbol. */
    public static Optional<String> write(JsValue value) {
        return write(value, "");
    }

    /** The same, each level indented by a text unless that is empty. */
    public static Optional<String> write(JsValue value, String indent) {
        JsonWriter writer = new JsonWriter(indent);
        return writer.value("", value) ? Optional.of(writer.out.toString()) : Optional.empty();
    }

    private boolean value(String key, JsValue given) {
        if (out.length() > MAX_LENGTH) {
            throw JsException.rangeError("JSON of more than " + MAX_LENGTH + " characters");
        }
        JsValue value = given instanceof JsObject object ? replaced(key, object) : given;
        if (value.isUndefined() || value instanceof JsFunction || value instanceof JsSymbol) {
            return false;
        }
        if (value instanceof JsBigInt) {
            throw JsException.typeError("JSON holds no BigInt");
        }
        if (value instanceof JsString string) {
            quote(string.value(), out);
        } else if (value instanceof JsNumber number) {
            out.append(Double.isFinite(number.value()) ? NumberText.of(number.value()) : "null");
        } else if (value instanceof JsObject object) {
            nested(object);
        } else {
            out.append(value);
        }
        return true;
    }

    /** What an object's {@code toJSON} makes of it. */
    private static JsValue replaced(String key, JsObject object) {
        if (object.get("toJSON") instanceof JsFunction function) {
            return function.apply(object, List.of(JsValue.of(key)));
        }
        if (object instanceof JsDate date) {
            return date.toIsoString().map(JsValue::of).orElse(JsNull.NULL);
        }
        return object;
    }

    private void nested(JsObject object) {
        if (!open.add(object)) {
            throw JsException.typeError("JSON holds no object that contains itself");
        }
        if (open.size() > MAX_DEPTH) {
            throw JsException.rangeError("nested deeper than " + MAX_DEPTH);
        }
        if (object instanceof JsArray array) {
            array(array.toList());
        } else {
            object(object);
        }
        open.remove(object);
    }

    private void array(List<JsValue> elements) {
        out.append('[');
        for (int i = 0; i < elements.size(); i++) {
            separate(i == 0);
            if (!value(Integer.toString(i), elements.get(i))) {
                out.append("null");
            }
        }
        close(elements.isEmpty(), ']');
    }

    private void object(JsObject object) {
        out.append('{');
        boolean empty = true;
        for (String key : object.keys()) {
            int start = out.length();
            separate(empty);
            quote(key, out);
            out.append(indent.isEmpty() ? ":" : ": ");
            if (value(key, object.get(key))) {
                empty = false;
            } else {
                out.setLength(start);
            }
        }
        close(empty, '}');
    }

    private void separate(boolean first) {
        if (!first) {
            out.append(',');
        }
        newLine(open.size());
    }

    private void close(boolean empty, char end) {
        if (!empty) {
            newLine(open.size() - 1);
        }
        out.append(end);
    }

    private void newLine(int level) {
        if (!indent.isEmpty()) {
            out.append('\n').append(indent.repeat(level));
        }
    }

    /** ECMA-262's QuoteJSONString: lone surrogates are escaped, so that the text is well-formed. */
    static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || isLone(text, i)) {
                        escape(c, out);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean isLone(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static void escape(char c, StringBuilder out) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit((c >> shift) & 15, 16));
        }
    }
}
