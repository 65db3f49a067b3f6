// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import java.util.Locale;

/** Text from outside, made safe for the places in Java source that are not Javadoc. */
public final class SourceText {
    private SourceText() {}

    /** A string literal, quotes included: printable ASCII, everything else escaped. */
    public static String literal(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> appendPrintable(literal, c);
            }
        }
        return literal.append('"').toString();
    }

    /** The text of a line comment: one line, and no backslash, which could begin a Unicode escape. */
    static String comment(String text) {
        StringBuilder comment = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\\' || !isPlain(c)) {
                comment.append('?');
            } else {
                comment.appendCodePoint(c);
            }
        });
        return comment.toString();
    }

    /** Tells whether a character shows itself and moves nothing: no control, no format (bidi) and no line separator. */
    static boolean isPlain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static void appendPrintable(StringBuilder literal, char c) {
        if (c >= ' ' && c <= '~') {
            literal.append(c);
        } else {
            literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
    }
}
