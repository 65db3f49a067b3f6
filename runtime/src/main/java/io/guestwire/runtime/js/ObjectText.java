// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import io.guestwire.runtime.JsException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What JavaScript's {@code toString} methods say of objects. */
final class ObjectText {
    private static final int MAX_LENGTH = 1 << 24;
    private static final int MAX_DEPTH = 256;

    private final Set<JsObject> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StringBuilder out = new StringBuilder();

    private ObjectText() {}

    static String of(JsObject object) {
        ObjectText text = new ObjectText();
        text.append(object);
        return text.out.toString();
    }

    private void append(JsObject object) {
        if (object instanceof JsArray array) {
            join(array, array.toList());
        } else if (object instanceof JsTypedArray array) {
            join(array, array.toList());
        } else if (object instanceof JsError error) {
            out.append(error.summary());
        } else if (object instanceof JsDate date) {
            out.append(date.toIsoString().orElse("Invalid Date"));
        } else if (object instanceof JsFunction function) {
            out.append("function ").append(function.name()).append("() { [native code] }");
        } else {
            out.append("[object ").append(object.className()).append(']');
        }
    }

    /** As {@code Array.prototype.join}: nullish elements are empty, an array inside itself is too. */
    private void join(JsObject owner, List<JsValue> elements) {
        if (!open.add(owner)) {
            return;
        }
        if (open.size() > MAX_DEPTH) {
            throw JsException.rangeError("arrays are nested deeper than " + MAX_DEPTH);
        }
        String separator = "";
        for (JsValue element : elements) {
            out.append(separator);
            separator = ",";
            if (element instanceof JsObject object) {
                append(object);
            } else if (!element.isNullish()) {
                out.append(Conversions.toText(element));
            }
            if (out.length() > MAX_LENGTH) {
                throw JsException.rangeError("a text of more than " + MAX_LENGTH + " characters");
            }
        }
        open.remove(owner);
    }
}
