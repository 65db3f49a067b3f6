// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.syntax;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.CONTROL_CHARACTER_IN_STRING;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.INVALID_ESCAPE;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.STRING_TOO_LONG;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.UNTERMINATED_STRING;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.DiagnosticCode;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.source.SchemaLimit;
import io.guestwire.widl.source.SchemaLimits;
import io.guestwire.widl.source.SourceFile;
import io.guestwire.widl.source.Span;

/** Finds where a string ends and reports what is wrong inside it; what it means is {@link StringLiteral}'s. */
final class StringScanner {
    private static final String TRIPLE = "\"\"\"";

    private final SourceFile file;
    private final String text;
    private final int maximumBytes;
    private final Diagnostics diagnostics;

    StringScanner(SourceFile file, SchemaLimits limits, Diagnostics diagnostics) {
        this.file = file;
        this.text = file.text();
        this.maximumBytes = limits.maximum(SchemaLimit.STRING_BYTES);
        this.diagnostics = diagnostics;
    }

    boolean isBlock(int start) {
        return text.startsWith(TRIPLE, start);
    }

    /** The offset after the string that starts at the given quote. */
    int scan(int start) {
        int end = isBlock(start) ? scanBlock(start) : scanLine(start);
        // What counts is the value, not how it is escaped; it is never longer than the literal.
        int bytes = end - start > maximumBytes / 3 ? utf8Length(StringLiteral.valueOf(text.substring(start, end))) : 0;
        if (bytes > maximumBytes) {
            report(STRING_TOO_LONG, start, end, "a string of " + bytes + " bytes is longer than " + maximumBytes);
        }
        return end;
    }

    private int scanLine(int start) {
        int i = start + 1;
        boolean controlReported = false;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"') {
                return i + 1;
            }
            if (c == '\n' || c == '\r') {
                break;
            }
            if (c == '\\') {
                i = scanEscape(i);
                continue;
            }
            if (c < ' ' && c != '\t' && !controlReported) {
                reportControl(i);
                controlReported = true;
            }
            i++;
        }
        diagnostics.add(
                Diagnostic.error(UNTERMINATED_STRING, new Span(file, start, i), "the string does not end on its line")
                        .withHelp("close it with `\"`, or write a text of several lines between `\"\"\"`"));
        return i;
    }

    private int scanBlock(int start) {
        int i = start + TRIPLE.length();
        boolean controlReported = false;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"' && text.startsWith(TRIPLE, i)) {
                return i + TRIPLE.length();
            }
            if (c == '\\' && text.startsWith(TRIPLE, i + 1)) {
                i += 1 + TRIPLE.length();
                continue;
            }
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && !controlReported) {
                reportControl(i);
                controlReported = true;
            }
            i++;
        }
        diagnostics.add(Diagnostic.error(
                        UNTERMINATED_STRING, new Span(file, start, start + TRIPLE.length()), "the string does not end")
                .withHelp("close it with `\"\"\"`"));
        return i;
    }

    /** Checks the escape at a backslash; the offset after it, never beyond the line. */
    private int scanEscape(int backslash) {
        char c = charAt(backslash + 1);
        if (c == 'u') {
            return scanUnicodeEscape(backslash);
        }
        if (c == '\n' || c == '\r' || backslash + 1 >= text.length()) {
            return backslash + 1;
        }
        int end = backslash + 1 + Character.charCount(text.codePointAt(backslash + 1));
        if (StringLiteral.simpleEscape(c) < 0) {
            diagnostics.add(Diagnostic.error(
                            INVALID_ESCAPE,
                            new Span(file, backslash, end),
                            Quoted.of(text.substring(backslash, end)) + " is not an escape")
                    .withHelp("write a backslash as `\\\\`"));
        }
        return end;
    }

    private int scanUnicodeEscape(int backslash) {
        int unit = StringLiteral.unicodeEscape(text, backslash);
        if (unit < 0) {
            int end = backslash + 2;
            while (end < backslash + 6 && StringLiteral.hexDigit(charAt(end)) >= 0) {
                end++;
            }
            diagnostics.add(Diagnostic.error(
                            INVALID_ESCAPE, new Span(file, backslash, end), "`\\u` is not followed by four hex digits")
                    .withHelp("write the code unit with four digits, such as `\\u00e9`"));
            return end;
        }
        int end = backslash + 6;
        if (Character.isHighSurrogate((char) unit)) {
            int second = StringLiteral.unicodeEscape(text, end);
            if (second >= 0 && Character.isLowSurrogate((char) second)) {
                return end + 6;
            }
        }
        if (Character.isSurrogate((char) unit)) {
            report(
                    INVALID_ESCAPE,
                    backslash,
                    end,
                    Quoted.of(text.substring(backslash, end)) + " is half of a surrogate pair");
        }
        return end;
    }

    private void reportControl(int at) {
        report(
                CONTROL_CHARACTER_IN_STRING,
                at,
                at + 1,
                "control character " + Quoted.codePoint(text.charAt(at)) + " stands in a string");
    }

    private void report(DiagnosticCode code, int start, int end, String message) {
        diagnostics.add(Diagnostic.error(code, new Span(file, start, end), message));
    }

    private static int utf8Length(String value) {
        int bytes = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }
}
