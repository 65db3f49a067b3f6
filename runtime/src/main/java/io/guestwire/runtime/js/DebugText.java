// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import java.util.Map;

/** The text of an object for people, in the manner of wasm-bindgen's own ({@code debugString}), cut when deep or long. */
final class DebugText {
    private static final int MAX_DEPTH = 16;
    private static final int MAX_LENGTH = 4_000;

    private final StringBuilder out = new StringBuilder();

    private DebugText() {}

    static String of(JsObject object) {
        DebugText text = new DebugText();
        text.object(object, 0);
        return text.out.toString();
    }

    private void value(JsValue value, int depth) {
        if (depth > MAX_DEPTH || out.length() > MAX_LENGTH) {
            out.append("...");
        } else if (value instanceof JsObject object) {
            object(object, depth);
        } else {
            String text = value.toString();
            out.append(text, 0, Math.min(text.length(), MAX_LENGTH));
        }
    }

    private void object(JsObject object, int depth) {
        if (object instanceof JsArray array) {
            list("[", array.toList(), "]", depth);
        } else if (object instanceof JsTypedArray array) {
            int shown = Math.min(array.length(), MAX_LENGTH);
            list(array.className() + "[", array.subarray(0, shown).toList(), "]", depth);
        } else if (object instanceof JsSet set) {
            list("Set{", set.toList(), "}", depth);
        } else if (object instanceof JsMap map) {
            entries("Map{", map.toEntries(), " => ", depth);
        } else if (object instanceof JsError error) {
            out.append(error.stack().isEmpty() ? error.summary() : error.stack());
        } else if (object instanceof JsFunction function) {
            out.append(function.name().isEmpty() ? "Function" : "Function(" + function.name() + ")");
        } else if (object instanceof JsDate date) {
            out.append("Date(").append(date.toIsoString().orElse("invalid")).append(')');
        } else if (object instanceof JsPromise promise) {
            out.append("Promise(").append(promise.state()).append(')');
        } else if (object instanceof JsHostObject) {
            out.append(object.className());
        } else {
            properties(object, depth);
        }
    }

    private void properties(JsObject object, int depth) {
        out.append(object.className().equals("Object") ? "{" : object.className() + "{");
        String separator = "";
        for (Map.Entry<String, JsValue> entry : object.toMap().entrySet()) {
            if (isCut(separator)) {
                break;
            }
            separator = ", ";
            JsonWriter.quote(entry.getKey(), out);
            out.append(": ");
            value(entry.getValue(), depth + 1);
        }
        out.append('}');
    }

    private void list(String start, Iterable<JsValue> values, String end, int depth) {
        out.append(start);
        String separator = "";
        for (JsValue value : values) {
            if (isCut(separator)) {
                break;
            }
            separator = ", ";
            value(value, depth + 1);
        }
        out.append(end);
    }

    private void entries(String start, Map<JsValue, JsValue> entries, String arrow, int depth) {
        out.append(start);
        String separator = "";
        for (Map.Entry<JsValue, JsValue> entry : entries.entrySet()) {
            if (isCut(separator)) {
                break;
            }
            separator = ", ";
            value(entry.getKey(), depth + 1);
            out.append(arrow);
            value(entry.getValue(), depth + 1);
        }
        out.append('}');
    }

    private boolean isCut(String separator) {
        out.append(separator);
        if (out.length() > MAX_LENGTH) {
            out.append("...");
            return true;
        }
        return false;
    }
}
