// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.syntax;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.FOREIGN_COMMENT;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.MALFORMED_NUMBER;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.NAME_TOO_LONG;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.STRAY_CHARACTER;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.DiagnosticCode;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.source.SchemaLimit;
import io.guestwire.widl.source.SchemaLimits;
import io.guestwire.widl.source.SourceFile;
import io.guestwire.widl.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into tokens, in time proportional to its length. Nothing is dropped: blanks and comments are tokens too,
 * and a character that means nothing becomes a {@link TokenKind#STRAY} token after it is reported.
 */
public final class Lexer {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final SourceFile file;
    private final String text;
    private final int nameLength;
    private final Diagnostics diagnostics;
    private final StringScanner strings;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    private Lexer(SourceFile file, SchemaLimits limits, Diagnostics diagnostics) {
        this.file = file;
        this.text = file.text();
        this.nameLength = limits.maximum(SchemaLimit.NAME_LENGTH);
        this.diagnostics = diagnostics;
        this.strings = new StringScanner(file, limits, diagnostics);
    }

    /** The tokens of a file, the last one of kind {@link TokenKind#END}. */
    public static List<Token> tokenize(SourceFile file, SchemaLimits limits, Diagnostics diagnostics) {
        return new Lexer(file, limits, diagnostics).run();
    }

    private List<Token> run() {
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            add(TokenKind.WHITESPACE, 1);
        }
        while (position < text.length()) {
            scan(text.charAt(position));
        }
        tokens.add(new Token(TokenKind.END, position, position));
        return tokens;
    }

    private void scan(char c) {
        switch (c) {
            case ' ', '\t', '\n', '\r', ',' -> whitespace();
            case '#' -> comment();
            case '"' ->
                add(strings.isBlock(position) ? TokenKind.BLOCK_STRING : TokenKind.STRING, strings.scan(position));
            case '\'' -> singleQuoted();
            case '/' -> foreignComment();
            case '&' -> punctuator(TokenKind.AMPERSAND);
            case '(' -> punctuator(TokenKind.PAREN_LEFT);
            case ')' -> punctuator(TokenKind.PAREN_RIGHT);
            case ':' -> punctuator(TokenKind.COLON);
            case '<' -> punctuator(TokenKind.ANGLE_LEFT);
            case '>' -> punctuator(TokenKind.ANGLE_RIGHT);
            case '=' -> equalsOrArrow();
            case '?' -> punctuator(TokenKind.QUESTION);
            case '*' -> punctuator(TokenKind.STAR);
            case '@' -> punctuator(TokenKind.AT);
            case '[' -> punctuator(TokenKind.BRACKET_LEFT);
            case ']' -> punctuator(TokenKind.BRACKET_RIGHT);
            case '{' -> punctuator(TokenKind.BRACE_LEFT);
            case '|' -> punctuator(TokenKind.PIPE);
            case '}' -> punctuator(TokenKind.BRACE_RIGHT);
            default -> nameOrNumberOrStray(c);
        }
    }

    private void nameOrNumberOrStray(char c) {
        boolean signed =
                (c == '-' || c == '+' || c == '.') && position + 1 < text.length() && isDigit(charAt(position + 1));
        if (c == '-' && charAt(position + 1) == '>') {
            add(TokenKind.ARROW, position + 2);
        } else if (isDigit(c) || signed || c == '-') {
            number();
        } else if (isNameStart(text.codePointAt(position))) {
            name();
        } else {
            stray();
        }
    }

    private void equalsOrArrow() {
        if (charAt(position + 1) == '>') {
            add(TokenKind.ARROW, position + 2);
        } else {
            punctuator(TokenKind.EQUALS);
        }
    }

    private void punctuator(TokenKind kind) {
        add(kind, position + 1);
    }

    private void add(TokenKind kind, int end) {
        tokens.add(new Token(kind, position, end));
        position = end;
    }

    private void whitespace() {
        int end = position;
        while (end < text.length() && isWhitespace(text.charAt(end))) {
            end++;
        }
        add(TokenKind.WHITESPACE, end);
    }

    private void comment() {
        int end = position;
        while (end < text.length() && (text.charAt(end) >= ' ' || text.charAt(end) == '\t')) {
            if (isReordering(text.charAt(end))) {
                report(
                        STRAY_CHARACTER,
                        end,
                        end + 1,
                        Quoted.codePoint(text.charAt(end))
                                + " makes the comment show in another order than it is read");
            }
            end++;
        }
        add(TokenKind.COMMENT, end);
    }

    private void foreignComment() {
        char second = charAt(position + 1);
        if (second == '/') {
            int end = endOfLine(position);
            diagnostics.add(
                    Diagnostic.error(FOREIGN_COMMENT, span(position, position + 2), "`//` does not start a comment")
                            .withHelp("start the comment with `#`"));
            add(TokenKind.STRAY, end);
        } else if (second == '*') {
            int close = text.indexOf("*/", position + 2);
            diagnostics.add(
                    Diagnostic.error(FOREIGN_COMMENT, span(position, position + 2), "`/*` does not start a comment")
                            .withHelp("start each line of the comment with `#`"));
            add(TokenKind.STRAY, close < 0 ? text.length() : close + 2);
        } else {
            stray();
        }
    }

    /** Scans a string in single quotes as if it were in double quotes, so that one mistake is reported once. */
    private void singleQuoted() {
        int close = position + 1;
        while (close < text.length() && "'\n\r".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        if (charAt(close) != '\'') {
            stray();
            return;
        }
        diagnostics.add(
                Diagnostic.error(STRAY_CHARACTER, span(position, close + 1), "a string cannot stand in single quotes")
                        .withHelp("put it in double quotes"));
        add(TokenKind.STRING, close + 1);
    }

    private void name() {
        int end = position;
        boolean reported = false;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            int length = Character.charCount(codePoint);
            if (!isAsciiNamePart(codePoint)) {
                if (!isForeignLetter(codePoint)) {
                    break;
                }
                if (!reported) {
                    report(STRAY_CHARACTER, end, end + length, describe(codePoint) + " cannot be part of a name");
                }
                reported = true;
            }
            end += length;
        }
        if (end - position > nameLength) {
            report(
                    NAME_TOO_LONG,
                    position,
                    end,
                    "a name of " + (end - position) + " characters is longer than " + nameLength);
        }
        add(TokenKind.NAME, end);
    }

    private void number() {
        int end = position;
        if (charAt(end) == '-') {
            end++;
        }
        int digits = end;
        end = skipDigits(end);
        boolean well = end > digits && (end - digits == 1 || charAt(digits) != '0');
        TokenKind kind = TokenKind.INT;
        if (charAt(end) == '.' && well) {
            kind = TokenKind.FLOAT;
            int fraction = end + 1;
            end = skipDigits(fraction);
            well = end > fraction;
        }
        if ((charAt(end) == 'e' || charAt(end) == 'E') && well) {
            kind = TokenKind.FLOAT;
            int exponent = end + 1;
            if (charAt(exponent) == '+' || charAt(exponent) == '-') {
                exponent++;
            }
            end = skipDigits(exponent);
            well = end > exponent;
        }
        int tail = end;
        while (tail < text.length()
                && (isAsciiNamePart(text.charAt(tail)) || charAt(tail) == '.' || tail == position)) {
            tail++;
        }
        if (!well || tail > end) {
            malformedNumber(tail);
        } else {
            add(kind, end);
        }
    }

    private void malformedNumber(int end) {
        String literal = text.substring(position, end);
        Diagnostic diagnostic =
                Diagnostic.error(MALFORMED_NUMBER, span(position, end), Quoted.of(literal) + " is not a number");
        if (literal.matches("[+].{0,40}")) {
            diagnostic = diagnostic.withHelp("leave out the `+`");
        } else if (literal.matches("[.][0-9]{1,40}")) {
            diagnostic = diagnostic.withHelp("write `0" + literal + "`");
        } else if (literal.matches("-?0[0-9]{1,40}")) {
            diagnostic = diagnostic.withHelp("leave out the zeros in front");
        } else if (literal.matches("-?[0-9]{1,40}[A-Za-z_].*")) {
            diagnostic = diagnostic.withHelp("put a blank after the number, if it ends there");
        }
        diagnostics.add(diagnostic);
        add(TokenKind.MALFORMED_NUMBER, end);
    }

    private void stray() {
        int first = text.codePointAt(position);
        int end = position + Character.charCount(first);
        while (end < text.length() && text.codePointAt(end) == first) {
            end += Character.charCount(first);
        }
        String message = first == ';' ? "`;` separates nothing in WIDL" : describe(first) + " means nothing here";
        Diagnostic diagnostic = Diagnostic.error(STRAY_CHARACTER, span(position, end), message);
        if (first == ';') {
            diagnostic = diagnostic.withHelp("leave it out, or write a comma");
        } else if (Quoted.isHidden(first)) {
            diagnostic = diagnostic.withHelp("delete it; it cannot be seen, except in strings");
        }
        diagnostics.add(diagnostic);
        add(TokenKind.STRAY, end);
    }

    private void report(DiagnosticCode code, int start, int end, String message) {
        diagnostics.add(Diagnostic.error(code, span(start, end), message));
    }

    private Span span(int start, int end) {
        return new Span(file, start, end);
    }

    private int skipDigits(int from) {
        int end = from;
        while (isDigit(charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfLine(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    private static String describe(int codePoint) {
        return codePoint > ' ' && codePoint < 0x7F
                ? "`" + (char) codePoint + "`"
                : Quoted.isHidden(codePoint)
                        ? Quoted.codePoint(codePoint)
                        : "`" + Character.toString(codePoint) + "` (" + Quoted.codePoint(codePoint) + ")";
    }

    private static boolean isWhitespace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ',';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(int codePoint) {
        return (isAsciiNamePart(codePoint) && !(codePoint >= '0' && codePoint <= '9')) || isForeignLetter(codePoint);
    }

    static boolean isAsciiNamePart(int codePoint) {
        return (codePoint >= 'a' && codePoint <= 'z')
                || (codePoint >= 'A' && codePoint <= 'Z')
                || (codePoint >= '0' && codePoint <= '9')
                || codePoint == '_';
    }

    private static boolean isForeignLetter(int codePoint) {
        return codePoint >= 0x80 && Character.isLetterOrDigit(codePoint);
    }

    /** Embeddings, overrides and isolates: they can make a text read other than it is. */
    private static boolean isReordering(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
