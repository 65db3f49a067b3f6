// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import java.util.stream.LongStream;

/** The seeds of randomised tests: a fixed row of them, or the one of {@code -Dseed=}. */
public final class Seeds {
    private Seeds() {}

    public static LongStream of(int count) {
        String chosen = System.getProperty("seed");
        return chosen == null ? LongStream.range(0, count) : LongStream.of(Long.parseLong(chosen));
    }
}
