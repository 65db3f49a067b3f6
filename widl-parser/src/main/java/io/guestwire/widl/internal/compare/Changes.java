// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.compare;

import io.guestwire.widl.compare.ChangeCode;
import io.guestwire.widl.compare.SchemaChange;
import io.guestwire.widl.diagnostic.Severity;
import io.guestwire.widl.source.SourceFile;
import io.guestwire.widl.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects changes: one of a kind for each place, however many schemas lead to it. Not thread-safe. */
final class Changes {
    private final Map<List<Object>, SchemaChange> found = new LinkedHashMap<>();

    /** A change at two places. */
    void add(ChangeCode code, Verdict verdict, Span before, Span after, String message) {
        add("", code, verdict, before, after, message);
    }

    /** A change of something that shares its places with others, from which its key tells it. */
    void add(String key, ChangeCode code, Verdict verdict, Span before, Span after, String message) {
        add(key, code, verdict, Optional.of(before), Optional.of(after), message);
    }

    /** A change of something that only one version has. */
    void add(
            String key, ChangeCode code, Verdict verdict, Optional<Span> before, Optional<Span> after, String message) {
        SchemaChange change =
                new SchemaChange(code, verdict.severity(), before, after, message, verdict.reason(), verdict.help());
        found.merge(
                List.of(key, code, before, after),
                change,
                (one, other) -> one.severity().compareTo(other.severity()) <= 0 ? one : other);
    }

    /** What changed, at places whose paths start with the label of their version. */
    List<SchemaChange> sorted(String labelBefore, String labelAfter) {
        Map<SourceFile, SourceFile> relabelled = new HashMap<>();
        List<SchemaChange> sorted = new ArrayList<>(found.values());
        sorted.sort(Comparator.comparing(
                        (SchemaChange change) -> change.place().file().path())
                .thenComparing(change -> change.place().start())
                .thenComparing(change -> change.code().id()));
        return sorted.stream()
                .map(change -> new SchemaChange(
                        change.code(),
                        change.severity(),
                        change.before().map(span -> relabel(span, labelBefore, relabelled)),
                        change.after().map(span -> relabel(span, labelAfter, relabelled)),
                        change.message(),
                        change.reason(),
                        change.help()))
                .toList();
    }

    private static Span relabel(Span span, String label, Map<SourceFile, SourceFile> relabelled) {
        String path = span.file().path();
        if (label.isEmpty() || path.contains("!/") || path.contains(":")) {
            return span;
        }
        SourceFile file = relabelled.computeIfAbsent(
                span.file(),
                old -> old.location()
                        .map(location -> SourceFile.of(label + old.path(), location, old.text()))
                        .orElseGet(() -> SourceFile.of(label + old.path(), old.text())));
        return new Span(file, span.start(), span.end());
    }

    /**
     * How bad a change is.
     *
     * @param severity as {@link SchemaChange} says
     * @param reason what it does to whom
     * @param help one thing to do about it
     */
    record Verdict(Severity severity, String reason, Optional<String> help) {
        static Verdict error(String reason) {
            return new Verdict(Severity.ERROR, reason, Optional.empty());
        }

        static Verdict warning(String reason) {
            return new Verdict(Severity.WARNING, reason, Optional.empty());
        }

        static Verdict info(String reason) {
            return new Verdict(Severity.INFO, reason, Optional.empty());
        }

        Verdict withHelp(String text) {
            return new Verdict(severity, reason, Optional.of(text));
        }
    }
}
