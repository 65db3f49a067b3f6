// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.widl.compare.SchemaChange;
import io.guestwire.widl.diagnostic.DiagnosticRenderer;
import io.guestwire.widl.diagnostic.Severity;
import io.guestwire.widl.source.SourceLocation;
import io.guestwire.widl.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The changes since an earlier version, for people and for programs.
 *
 * @param against the earlier version as the user names it
 * @param changes in the order of their places
 */
record ChangeReport(String against, List<SchemaChange> changes) {

    long count(Severity severity) {
        return changes.stream().filter(change -> change.severity() == severity).count();
    }

    /** Such as {@code 1 error, 2 warnings, 0 for information}. */
    String counts() {
        return Counted.of(count(Severity.ERROR), "error") + ", " + Counted.of(count(Severity.WARNING), "warning") + ", "
                + count(Severity.INFO) + " for information";
    }

    /**
     * Writes the report, as JSON if the file's name ends so, else as text.
     *
     * @throws UncheckedIOException naming the file
     */
    void write(Path file) {
        String text = file.toString().endsWith(".json") ? toJson() : toText();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the report " + file, e);
        }
    }

    String toText() {
        String all = changes.stream()
                .map(SchemaChange::toDiagnostic)
                .map(DiagnosticRenderer::render)
                .collect(Collectors.joining("\n"));
        return "changes since " + against + ": " + counts() + "\n" + (all.isEmpty() ? "" : "\n" + all);
    }

    String toJson() {
        String all = changes.stream().map(ChangeReport::json).collect(Collectors.joining(",\n"));
        return "{\n  \"against\": " + quote(against)
                + ",\n  \"errors\": " + count(Severity.ERROR)
                + ",\n  \"warnings\": " + count(Severity.WARNING)
                + ",\n  \"infos\": " + count(Severity.INFO)
                + ",\n  \"changes\": [" + (all.isEmpty() ? "" : "\n" + all + "\n  ") + "]\n}\n";
    }

    private static String json(SchemaChange change) {
        return "    {\"code\": " + quote(change.code().id())
                + ", \"name\": " + quote(change.code().name())
                + ", \"severity\": "
                + quote(change.severity().name().toLowerCase(Locale.ROOT))
                + ",\n     \"message\": " + quote(change.message())
                + ",\n     \"reason\": " + quote(change.reason())
                + change.help().map(help -> ",\n     \"help\": " + quote(help)).orElse("")
                + place("before", change.before())
                + place("after", change.after())
                + "}";
    }

    private static String place(String name, Optional<Span> span) {
        return span.map(place -> {
                    SourceLocation at = place.location();
                    return ",\n     \"" + name + "\": {\"path\": "
                            + quote(place.file().path()) + ", \"line\": " + at.line() + ", \"column\": " + at.column()
                            + "}";
                })
                .orElse("");
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c) || c == 0x7F) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
