// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.internal.link.FileUnit;
import io.guestwire.widl.internal.link.ImportGraph;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.internal.link.Linker;
import io.guestwire.widl.internal.link.SchemaBuilder;
import io.guestwire.widl.internal.read.SchemaSources;
import io.guestwire.widl.internal.rules.Rules;
import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.Schema;
import io.guestwire.widl.source.SchemaTree;
import io.guestwire.widl.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Loads schemas from disk: reads, parses, links and checks them. Immutable, hence safe for use by several threads. */
public final class SchemaLoader {
    private final SchemaRoots roots;
    private final LoadOptions options;

    /** A loader with default options. */
    public SchemaLoader(SchemaRoots roots) {
        this(roots, LoadOptions.defaults());
    }

    /** A loader. */
    public SchemaLoader(SchemaRoots roots, LoadOptions options) {
        this.roots = Objects.requireNonNull(roots, "roots");
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * Loads all files in one run and finds every mistake of every one of them, imports included. Each file is read once,
     * however many ways lead to it. Files that are missing, unreadable or outside the roots are mistakes like others.
     *
     * @throws java.io.UncheckedIOException if an archive of the roots exists but cannot be read
     */
    public LoadResult load(List<Path> files) {
        Diagnostics diagnostics = new Diagnostics(options.limits());
        try (SchemaSources sources = new SchemaSources(roots)) {
            return load(ImportGraph.read(files, sources, options.limits(), diagnostics), diagnostics);
        }
    }

    /**
     * Loads files of a directory that is not on disk. What they import is looked for there, then in further such
     * directories, then on the search path and in the archives of the roots.
     *
     * @param paths relative to the directory
     * @throws java.io.UncheckedIOException if an archive of the roots exists but cannot be read
     */
    public LoadResult load(SchemaTree tree, List<String> paths, List<SchemaTree> searched) {
        List<SchemaTree> trees = new ArrayList<>(List.of(tree));
        trees.addAll(searched);
        Diagnostics diagnostics = new Diagnostics(options.limits());
        try (SchemaSources sources = new SchemaSources(roots, trees)) {
            return load(ImportGraph.readTree(paths, sources, options.limits(), diagnostics), diagnostics);
        }
    }

    private LoadResult load(ImportGraph graph, Diagnostics diagnostics) {
        Map<FileUnit, LinkedFile> linked = new Linker(diagnostics).link(graph.importsFirst());
        Rules rules = Rules.all(options, diagnostics);
        linked.values().forEach(rules::check);
        List<Schema> schemas = new ArrayList<>();
        for (FileUnit unit : graph.requested()) {
            if (isFreeOfErrors(unit, diagnostics)) {
                schemas.add(SchemaBuilder.build(Objects.requireNonNull(linked.get(unit))));
            }
        }
        List<SourceFile> read = graph.units().stream()
                .map(FileUnit::source)
                .sorted(Comparator.comparing(SourceFile::path))
                .toList();
        return new LoadResult(schemas, imported(graph, schemas, linked), diagnostics.sorted(), read);
    }

    /** The declaring files of imported types. They are free of errors, as the schemas that import them are. */
    private static List<Schema> imported(ImportGraph graph, List<Schema> schemas, Map<FileUnit, LinkedFile> linked) {
        Set<SourceFile> wanted = schemas.stream()
                .flatMap(schema -> schema.definitions().stream())
                .map(Definition::origin)
                .collect(Collectors.toSet());
        graph.requested().forEach(unit -> wanted.remove(unit.source()));
        return graph.units().stream()
                .filter(unit -> wanted.contains(unit.source()))
                .sorted(Comparator.comparing(unit -> unit.source().path()))
                .map(unit -> SchemaBuilder.build(Objects.requireNonNull(linked.get(unit))))
                .toList();
    }

    private static boolean isFreeOfErrors(FileUnit start, Diagnostics diagnostics) {
        Set<FileUnit> seen = new HashSet<>(Set.of(start));
        Deque<FileUnit> pending = new ArrayDeque<>(seen);
        while (!pending.isEmpty()) {
            FileUnit unit = pending.remove();
            if (diagnostics.hasErrorsIn(unit.source())) {
                return false;
            }
            for (FileUnit.Edge edge : unit.imports()) {
                if (edge.target().isEmpty()) {
                    return false;
                }
                edge.target().filter(seen::add).ifPresent(pending::add);
            }
        }
        return true;
    }
}
