// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.source.SourceFile;
import java.util.List;
import java.util.Objects;

/**
 * The Rust side of a guest, or the mistakes that stand against it.
 *
 * @param module the files of the generated module, relative to its folder {@code src/generated}; nothing when there are
 *     errors
 * @param scaffold {@code Cargo.toml} and {@code src/lib.rs} of a crate that does not exist yet, relative to its folder;
 *     they are the user's once they are written
 * @param diagnostics every mistake of every file, ordered by file, then by place
 * @param sources every file that was read, imports included
 */
public record RustGuest(
        GeneratedFiles module, GeneratedFiles scaffold, List<Diagnostic> diagnostics, List<SourceFile> sources) {
    /** Takes copies. */
    public RustGuest {
        Objects.requireNonNull(module, "module");
        Objects.requireNonNull(scaffold, "scaffold");
        diagnostics = List.copyOf(diagnostics);
        sources = List.copyOf(sources);
    }

    /** Tells whether the schemas have to be changed before anything can be generated. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
