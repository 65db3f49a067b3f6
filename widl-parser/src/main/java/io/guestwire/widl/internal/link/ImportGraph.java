// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.link;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.FILE_OUTSIDE_ROOTS;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.FORBIDDEN_IMPORT;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.IMPORTS_TOO_DEEP;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.TOO_MANY_FILES;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.UNREADABLE_FILE;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.UNRESOLVED_IMPORT;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.DiagnosticCode;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.internal.read.Place;
import io.guestwire.widl.internal.read.Resolution;
import io.guestwire.widl.internal.read.SchemaSources;
import io.guestwire.widl.internal.read.SourceReader;
import io.guestwire.widl.source.SchemaLimit;
import io.guestwire.widl.source.SchemaLimits;
import io.guestwire.widl.source.SourceFile;
import io.guestwire.widl.source.Span;
import io.guestwire.widl.syntax.DefinitionSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.ImportSyntax;
import io.guestwire.widl.syntax.Parser;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads files and all that they import, breadth first: each file once, however many ways lead to it. */
public final class ImportGraph {
    private final SchemaSources sources;
    private final SchemaLimits limits;
    private final Diagnostics diagnostics;
    private final SourceReader reader;
    private final Map<String, FileUnit> units = new LinkedHashMap<>();
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final Set<FileUnit> requested = new LinkedHashSet<>();
    private int imported;
    private boolean tooManyReported;

    private ImportGraph(SchemaSources sources, SchemaLimits limits, Diagnostics diagnostics) {
        this.sources = sources;
        this.limits = limits;
        this.diagnostics = diagnostics;
        this.reader = new SourceReader(limits, diagnostics);
    }

    private record Pending(FileUnit unit, Place place, int depth) {}

    /** The files asked for and all that they import. */
    public static ImportGraph read(
            List<Path> files, SchemaSources sources, SchemaLimits limits, Diagnostics diagnostics) {
        ImportGraph graph = new ImportGraph(sources, limits, diagnostics);
        files.forEach(graph::request);
        graph.followAll();
        return graph;
    }

    /** The files asked for, of a directory that is not on disk, and all that they import. */
    public static ImportGraph readTree(
            List<String> paths, SchemaSources sources, SchemaLimits limits, Diagnostics diagnostics) {
        ImportGraph graph = new ImportGraph(sources, limits, diagnostics);
        for (String path : paths) {
            graph.request(sources.locateInTree(path), SourceFile.of(path, ""));
        }
        graph.followAll();
        return graph;
    }

    private void followAll() {
        while (!pending.isEmpty()) {
            follow(pending.removeFirst());
        }
    }

    /** The files asked for that could be found, each once, in order. */
    public List<FileUnit> requested() {
        return List.copyOf(requested);
    }

    /** Every file that was found, in the order of reading. */
    public List<FileUnit> units() {
        return List.copyOf(units.values());
    }

    private void request(Path file) {
        request(sources.locate(file), SourceFile.of(sources.displayPath(file), file, ""));
    }

    private void request(Resolution resolution, SourceFile absent) {
        if (resolution instanceof Resolution.Found found) {
            requested.add(unit(found.place(), 0));
            return;
        }
        Span start = new Span(absent, 0, 0);
        diagnostics.add(
                resolution instanceof Resolution.Forbidden forbidden
                        ? Diagnostic.error(FILE_OUTSIDE_ROOTS, start, "the file " + forbidden.reason())
                        : Diagnostic.error(UNREADABLE_FILE, start, "there is no such file"));
    }

    private FileUnit unit(Place place, int depth) {
        FileUnit known = units.get(place.key());
        if (known != null) {
            return known;
        }
        SourceReader.Reading reading = reader.read(place);
        FileUnit unit = reading.isWhole()
                ? FileUnit.parsed(Parser.parse(reading.source(), limits, diagnostics))
                : FileUnit.unread(reading.source());
        units.put(place.key(), unit);
        pending.addLast(new Pending(unit, place, depth));
        return unit;
    }

    private void follow(Pending from) {
        for (DefinitionSyntax definition : from.unit().syntax().definitions()) {
            if (definition instanceof ImportSyntax statement) {
                from.unit().addImport(statement, target(statement, from));
            }
        }
    }

    private Optional<FileUnit> target(ImportSyntax statement, Pending from) {
        Resolution resolution = sources.resolve(from.place(), statement.from().value());
        String path = Quoted.of(statement.from().value());
        if (resolution instanceof Resolution.Found found) {
            return target(statement, found.place(), from.depth() + 1);
        }
        if (resolution instanceof Resolution.Forbidden forbidden) {
            return refuse(
                    statement,
                    FORBIDDEN_IMPORT,
                    "the import " + path + " " + forbidden.reason(),
                    "name the file by its path from this one, with `/`");
        }
        boolean besideOnly = SchemaSources.isExplicitlyRelative(statement.from().value());
        return refuse(
                statement,
                UNRESOLVED_IMPORT,
                "there is no schema " + path + " to import",
                besideOnly
                        ? "a path that starts with a dot is looked for beside this file only"
                        : "it is looked for beside this file, on the search path and in dependencies");
    }

    private Optional<FileUnit> target(ImportSyntax statement, Place place, int depth) {
        if (units.containsKey(place.key())) {
            return Optional.of(units.get(place.key()));
        }
        if (depth > limits.maximum(SchemaLimit.IMPORT_DEPTH)) {
            return refuse(
                    statement,
                    IMPORTS_TOO_DEEP,
                    "the import " + Quoted.of(place.displayPath()) + " is more than "
                            + limits.maximum(SchemaLimit.IMPORT_DEPTH) + " files away from the first",
                    "");
        }
        if (imported >= limits.maximum(SchemaLimit.IMPORTED_FILES)) {
            if (!tooManyReported) {
                tooManyReported = true;
                refuse(
                        statement,
                        TOO_MANY_FILES,
                        "more than " + limits.maximum(SchemaLimit.IMPORTED_FILES) + " files are imported",
                        "");
            }
            return Optional.empty();
        }
        imported++;
        return Optional.of(unit(place, depth));
    }

    private Optional<FileUnit> refuse(ImportSyntax statement, DiagnosticCode code, String message, String help) {
        diagnostics.add(Diagnostic.error(code, statement.from().span(), message)
                .withHelp(help.isEmpty() ? Optional.empty() : Optional.of(help)));
        return Optional.empty();
    }

    /** Every file after those it imports. Circles are reported and cut. */
    public List<FileUnit> importsFirst() {
        List<FileUnit> roots = new ArrayList<>(units.values());
        roots.sort(
                (left, right) -> left.source().path().compareTo(right.source().path()));
        return new ImportOrder(diagnostics).sort(roots);
    }
}
