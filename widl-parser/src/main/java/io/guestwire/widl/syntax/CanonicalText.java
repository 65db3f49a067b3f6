// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.syntax;

import io.guestwire.widl.source.Span;
import java.util.List;

/**
 * The text that a printer writes, line by line, with the comments of the original in their order: each before the thing
 * it stood before or inside, or at the end of its line. Blank lines between things stay, at most one in a row.
 */
final class CanonicalText {
    private static final String INDENT = "  ";

    private final String source;
    private final List<Token> comments;
    private final StringBuilder text = new StringBuilder();
    private int nextComment;
    private int depth;
    /** Where in the source the last thing that was written ends. */
    private int written;
    /** Whether the next line may follow a blank one: not at the start of the file or of a body. */
    private boolean mayBlank;

    CanonicalText(SchemaSyntax schema) {
        this.source = schema.file().text();
        this.comments = schema.tokens().stream()
                .filter(token -> token.kind() == TokenKind.COMMENT)
                .toList();
    }

    /** What separates an element from the one before. */
    enum Gap {
        /** A blank line. */
        ALWAYS,
        /** A blank line if there was one. */
        KEPT
    }

    String indent() {
        return INDENT.repeat(depth);
    }

    /** Whether a line keeps to the width that lines should have. */
    boolean fits(String line) {
        return indent().length() + line.length() <= 100;
    }

    boolean hasCommentBefore(int offset) {
        return nextComment < comments.size() && comments.get(nextComment).start() < offset;
    }

    /** Starts an element: writes the comments before and inside it, and a blank line in front if there is one. */
    void begin(Span element, Gap gap) {
        boolean first = true;
        while (hasCommentBefore(element.end())) {
            Token comment = comments.get(nextComment++);
            separate(comment.start(), first && gap == Gap.ALWAYS);
            line(commentText(comment));
            written = Math.max(written, comment.end());
            first = false;
        }
        separate(element.start(), first && gap == Gap.ALWAYS);
        written = Math.max(written, element.start());
    }

    /** Like {@link #begin}, for an element with lines of its own inside: comments from {@code header} on are left. */
    void beginBody(Span element, int header, Gap gap) {
        begin(new Span(element.file(), element.start(), header), gap);
    }

    /** Ends an element: a comment that stood behind it on its line goes there again. */
    void end(Span element) {
        end(element.end(), " \t,");
    }

    /** Ends the line that opens a body, where a comment may stand behind the brace. */
    void endHeader(int header) {
        end(header, " \t,{");
    }

    /** Opens a body: what is written next goes one level deeper. */
    void open() {
        depth++;
        mayBlank = false;
    }

    /** Closes a body, after the comments that are left in it. */
    void close(int end) {
        while (hasCommentBefore(end)) {
            Token comment = comments.get(nextComment++);
            separate(comment.start(), false);
            line(commentText(comment));
            written = Math.max(written, comment.end());
        }
        depth--;
        mayBlank = true;
        written = Math.max(written, end);
    }

    void line(String content) {
        text.append(indent()).append(content).append('\n');
        mayBlank = true;
    }

    /** All of it, with the comments at the end of the file. */
    String finish() {
        while (nextComment < comments.size()) {
            Token comment = comments.get(nextComment++);
            separate(comment.start(), false);
            line(commentText(comment));
            written = comment.end();
        }
        return text.toString();
    }

    private void end(int end, String between) {
        written = Math.max(written, end);
        if (nextComment == comments.size()) {
            return;
        }
        Token comment = comments.get(nextComment);
        for (int i = end; i < comment.start(); i++) {
            if (between.indexOf(source.charAt(i)) < 0) {
                return;
            }
        }
        if (comment.start() >= end) {
            nextComment++;
            text.setLength(text.length() - 1);
            text.append(' ').append(commentText(comment)).append('\n');
            written = comment.end();
        }
    }

    private void separate(int offset, boolean always) {
        if (mayBlank && (always || hasBlankLine(written, offset))) {
            text.append('\n');
        }
        mayBlank = false;
    }

    private boolean hasBlankLine(int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (c == '\n' || (c == '\r' && !(i + 1 < to && source.charAt(i + 1) == '\n'))) {
                breaks++;
            } else if (c != ' ' && c != '\t' && c != ',' && c != '\r') {
                breaks = 0;
            }
            if (breaks == 2) {
                return true;
            }
        }
        return false;
    }

    private String commentText(Token comment) {
        return source.substring(comment.start(), comment.end()).stripTrailing();
    }
}
