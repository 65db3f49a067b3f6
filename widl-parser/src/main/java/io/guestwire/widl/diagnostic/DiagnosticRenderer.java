// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.diagnostic;

import io.guestwire.widl.source.SourceFile;
import io.guestwire.widl.source.SourceLocation;
import io.guestwire.widl.source.Span;
import java.util.List;
import java.util.Locale;

/**
 * Prints diagnostics as text, the same everywhere. Text from a schema cannot steer a terminal: unprintable characters
 * are replaced, and long lines are cut around the place that matters. Lines end with a line feed, never a colour.
 */
public final class DiagnosticRenderer {
    private static final int MOST_PRINTED = 100;

    private DiagnosticRenderer() {}

    /** The whole diagnostic: head, place, source line, help and notes. Ends with a line feed. */
    public static String render(Diagnostic diagnostic) {
        String place = " ".repeat(gutter(diagnostic)) + "--> " + diagnostic.span() + "\n";
        return renderHead(diagnostic) + "\n" + place + renderSnippet(diagnostic);
    }

    /** Diagnostics one after the other with a blank line between: the first 100, then how many more there are. */
    public static String renderAll(List<Diagnostic> diagnostics) {
        StringBuilder text = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics.subList(0, Math.min(MOST_PRINTED, diagnostics.size()))) {
            text.append(text.isEmpty() ? "" : "\n").append(render(diagnostic));
        }
        if (diagnostics.size() > MOST_PRINTED) {
            text.append("\n... and ").append(diagnostics.size() - MOST_PRINTED).append(" more\n");
        }
        return text.toString();
    }

    /** The first line, {@code error[GW203]: message}, without its line feed. */
    public static String renderHead(Diagnostic diagnostic) {
        String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
        return severity + "[" + diagnostic.code().id() + "]: " + diagnostic.message();
    }

    /** Everything below the place: the source line with its carets, then help and notes. Ends with a line feed. */
    public static String renderSnippet(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder();
        int gutter = gutter(diagnostic);
        appendSource(text, diagnostic.span(), gutter);
        diagnostic.help().ifPresent(help -> appendNote(text, gutter, "help: " + help));
        for (Note note : diagnostic.notes()) {
            appendNote(text, gutter, "note: " + note.span() + ": " + note.message());
            if (note.span().file() != diagnostic.span().file()
                    || note.span().location().line()
                            != diagnostic.span().location().line()) {
                appendSource(text, note.span(), gutter);
            }
        }
        return text.toString();
    }

    private static void appendNote(StringBuilder text, int gutter, String note) {
        text.append(" ".repeat(gutter + 1)).append("= ").append(note).append('\n');
    }

    private static void appendSource(StringBuilder text, Span span, int gutter) {
        SourceFile file = span.file();
        if (file.text().isEmpty()) {
            return;
        }
        SourceLocation location = span.location();
        int lineStart = file.lineStart(location.line());
        String line = file.line(location.line());
        int start = Math.min(span.start() - lineStart, line.length());
        int end = Math.min(Math.max(span.end() - lineStart, start), line.length());
        SnippetLine snippet = SnippetLine.of(line, start, end);
        String number = Integer.toString(location.line());
        String blank = " ".repeat(gutter + 1) + "|";
        text.append(blank).append('\n');
        text.append(" ".repeat(gutter - number.length())).append(number).append(" |");
        text.append(snippet.source().isEmpty() ? "" : " ")
                .append(snippet.source())
                .append('\n');
        text.append(blank).append(' ').append(snippet.carets()).append('\n');
    }

    /** The width of the widest line number shown. */
    private static int gutter(Diagnostic diagnostic) {
        int widest = diagnostic.span().location().line();
        for (Note note : diagnostic.notes()) {
            widest = Math.max(widest, note.span().location().line());
        }
        return Integer.toString(widest).length();
    }
}
