// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import io.guestwire.codegen.internal.emit.BindingEmitter;
import io.guestwire.codegen.internal.library.ClassPlaces;
import io.guestwire.codegen.internal.plan.JavaPlanner;
import io.guestwire.widl.LoadOptions;
import io.guestwire.widl.LoadResult;
import io.guestwire.widl.SchemaLoader;
import io.guestwire.widl.SchemaRoots;
import io.guestwire.widl.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** From schema files to Java source, in memory. Immutable, hence safe for use by several threads. */
public final class BindingGenerator {
    private final GeneratorOptions options;

    /** A generator with these options. */
    public BindingGenerator(GeneratorOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * Generates everything that the schemas declare, or finds every mistake that stands against it. Generated code uses
     * classes that the archives of the roots hold.
     *
     * @param roots where schemas may be read from
     * @param schemaFiles the schemas; their order does not matter
     * @return no files if there is any error
     * @throws java.io.UncheckedIOException if an archive of the roots exists but cannot be read
     */
    public Generation generate(SchemaRoots roots, List<Path> schemaFiles) {
        return generate(roots, schemaFiles, roots.archives());
    }

    /**
     * Generates everything that the schemas declare and that is not there yet, or finds every mistake that stands
     * against it. A type of a file that is only imported is not generated if one of {@code classes} holds the classes
     * that Guestwire made of it. Classes are looked for by name; none is read or loaded.
     *
     * @param roots where schemas may be read from
     * @param schemaFiles the schemas; their order does not matter
     * @param classes jars, directories of classes and directories of sources that generated code is compiled with; those
     *     that do not exist are passed over
     * @return no files if there is any error
     * @throws java.io.UncheckedIOException if an archive exists but cannot be read
     */
    public Generation generate(SchemaRoots roots, List<Path> schemaFiles, List<Path> classes) {
        List<Path> files = schemaFiles.stream().distinct().sorted().toList();
        LoadResult loaded = new SchemaLoader(roots, loadOptions()).load(files);
        JavaPlanner.Planned planned = plan(loaded, classes);
        List<Diagnostic> diagnostics = new ArrayList<>(loaded.diagnostics());
        diagnostics.addAll(planned.diagnostics());
        diagnostics.sort(Comparator.comparing(
                        (Diagnostic diagnostic) -> diagnostic.span().file().path())
                .thenComparing(diagnostic -> diagnostic.span().start()));
        boolean failed = diagnostics.stream().anyMatch(Diagnostic::isError);
        GeneratedFiles generated =
                failed ? GeneratedFiles.none() : new GeneratedFiles(new BindingEmitter().emit(planned.plan()));
        return new Generation(generated, diagnostics, loaded.sources());
    }

    private JavaPlanner.Planned plan(LoadResult loaded, List<Path> classes) {
        try (ClassPlaces library = new ClassPlaces(classes)) {
            return new JavaPlanner(options).plan(loaded.schemas(), loaded.imported(), library, !loaded.hasErrors());
        }
    }

    private LoadOptions loadOptions() {
        return LoadOptions.defaults().withWire(options.wire());
    }
}
