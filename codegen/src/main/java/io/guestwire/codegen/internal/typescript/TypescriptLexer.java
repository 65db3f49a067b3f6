// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.typescript;

import io.guestwire.codegen.internal.typescript.TypescriptToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Cuts a text into tokens, in time proportional to its length. What means nothing becomes a mark, which no rule takes. */
final class TypescriptLexer {
    private final String text;
    private final List<TypescriptToken> tokens = new ArrayList<>();
    private int position;
    private int line = 1;
    private boolean lineStarts = true;
    private Optional<String> doc = Optional.empty();

    private TypescriptLexer(String text) {
        this.text = text;
    }

    /** The tokens of a text, the last one of kind {@code END}. */
    static List<TypescriptToken> tokenize(String text) {
        return new TypescriptLexer(text).run();
    }

    static boolean isNamePart(char c) {
        return c == '$' || c == '_' || Character.isLetterOrDigit(c);
    }

    private List<TypescriptToken> run() {
        while (position < text.length()) {
            char c = text.charAt(position);
            if (c == '\n') {
                line++;
                lineStarts = true;
                position++;
            } else if (Character.isWhitespace(c) || c == '\uFEFF' || c == '\u00A0') {
                position++;
            } else if (text.startsWith("//", position)) {
                position = endOfLine();
            } else if (text.startsWith("/*", position)) {
                blockComment();
            } else {
                token(c);
            }
        }
        add(Kind.END, "", line);
        return tokens;
    }

    private void token(char c) {
        int start = position;
        if (c == '"' || c == '\'') {
            string(c);
        } else if (c == '`') {
            template();
        } else if (Character.isDigit(c)) {
            position = end(start, true);
            add(Kind.NUMBER, text.substring(start, position), line);
        } else if (isNamePart(c)) {
            position = end(start, false);
            add(Kind.NAME, text.substring(start, position), line);
        } else {
            String mark = text.startsWith("=>", start) ? "=>" : text.startsWith("...", start) ? "..." : "" + c;
            position += mark.length();
            add(Kind.MARK, mark, line);
        }
    }

    private int end(int start, boolean number) {
        int end = start;
        while (end < text.length() && (isNamePart(text.charAt(end)) || number && text.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    private int endOfLine() {
        int end = text.indexOf('\n', position);
        return end < 0 ? text.length() : end;
    }

    private void blockComment() {
        int end = text.indexOf("*/", position + 2);
        int stop = end < 0 ? text.length() : end;
        if (text.startsWith("/**", position) && stop > position + 3) {
            doc = docOf(text.substring(position + 3, stop));
        }
        skipTo(end < 0 ? stop : stop + 2);
    }

    /** A comment's text: no stars at the start of lines, no blank lines around. */
    private static Optional<String> docOf(String comment) {
        String lines = comment.lines()
                .map(String::strip)
                .map(line -> line.startsWith("*") ? line.substring(1).strip() : line)
                .collect(Collectors.joining("\n"))
                .strip();
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    private void template() {
        int start = line;
        int end = text.indexOf('`', position + 1);
        skipTo(end < 0 ? text.length() : end + 1);
        add(Kind.TEMPLATE, "", start);
    }

    private void skipTo(int end) {
        for (; position < end; position++) {
            if (text.charAt(position) == '\n') {
                line++;
                lineStarts = true;
            }
        }
    }

    /** A text, which ends with its line if no quote ends it before. */
    private void string(char quote) {
        StringBuilder value = new StringBuilder();
        position++;
        while (position < text.length() && text.charAt(position) != quote && text.charAt(position) != '\n') {
            char c = text.charAt(position++);
            if (c == '\\' && position < text.length()) {
                escape(value);
            } else {
                value.append(c);
            }
        }
        if (position < text.length() && text.charAt(position) == quote) {
            position++;
        }
        add(Kind.STRING, value.toString(), line);
    }

    private void escape(StringBuilder value) {
        char c = text.charAt(position++);
        switch (c) {
            case 'n' -> value.append('\n');
            case 'r' -> value.append('\r');
            case 't' -> value.append('\t');
            case 'u' -> hexadecimal(value, c, 4);
            case 'x' -> hexadecimal(value, c, 2);
            case '\n' -> line++;
            default -> value.append(c);
        }
    }

    private void hexadecimal(StringBuilder value, char letter, int digits) {
        int end = position + digits;
        int code = 0;
        for (int i = position; i < end; i++) {
            int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                value.append(letter);
                return;
            }
            code = code << 4 | digit;
        }
        position = end;
        value.append((char) code);
    }

    private void add(Kind kind, String value, int at) {
        tokens.add(new TypescriptToken(kind, value, at, lineStarts, doc));
        lineStarts = false;
        doc = Optional.empty();
    }
}
