// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import io.guestwire.codegen.internal.rust.RustEmitter;
import io.guestwire.codegen.internal.rust.RustPlanner;
import io.guestwire.widl.LoadOptions;
import io.guestwire.widl.LoadResult;
import io.guestwire.widl.SchemaLoader;
import io.guestwire.widl.SchemaRoots;
import io.guestwire.widl.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * From schema files to the Rust side of a guest, in memory: a module for the crate {@code wapc-guest}, and what a new
 * crate needs besides. Immutable, hence safe for use by several threads.
 */
public final class RustGuestGenerator {
    private final RustGuestOptions options;

    /** A generator with these options. */
    public RustGuestGenerator(RustGuestOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * Generates everything that the schemas declare, types that they import included, or finds every mistake that stands
     * against it.
     *
     * @param roots where schemas may be read from
     * @param schemaFiles the schemas; their order does not matter
     * @return no files if there is any error
     * @throws java.io.UncheckedIOException if an archive of the roots exists but cannot be read
     */
    public RustGuest generate(SchemaRoots roots, List<Path> schemaFiles) {
        List<Path> files = schemaFiles.stream().distinct().sorted().toList();
        LoadResult loaded = new SchemaLoader(roots, LoadOptions.defaults().withWire(options.wire())).load(files);
        RustPlanner.Planned planned =
                new RustPlanner(options).plan(loaded.schemas(), loaded.imported(), !loaded.hasErrors());
        List<Diagnostic> diagnostics = new ArrayList<>(loaded.diagnostics());
        diagnostics.addAll(new LinkedHashSet<>(planned.diagnostics()));
        diagnostics.sort(Comparator.comparing(
                        (Diagnostic diagnostic) -> diagnostic.span().file().path())
                .thenComparing(diagnostic -> diagnostic.span().start()));
        boolean failed = diagnostics.stream().anyMatch(Diagnostic::isError);
        if (failed) {
            return new RustGuest(
                    GeneratedFiles.none(), GeneratedFiles.none(), List.of(), diagnostics, loaded.sources());
        }
        RustEmitter emitter = new RustEmitter(planned.plan());
        return new RustGuest(
                emitter.module(), emitter.scaffold(), planned.plan().crates(), diagnostics, loaded.sources());
    }
}
