// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.diagnostic;

import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class Spelling {
    private static final int FURTHEST = 2;

    private Spelling() {}

    /**
     * The one candidate that is nearest to the name, if it is near enough: an edit distance of 1, or of 2 when the name
     * has more than three letters, 0 when it has but one. Case alone counts as 1; swapped neighbours as 1. Empty when two are equally near.
     */
    public static Optional<String> nearest(String name, Iterable<String> candidates) {
        int furthest = name.length() > 3 ? FURTHEST : Math.min(1, name.length() - 1);
        int best = furthest + 1;
        String found = "";
        boolean single = false;
        for (String candidate : candidates) {
            if (candidate.equals(name) || Math.abs(candidate.length() - name.length()) > furthest) {
                continue;
            }
            int distance = candidate.equalsIgnoreCase(name) ? 1 : distance(name, candidate, best);
            if (distance < best) {
                best = distance;
                found = candidate;
                single = true;
            } else if (distance == best && !candidate.equals(found)) {
                single = false;
            }
        }
        return single ? Optional.of(found) : Optional.empty();
    }

    /** The number of edits between two texts, or a number above {@code limit} as soon as it must be larger. */
    private static int distance(String left, String right, int limit) {
        int[] beforeLast = new int[right.length() + 1];
        int[] last = new int[right.length() + 1];
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            row[0] = i;
            int smallest = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
                if (i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                smallest = Math.min(smallest, row[j]);
            }
            if (smallest > limit) {
                return limit + 1;
            }
            int[] reused = beforeLast;
            beforeLast = last;
            last = row;
            row = reused;
        }
        return last[right.length()];
    }
}
