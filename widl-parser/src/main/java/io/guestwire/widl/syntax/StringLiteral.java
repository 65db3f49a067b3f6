// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.syntax;

import java.util.ArrayList;
import java.util.List;

/** What the text of a string token means. Mistakes are already reported: what is wrong here is passed over. */
final class StringLiteral {
    private static final String TRIPLE = "\"\"\"";

    private StringLiteral() {}

    /** The value of a string token, its quotes included; a missing closing quote does not matter. */
    static String valueOf(String token) {
        if (token.startsWith(TRIPLE)) {
            boolean closed = token.length() >= 6 && token.endsWith(TRIPLE);
            return blockValue(token.substring(3, closed ? token.length() - 3 : token.length()));
        }
        return lineValue(token);
    }

    private static String lineValue(String token) {
        char quote = token.charAt(0);
        StringBuilder value = new StringBuilder(token.length());
        int i = 1;
        while (i < token.length() && token.charAt(i) != quote) {
            char c = token.charAt(i);
            if (c != '\\' || i + 1 == token.length()) {
                value.append(c);
                i++;
            } else if (token.charAt(i + 1) == 'u') {
                int unit = unicodeEscape(token, i);
                if (unit >= 0) {
                    value.append((char) unit);
                }
                i += unit >= 0 ? 6 : 2;
            } else {
                int escaped = simpleEscape(token.charAt(i + 1));
                if (escaped >= 0) {
                    value.append((char) escaped);
                }
                i += 2;
            }
        }
        return value.toString();
    }

    /** Drops the indentation that all lines but the first share, and blank lines at both ends. */
    static String blockValue(String raw) {
        List<String> lines =
                new ArrayList<>(List.of(raw.replace("\\" + TRIPLE, TRIPLE).split("\r\n|\n|\r", -1)));
        int indent = Integer.MAX_VALUE;
        for (String line : lines.subList(1, lines.size())) {
            int blanks = leadingBlanks(line);
            if (blanks < line.length()) {
                indent = Math.min(indent, blanks);
            }
        }
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            lines.set(i, line.substring(Math.min(indent, line.length())));
        }
        int from = 0;
        int to = lines.size();
        while (from < to && isBlank(lines.get(from))) {
            from++;
        }
        while (to > from && isBlank(lines.get(to - 1))) {
            to--;
        }
        return String.join("\n", lines.subList(from, to));
    }

    /** The character that a backslash and this letter stand for, or -1. */
    static int simpleEscape(char letter) {
        return switch (letter) {
            case '"', '/', '\\' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> -1;
        };
    }

    /** The unit of a backslash, {@code u} and four hex digits at an offset, or -1. */
    static int unicodeEscape(String text, int backslash) {
        if (backslash + 6 > text.length() || text.charAt(backslash) != '\\' || text.charAt(backslash + 1) != 'u') {
            return -1;
        }
        int unit = 0;
        for (int i = backslash + 2; i < backslash + 6; i++) {
            int digit = hexDigit(text.charAt(i));
            if (digit < 0) {
                return -1;
            }
            unit = unit << 4 | digit;
        }
        return unit;
    }

    static int hexDigit(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    private static int leadingBlanks(String line) {
        int count = 0;
        while (count < line.length() && (line.charAt(count) == ' ' || line.charAt(count) == '\t')) {
            count++;
        }
        return count;
    }

    private static boolean isBlank(String line) {
        return leadingBlanks(line) == line.length();
    }
}
