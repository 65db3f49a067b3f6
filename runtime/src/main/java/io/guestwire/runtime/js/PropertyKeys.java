// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which property names are array indices, and the order in which JavaScript lists names. */
final class PropertyKeys {
    /** ECMA-262, "array index": up to 2^32 - 2. */
    private static final long LARGEST_INDEX = 0xffff_fffeL;

    private PropertyKeys() {}

    /** The array index that a name spells in its shortest form, or -1. */
    static long index(String name) {
        int length = name.length();
        if (length == 0 || length > 10 || (length > 1 && name.charAt(0) == '0')) {
            return -1;
        }
        long index = 0;
        for (int i = 0; i < length; i++) {
            char c = name.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            index = index * 10 + (c - '0');
        }
        return index <= LARGEST_INDEX ? index : -1;
    }

    /** Indices first, ascending; then the other names as they were added. */
    static List<String> ordered(Collection<String> names) {
        List<String> indices = new ArrayList<>();
        for (String name : names) {
            if (index(name) >= 0) {
                indices.add(name);
            }
        }
        if (indices.isEmpty()) {
            return new ArrayList<>(names);
        }
        indices.sort(Comparator.comparingLong(PropertyKeys::index));
        for (String name : names) {
            if (index(name) < 0) {
                indices.add(name);
            }
        }
        return indices;
    }
}
