// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.source;

/**
 * A place as editors count it.
 *
 * @param line 1-based; lines end at LF, CR or CRLF
 * @param column 1-based, in code points from the start of the line; a tab counts as one
 */
public record SourceLocation(int line, int column) {
    /** Refuses numbers below 1. */
    public SourceLocation {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column start at 1: " + line + ":" + column);
        }
    }

    /** {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
