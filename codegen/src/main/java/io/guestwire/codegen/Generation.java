// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.source.SourceFile;
import java.util.List;
import java.util.Objects;

/**
 * What one run gave: files, or the mistakes that stand against them.
 *
 * @param files what was generated; nothing when there are errors
 * @param diagnostics every mistake of every file, ordered by file, then by place
 * @param sources every file that was read, imports included
 */
public record Generation(GeneratedFiles files, List<Diagnostic> diagnostics, List<SourceFile> sources) {
    /** Takes copies. */
    public Generation {
        Objects.requireNonNull(files, "files");
        diagnostics = List.copyOf(diagnostics);
        sources = List.copyOf(sources);
    }

    /** Tells whether the schemas have to be changed before anything can be generated. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
