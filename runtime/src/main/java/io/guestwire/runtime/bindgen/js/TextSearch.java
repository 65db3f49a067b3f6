// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

/**
 * Finds texts in texts in time that is linear in both, as Knuth, Morris and Pratt do: {@link String#indexOf(String)} takes
 * the product of both lengths for a guest that wants it to.
 */
final class TextSearch {
    /** Parts up to here are left to the JDK. */
    private static final int SHORT = 32;

    private TextSearch() {}

    static int first(String text, String part, int from) {
        return part.length() <= SHORT ? text.indexOf(part, from) : find(text, part, from, text.length(), false);
    }

    /** Where the part is last, starting at or before a place. */
    static int last(String text, String part, int from) {
        return part.length() <= SHORT ? text.lastIndexOf(part, from) : find(text, part, 0, from, true);
    }

    private static int find(String text, String part, int from, int most, boolean last) {
        int[] borders = borders(part);
        int found = -1;
        int matched = 0;
        for (int i = from; i < text.length() && i - matched <= most; i++) {
            matched = longer(part, borders, matched, text.charAt(i));
            if (matched == part.length()) {
                int start = i + 1 - matched;
                if (start > most) {
                    return found;
                }
                found = start;
                if (!last) {
                    return found;
                }
                matched = borders[matched - 1];
            }
        }
        return found;
    }

    /** For every beginning of a text: how long its longest beginning is that it also ends with. */
    private static int[] borders(String part) {
        int[] borders = new int[part.length()];
        for (int i = 1; i < borders.length; i++) {
            borders[i] = longer(part, borders, borders[i - 1], part.charAt(i));
        }
        return borders;
    }

    private static int longer(String part, int[] borders, int matched, char next) {
        int length = matched;
        while (length > 0 && part.charAt(length) != next) {
            length = borders[length - 1];
        }
        return part.charAt(length) == next ? length + 1 : length;
    }
}
