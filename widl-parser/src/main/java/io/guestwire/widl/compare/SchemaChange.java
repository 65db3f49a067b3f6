// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.compare;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Note;
import io.guestwire.widl.diagnostic.Severity;
import io.guestwire.widl.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One difference between two versions of a schema. At least one place is there.
 *
 * @param code the kind of change
 * @param severity {@code ERROR}: a guest or host that is built against the earlier schema, and keeps to it, fails or loses
 *     data. {@code WARNING}: it fails when the other side uses what is new, or Java code must be changed before it
 *     compiles again. {@code INFO}: nothing breaks
 * @param before the place in the earlier version: what changed, or what holds it if it is new
 * @param after the place in the present version: what changed, or what held it if it is gone
 * @param message what changed, in lower case without a final stop, names in backticks
 * @param reason what that does to whom, in the same style
 * @param help one thing to do about it
 */
public record SchemaChange(
        ChangeCode code,
        Severity severity,
        Optional<Span> before,
        Optional<Span> after,
        String message,
        String reason,
        Optional<String> help) {
    /** Refuses nulls and a change without a place. */
    public SchemaChange {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(help, "help");
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a change without a place");
        }
    }

    /** The place of what changed: in the present version, unless it is gone. */
    public Span place() {
        return code.isRemoval()
                ? before.or(() -> after).orElseThrow()
                : after.or(() -> before).orElseThrow();
    }

    /** The same in the form of a schema's mistakes, for whoever prints those. */
    public Diagnostic toDiagnostic() {
        Optional<Note> other = code.isRemoval()
                ? after.filter(place -> before.isPresent()).map(place -> new Note(place, "the present schema"))
                : before.filter(place -> after.isPresent()).map(place -> new Note(place, "the earlier schema"));
        return new Diagnostic(
                severity,
                code,
                place(),
                message + ": " + reason,
                help,
                other.map(List::of).orElseGet(List::of));
    }
}
