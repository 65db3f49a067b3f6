// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.rust;

import io.guestwire.codegen.internal.plan.JavaDoc;
import io.guestwire.widl.model.Annotation;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Text of a schema as Rust source that means the same and nothing else. */
final class RustText {
    private static final int WIDTH = 100;
    private static final String DEPRECATED = "#[deprecated";
    private static final String ESCAPED = "\\`*_<>[]|~#&";

    private RustText() {}

    /** A literal with its quotes, in printable ASCII. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (c >= ' ' && c <= '~') {
                        literal.appendCodePoint(c);
                    } else {
                        literal.append("\\u{")
                                .append(Integer.toHexString(c).toLowerCase(Locale.ROOT))
                                .append('}');
                    }
                }
            }
        });
        return literal.append('"').toString();
    }

    /** A literal of bytes, with {@code b} and quotes. */
    static String bytes(List<Integer> bytes) {
        StringBuilder literal = new StringBuilder("b\"");
        bytes.forEach(b -> literal.append("\\x").append(HexFormat.of().toHexDigits(b.byteValue())));
        return literal.append('"').toString();
    }

    /** The lines of an element's documentation, each with its {@code ///}. */
    static List<String> docs(Optional<String> description) {
        return lines("///", description.orElse(""));
    }

    /** The lines before an element: its documentation, and an attribute if it is deprecated. */
    static List<String> head(List<String> docs, List<Annotation> annotations) {
        List<String> head = new ArrayList<>(docs);
        JavaDoc.of(Optional.empty(), annotations)
                .deprecation()
                .ifPresent(reason -> head.add(
                        reason.isEmpty() ? DEPRECATED + "]" : DEPRECATED + "(note = " + literal(reason) + ")]"));
        return head;
    }

    /** Whether the lines before an element say that it is deprecated. */
    static boolean isDeprecated(List<String> head) {
        return head.stream().anyMatch(line -> line.startsWith(DEPRECATED));
    }

    /** Lines of a comment that starts so, in which nothing of the text is markup; none for a text without words. */
    static List<String> lines(String comment, String text) {
        List<String> lines = new ArrayList<>();
        boolean paragraphEnded = false;
        for (String line : text.lines().toList()) {
            String visible = visible(line).strip();
            if (visible.isEmpty()) {
                paragraphEnded = !lines.isEmpty();
                continue;
            }
            if (paragraphEnded) {
                lines.add(comment);
                paragraphEnded = false;
            }
            wrap(comment, visible, lines);
        }
        return lines;
    }

    private static void wrap(String comment, String text, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" +")) {
            String escaped = escape(word, line.length() == 0);
            if (line.length() > 0 && line.length() + escaped.length() >= WIDTH) {
                lines.add(comment + " " + line);
                line.setLength(0);
                escaped = escape(word, true);
            }
            line.append(line.length() == 0 ? "" : " ").append(escaped);
        }
        lines.add(comment + " " + line);
    }

    /** At the start of a line more is markup than elsewhere: lists, headings under the line before. */
    private static String escape(String word, boolean first) {
        StringBuilder escaped = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean starts = first && i == 0 && (c == '-' || c == '+' || c == '=' || c == '/' || c == '!');
            boolean numbers = first && i > 0 && (c == '.' || c == ')') && Character.isDigit(word.charAt(0));
            escaped.append(starts || numbers || ESCAPED.indexOf(c) >= 0 ? "\\" : "")
                    .append(c);
        }
        return escaped.toString();
    }

    /** On one line, without what is invisible or changes the order of what is read. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || c == '\u0085') {
                visible.append(' ');
            } else if (isPrintable(c)) {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
