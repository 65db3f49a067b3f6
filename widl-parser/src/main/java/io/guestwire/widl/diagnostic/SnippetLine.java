// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.diagnostic;

/**
 * A line of source, safe to print, and the line of carets below it.
 *
 * @param source the line, or the part of it around the carets
 * @param carets blanks and carets; tabs of the source stay tabs
 */
record SnippetLine(String source, String carets) {
    private static final int LONGEST = 160;
    private static final int BEFORE = 60;
    private static final String CUT = "...";

    /** The line with carets from {@code start} to {@code end}, at least one. */
    static SnippetLine of(String line, int start, int end) {
        int from = line.length() <= LONGEST ? 0 : boundary(line, Math.max(0, start - BEFORE));
        int to = line.length() <= LONGEST ? line.length() : boundary(line, Math.min(line.length(), from + LONGEST));
        StringBuilder source = new StringBuilder();
        StringBuilder carets = new StringBuilder();
        if (from > 0) {
            source.append(CUT);
            carets.append(" ".repeat(CUT.length()));
        }
        for (int i = from; i < to; ) {
            int codePoint = line.codePointAt(i);
            source.appendCodePoint(codePoint == '\t' || !Quoted.isHidden(codePoint) ? codePoint : 0xFFFD);
            if (i < start) {
                carets.append(codePoint == '\t' ? '\t' : ' ');
            } else if (i < end) {
                carets.append('^');
            }
            i += Character.charCount(codePoint);
        }
        if (start == end) {
            carets.append('^');
        }
        return new SnippetLine(source + (to < line.length() ? CUT : ""), carets.toString());
    }

    /** Never between the halves of a surrogate pair. */
    private static int boundary(String line, int offset) {
        boolean splits = offset > 0
                && offset < line.length()
                && Character.isLowSurrogate(line.charAt(offset))
                && Character.isHighSurrogate(line.charAt(offset - 1));
        return splits ? offset - 1 : offset;
    }
}
