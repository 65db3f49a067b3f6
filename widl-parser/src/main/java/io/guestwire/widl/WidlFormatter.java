// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.source.SchemaLimits;
import io.guestwire.widl.source.SourceFile;
import io.guestwire.widl.syntax.Parser;
import io.guestwire.widl.syntax.SchemaPrinter;
import io.guestwire.widl.syntax.SchemaSyntax;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Puts a schema into canonical form, comments included. Only the grammar counts: names need not have a meaning. */
public final class WidlFormatter {
    private WidlFormatter() {}

    /**
     * What formatting gave.
     *
     * @param text the canonical text, lines ending with a line feed; empty if the grammar is violated
     * @param diagnostics the mistakes of the grammar
     */
    public record Formatting(Optional<String> text, List<Diagnostic> diagnostics) {
        /** Refuses null and takes an immutable copy. */
        public Formatting {
            Objects.requireNonNull(text, "text");
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** Formats a file; its text is not changed, and formatting the result changes nothing. */
    public static Formatting format(SourceFile file) {
        SchemaLimits limits = SchemaLimits.defaults();
        Diagnostics diagnostics = new Diagnostics(limits);
        SchemaSyntax schema = Parser.parse(file, limits, diagnostics);
        return diagnostics.hasErrorsIn(file)
                ? new Formatting(Optional.empty(), diagnostics.sorted())
                : new Formatting(Optional.of(SchemaPrinter.print(schema)), diagnostics.sorted());
    }
}
