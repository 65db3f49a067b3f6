// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.model.Schema;
import io.guestwire.widl.source.SourceFile;
import java.util.List;

/**
 * What a run of {@code SchemaLoader} found.
 *
 * @param schemas one for each file asked for that is free of errors, its imports included; in the order asked for
 * @param imported one for each other file that declares a type of {@code schemas}: the file's own view of its types, for
 *     those who treat a type as belonging to the file that declares it; ordered by path
 * @param diagnostics every mistake of every file read, ordered by path, then by place
 * @param sources every file read, imports included, ordered by path
 */
public record LoadResult(
        List<Schema> schemas, List<Schema> imported, List<Diagnostic> diagnostics, List<SourceFile> sources) {
    /** Takes immutable copies. */
    public LoadResult {
        schemas = List.copyOf(schemas);
        imported = List.copyOf(imported);
        diagnostics = List.copyOf(diagnostics);
        sources = List.copyOf(sources);
    }

    /** Whether any diagnostic is an error. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
