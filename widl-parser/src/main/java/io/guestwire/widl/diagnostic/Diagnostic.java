// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.diagnostic;

import io.guestwire.widl.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One mistake in a schema: a value, never thrown.
 *
 * @param severity whether the schema can still be used
 * @param code the kind of mistake
 * @param span the text that is wrong
 * @param message what is wrong, in lower case without a final stop, the offender in backticks
 * @param help one thing to do about it
 * @param notes other places that matter
 */
public record Diagnostic(
        Severity severity, DiagnosticCode code, Span span, String message, Optional<String> help, List<Note> notes) {
    /** Refuses nulls and takes an immutable copy of {@code notes}. */
    public Diagnostic {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(help, "help");
        notes = List.copyOf(notes);
    }

    /** An error without help or notes. */
    public static Diagnostic error(DiagnosticCode code, Span span, String message) {
        return new Diagnostic(Severity.ERROR, code, span, message, Optional.empty(), List.of());
    }

    /** A warning without help or notes. */
    public static Diagnostic warning(DiagnosticCode code, Span span, String message) {
        return new Diagnostic(Severity.WARNING, code, span, message, Optional.empty(), List.of());
    }

    /** The same mistake with other help. */
    public Diagnostic withHelp(String text) {
        return withHelp(Optional.of(text));
    }

    /** The same mistake with the help given, or without any. */
    public Diagnostic withHelp(Optional<String> text) {
        return new Diagnostic(severity, code, span, message, text, notes);
    }

    /** The same mistake with one more place. */
    public Diagnostic withNote(Span place, String text) {
        List<Note> more = new ArrayList<>(notes);
        more.add(new Note(place, text));
        return new Diagnostic(severity, code, span, message, help, more);
    }

    /** Whether the schema cannot be used. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
