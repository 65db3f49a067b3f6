// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Keys of imports as a user lists them: a key itself, or a pattern in which {@code *} stands for any text. Remembers which
 * of them were of use. A key may hold a {@code *} of its own; the pattern that is the key matches it.
 */
final class KeyPatterns {
    private final Set<String> patterns;
    private final Set<String> used = new LinkedHashSet<>();

    KeyPatterns(Set<String> patterns) {
        this.patterns = new LinkedHashSet<>(patterns);
    }

    /** Tells whether a key is listed. */
    boolean match(String key) {
        boolean matched = false;
        for (String pattern : patterns) {
            if (matches(pattern, key)) {
                used.add(pattern);
                matched = true;
            }
        }
        return matched;
    }

    /** What matched no key that was asked for. */
    List<String> unused() {
        return patterns.stream().filter(pattern -> !used.contains(pattern)).toList();
    }

    /** Compares without a regular expression, and without a stack: keys come from the module. */
    private static boolean matches(String pattern, String key) {
        int p = 0;
        int k = 0;
        int star = -1;
        int resume = 0;
        while (k < key.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = k;
            } else if (p < pattern.length() && pattern.charAt(p) == key.charAt(k)) {
                p++;
                k++;
            } else if (star >= 0) {
                p = star + 1;
                k = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
