// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * Descriptions of a schema as Javadoc that means the same and nothing else: it cannot end the comment, begin a Unicode
 * escape, a tag or markup, or reorder what a reader sees.
 */
public final class SchemaDocs {
    private static final int WIDTH = 100;

    private SchemaDocs() {}

    /** The body of a Javadoc comment: paragraphs become paragraphs, long lines are broken between words. */
    public static String toJavadoc(String description) {
        StringBuilder javadoc = new StringBuilder();
        boolean paragraphEnded = false;
        for (String line : lines(description)) {
            if (line.isEmpty()) {
                paragraphEnded = javadoc.length() > 0;
                continue;
            }
            if (paragraphEnded) {
                javadoc.append("\n\n<p>");
                paragraphEnded = false;
            }
            appendWrapped(javadoc, line);
        }
        return javadoc.toString().strip();
    }

    /** The same as one paragraph on one line, for the text of a tag. */
    public static String toPhrase(String description) {
        return toJavadoc(String.join(" ", lines(description))).replace('\n', ' ');
    }

    private static List<String> lines(String description) {
        List<String> lines = new ArrayList<>();
        description.lines().forEach(line -> lines.add(visible(line).strip()));
        return lines;
    }

    private static String visible(String line) {
        StringBuilder visible = new StringBuilder(line.length());
        line.codePoints().forEach(c -> {
            if (c == '\t' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
                visible.append(' ');
            } else if (SourceText.isPlain(c)) {
                visible.appendCodePoint(c);
            } else if (Character.getType(c) == Character.SURROGATE) {
                visible.append('\ufffd');
            }
        });
        return visible.toString();
    }

    private static void appendWrapped(StringBuilder javadoc, String line) {
        int column = WIDTH;
        for (String word : line.split(" +")) {
            String escaped = escape(word);
            if (column + escaped.length() >= WIDTH && !endsWithTag(javadoc)) {
                javadoc.append('\n').append(escaped);
                column = escaped.length();
            } else if (endsWithTag(javadoc)) {
                javadoc.append(escaped);
                column = 3 + escaped.length();
            } else {
                javadoc.append(' ').append(escaped);
                column += 1 + escaped.length();
            }
        }
    }

    private static boolean endsWithTag(StringBuilder javadoc) {
        return javadoc.length() > 0 && javadoc.charAt(javadoc.length() - 1) == '>';
    }

    private static String escape(String word) {
        StringBuilder escaped = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@' -> escaped.append("&#64;");
                case '\\' -> escaped.append("&#92;");
                case '*' -> escaped.append(i + 1 < word.length() && word.charAt(i + 1) == '/' ? "&#42;" : "*");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
