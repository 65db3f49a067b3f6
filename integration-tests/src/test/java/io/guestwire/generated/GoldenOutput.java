// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import io.guestwire.widl.LoadOptions;
import io.guestwire.widl.LoadResult;
import io.guestwire.widl.SchemaLoader;
import io.guestwire.widl.SchemaRoots;
import io.guestwire.widl.WireOptions;
import io.guestwire.widl.model.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The recorded output of one golden case of the generator. */
record GoldenOutput(Path folder) {
    private static final Path ROOT = Path.of("..", "codegen", "src", "test", "golden");
    private static final Path CLASSES = Path.of("target", "golden-classes");
    private static final Map<GoldenOutput, Compilation> COMPILED = new ConcurrentHashMap<>();

    /** Every case that generates something. */
    static List<GoldenOutput> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("out")))
                    .sorted()
                    .map(GoldenOutput::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + ROOT, e);
        }
    }

    static GoldenOutput named(String name) {
        return new GoldenOutput(ROOT.resolve(name));
    }

    /** Path in the source root to text; with the classes of the user's that the options of the case name. */
    Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        for (String part : List.of("out", "support")) {
            Path root = folder.resolve(part);
            if (Files.isDirectory(root)) {
                filesUnder(root).forEach(file -> sources.put(relative(root, file), read(file)));
            }
        }
        return sources;
    }

    /** Tells whether datetimes come back with the offset that they had. */
    boolean keepsOffsets() {
        Path options = folder.resolve("options.properties");
        return !Files.exists(options) || !read(options).contains("TIMESTAMP");
    }

    /** The classes, on the class path and without a warning; compiled once in a run. */
    Compilation compiled() {
        return COMPILED.computeIfAbsent(
                this, one -> Compilation.onClassPath(one.sources(), emptied(CLASSES.resolve(one.toString()))));
    }

    /** Without the classes of an earlier run, of which the case may have lost some. */
    private static Path emptied(Path directory) {
        if (Files.isDirectory(directory)) {
            filesUnder(directory).forEach(GoldenOutput::delete);
        }
        return directory;
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }

    /** The schemas that the output was made of. */
    List<Schema> schemas() {
        List<Path> files = filesUnder(folder).stream()
                .filter(file -> file.toString().endsWith(".widl"))
                .filter(file -> !relative(folder, file).startsWith("search/"))
                .toList();
        SchemaRoots roots = new SchemaRoots(List.of(folder), List.of(folder.resolve("search")), List.of());
        // What the case's options make of operations of one name does not matter here.
        WireOptions anyNames = new WireOptions(Set.of(), Set.of(), true);
        LoadResult loaded = new SchemaLoader(roots, LoadOptions.defaults().withWire(anyNames)).load(files);
        return loaded.schemas();
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }

    private static List<Path> filesUnder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot walk " + folder, e);
        }
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
