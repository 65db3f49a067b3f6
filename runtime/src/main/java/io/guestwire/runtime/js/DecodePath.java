// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;
import io.guestwire.runtime.path.PathText;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a reader is inside of a value. A level costs two assignments; the text is made when something is refused. */
final class DecodePath {
    /** Objects, arrays and maps inside each other, as for messages: a value may hold itself. */
    static final int MAX_DEPTH = 512;

    private static final int FIRST_LEVELS = 8;

    private final String root;
    private final CallOrigin origin;

    /** A field's name, a map's key, or null where {@link #indices} counts. */
    private @Nullable Object[] places = new Object[FIRST_LEVELS];

    private int[] indices = new int[FIRST_LEVELS];
    private int depth;

    DecodePath(String root, CallOrigin origin) {
        this.root = Objects.requireNonNull(root, "root");
        this.origin = Objects.requireNonNull(origin, "origin");
    }

    /** Goes into an object, an array or a map. */
    void enter() {
        if (depth == MAX_DEPTH) {
            throw failure(Kind.DEPTH, "values are nested deeper than " + MAX_DEPTH);
        }
        if (depth == places.length) {
            places = Arrays.copyOf(places, depth * 2);
            indices = Arrays.copyOf(indices, depth * 2);
        }
        places[depth] = null;
        indices[depth] = -1;
        depth++;
    }

    void leave() {
        depth--;
    }

    void field(String name) {
        places[depth - 1] = name;
    }

    void element(int index) {
        indices[depth - 1] = index;
    }

    void key(JsValue key) {
        places[depth - 1] = key;
    }

    GuestDecodeException failure(Kind kind, String detail) {
        return new GuestDecodeException(kind, detail, text(), origin);
    }

    private String text() {
        StringBuilder text = new StringBuilder(root);
        for (int i = 0; i < depth; i++) {
            Object place = places[i];
            if (place instanceof JsValue key) {
                text.append('[').append(keyText(key)).append(']');
            } else if (place != null) {
                text.append(isPlain(place.toString()) ? "." + place : "[" + PathText.quoted(place.toString()) + "]");
            } else if (indices[i] >= 0) {
                text.append('[').append(indices[i]).append(']');
            }
        }
        return text.toString();
    }

    private static String keyText(JsValue key) {
        return key instanceof JsString name ? PathText.quoted(name.value()) : JsFound.text(key);
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> c == '_' || c == '$' || Character.isLetterOrDigit(c));
    }
}
