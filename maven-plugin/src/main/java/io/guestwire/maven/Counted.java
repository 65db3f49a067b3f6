// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

/** A number and its noun, for people. */
final class Counted {
    private Counted() {}

    static String of(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
