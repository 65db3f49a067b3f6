// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.source;

import java.util.Objects;

/**
 * A half-open range of a file's text; it may be empty, at the place where something is missing.
 *
 * @param file the file that holds the range
 * @param start offset of the first UTF-16 unit, from 0
 * @param end offset after the last unit, at most the length of the text
 */
public record Span(SourceFile file, int start, int end) {
    /** Refuses a range that does not lie inside the file. */
    public Span {
        Objects.requireNonNull(file, "file");
        if (start < 0 || end < start || end > file.text().length()) {
            throw new IllegalArgumentException("no range " + start + ".." + end + " in " + file.path() + " of length "
                    + file.text().length());
        }
    }

    /** The text of the range. */
    public String text() {
        return file.text().substring(start, end);
    }

    /** Where the range starts. */
    public SourceLocation location() {
        return file.locate(start);
    }

    /**
     * The smallest range that covers both.
     *
     * @throws IllegalArgumentException if the ranges lie in different files
     */
    public Span to(Span other) {
        if (other.file != file) {
            throw new IllegalArgumentException("ranges of two files: " + file.path() + ", " + other.file.path());
        }
        return new Span(file, Math.min(start, other.start), Math.max(end, other.end));
    }

    /** {@code path:line:column}. */
    @Override
    public String toString() {
        return file.path() + ":" + location();
    }
}
