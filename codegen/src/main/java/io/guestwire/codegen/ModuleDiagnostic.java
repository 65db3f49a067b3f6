// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import io.guestwire.widl.diagnostic.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One mistake, or one thing to know, about a wasm-bindgen module. A module has no lines to point at; the message names the
 * function, class or import.
 *
 * @param code which mistake
 * @param severity how much it matters
 * @param file the module, as the caller of the generator named it
 * @param message what is wrong, lower case, without a final stop; safe to print
 * @param help one thing to do
 */
public record ModuleDiagnostic(
        ModuleDiagnosticCode code, Severity severity, String file, String message, Optional<String> help) {
    private static final int MOST_PRINTED = 100;

    /** Rejects nulls. */
    public ModuleDiagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(help, "help");
    }

    /** Tells whether nothing is generated because of it. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The first line, {@code error[GW701]: message}, without its line feed. */
    public String head() {
        return severity.name().toLowerCase(Locale.ROOT) + "[" + code.id() + "]: " + message;
    }

    /** The whole diagnostic: head, file and help. Ends with a line feed. */
    public String render() {
        return head() + "\n --> " + file + "\n"
                + help.map(text -> "  = help: " + text + "\n").orElse("");
    }

    /** Diagnostics one after the other with a blank line between: the first 100, then how many more there are. */
    public static String renderAll(List<ModuleDiagnostic> diagnostics) {
        StringBuilder text = new StringBuilder();
        for (ModuleDiagnostic diagnostic : diagnostics.subList(0, Math.min(MOST_PRINTED, diagnostics.size()))) {
            text.append(text.isEmpty() ? "" : "\n").append(diagnostic.render());
        }
        if (diagnostics.size() > MOST_PRINTED) {
            text.append("\n... and ").append(diagnostics.size() - MOST_PRINTED).append(" more\n");
        }
        return text.toString();
    }
}
