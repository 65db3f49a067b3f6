// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.syntax;

import io.guestwire.widl.syntax.ValueSyntax.EntrySyntax;
import java.util.List;
import java.util.stream.Collectors;

/** Values, strings and annotations as text, in canonical form. */
final class ValueText implements ValueSyntax.Cases<String> {
    private static final ValueText TEXT = new ValueText();

    private ValueText() {}

    static String of(ValueSyntax value) {
        return value.accept(TEXT);
    }

    /** Annotations, each with a blank before it. */
    static String of(List<AnnotationSyntax> annotations) {
        return annotations.stream().map(ValueText::annotation).collect(Collectors.joining());
    }

    private static String annotation(AnnotationSyntax annotation) {
        String arguments = annotation.arguments().stream()
                .map(argument -> (argument.isNamed() ? argument.name().text() + ": " : "") + of(argument.value()))
                .collect(Collectors.joining(", "));
        return " @" + annotation.name().text() + (arguments.isEmpty() ? "" : "(" + arguments + ")");
    }

    /** A string on one line. */
    static String quote(String value) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ') {
                        text.append(c < 0x10 ? "\\u000" : "\\u00").append(Integer.toHexString(c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        return text.append('"').toString();
    }

    /** A string in front of an element: on several lines if it has several and means the same there. */
    static String description(String value, String indent) {
        boolean plain = value.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\t');
        if (value.indexOf('\n') < 0 || !plain) {
            return quote(value);
        }
        StringBuilder raw = new StringBuilder("\n");
        for (String line : value.replace("\"\"\"", "\\\"\"\"").split("\n", -1)) {
            raw.append(line.isEmpty() ? "" : indent).append(line).append('\n');
        }
        raw.append(indent);
        return StringLiteral.blockValue(raw.toString()).equals(value) ? "\"\"\"" + raw + "\"\"\"" : quote(value);
    }

    /** A name, in quotes if the grammar would not read it as one. */
    static String nameOrString(String name) {
        boolean isName = !name.isEmpty()
                && !(name.charAt(0) >= '0' && name.charAt(0) <= '9')
                && name.chars().allMatch(Lexer::isAsciiNamePart);
        return isName ? name : quote(name);
    }

    @Override
    public String integer(ValueSyntax.IntLiteral value) {
        return value.value().toString();
    }

    @Override
    public String decimal(ValueSyntax.FloatLiteral value) {
        return value.span().text();
    }

    @Override
    public String string(ValueSyntax.TextLiteral value) {
        return quote(value.value());
    }

    @Override
    public String bool(ValueSyntax.BooleanLiteral value) {
        return Boolean.toString(value.value());
    }

    @Override
    public String name(ValueSyntax.NameLiteral value) {
        return value.name().text();
    }

    @Override
    public String list(ValueSyntax.ListLiteral value) {
        return value.elements().stream().map(ValueText::of).collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public String object(ValueSyntax.ObjectLiteral value) {
        return value.entries().stream().map(ValueText::entry).collect(Collectors.joining(", ", "{", "}"));
    }

    @Override
    public String missing(ValueSyntax.Missing value) {
        throw new IllegalStateException("a missing value in a file without mistakes: " + value.span());
    }

    private static String entry(EntrySyntax entry) {
        return nameOrString(entry.key().text()) + ": " + of(entry.value());
    }
}
