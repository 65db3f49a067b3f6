// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.source;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * One text and where it came from. Immutable; equal only to itself, so that spans of two files with one path stay apart.
 */
public final class SourceFile {
    private final String path;
    private final Optional<Path> location;
    private final String text;
    private final int[] lineStarts;

    private SourceFile(String path, Optional<Path> location, String text) {
        this.path = Objects.requireNonNull(path, "path");
        this.location = location;
        this.text = Objects.requireNonNull(text, "text");
        this.lineStarts = lineStartsOf(text);
    }

    /** A text that is not a file of its own on disk: in memory, or an entry of an archive. */
    public static SourceFile of(String path, String text) {
        return new SourceFile(path, Optional.empty(), text);
    }

    /**
     * A text read from disk.
     *
     * @param location where it was read; made absolute
     */
    public static SourceFile of(String path, Path location, String text) {
        return new SourceFile(path, Optional.of(location.toAbsolutePath()), text);
    }

    /** The path relative to the root that holds the file, with {@code /}; what diagnostics print. */
    public String path() {
        return path;
    }

    /** The absolute path on disk; empty for texts in memory and entries of archives. */
    public Optional<Path> location() {
        return location;
    }

    /** The whole text, a byte order mark included. */
    public String text() {
        return text;
    }

    /** How many lines the text has; an empty text has one. */
    public int lineCount() {
        return lineStarts.length;
    }

    /**
     * Line and column of an offset. Takes time logarithmic in the number of lines plus the length of the line.
     *
     * @param offset from 0 to the length of the text, both included
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public SourceLocation locate(int offset) {
        Objects.checkIndex(offset, text.length() + 1);
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new SourceLocation(line + 1, text.codePointCount(lineStarts[line], offset) + 1);
    }

    /**
     * Offset of the first unit of a line.
     *
     * @param line 1-based
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public int lineStart(int line) {
        return lineStarts[Objects.checkIndex(line - 1, lineStarts.length)];
    }

    /**
     * The text of a line without its line break.
     *
     * @param line 1-based
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public String line(int line) {
        int start = lineStart(line);
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > start && isLineBreak(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The path, for messages. */
    @Override
    public String toString() {
        return path;
    }

    private static int[] lineStartsOf(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean endsLine = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (endsLine) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
