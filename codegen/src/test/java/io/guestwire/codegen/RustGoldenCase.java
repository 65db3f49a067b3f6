// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import io.guestwire.widl.SchemaRoots;
import io.guestwire.widl.diagnostic.DiagnosticRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder with schemas and the Rust that the generator makes of them: the whole crate in {@code out/**}, or
 * {@code expected.txt} with the mistakes. What lies in {@code search} is not part of the run and can be imported.
 */
record RustGoldenCase(Path folder) {
    /** The cases with recorded Rust. */
    static final Path RECORDED = Path.of("src", "test", "rust-golden");

    /** The cases with recorded Java, whose schemas are good enough for Rust as well. */
    static final Path JAVA = Path.of("src", "test", "golden");

    /** Every case below a folder, by name. */
    static List<RustGoldenCase> all(Path root) {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(RustGoldenCase::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + root, e);
        }
    }

    RustGuest generate() {
        SchemaRoots roots = new SchemaRoots(List.of(folder), List.of(folder.resolve("search")), List.of());
        return new RustGuestGenerator(options()).generate(roots, schemas());
    }

    /** What the generator makes of the case now, in the form it is recorded in. */
    Map<String, String> run() {
        RustGuest guest = generate();
        Map<String, String> result = new TreeMap<>();
        crate(guest).forEach((path, text) -> result.put("out/" + path, text));
        if (!guest.diagnostics().isEmpty()) {
            result.put("expected.txt", DiagnosticRenderer.renderAll(guest.diagnostics()));
        }
        return result;
    }

    /** The files of a new crate. */
    static Map<String, String> crate(RustGuest guest) {
        Map<String, String> files = new TreeMap<>(guest.scaffold().files());
        guest.module().files().forEach((path, text) -> files.put("src/generated/" + path, text));
        return files;
    }

    /** What is recorded. */
    Map<String, String> recorded() {
        return files().stream()
                .filter(this::isRecord)
                .collect(Collectors.toMap(this::relative, RustGoldenCase::read, (a, b) -> a, TreeMap::new));
    }

    /** Replaces what is recorded. */
    void record(Map<String, String> result) {
        try {
            for (Path file : files()) {
                if (isRecord(file)) {
                    Files.delete(file);
                }
            }
            write(folder, result);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot record " + folder, e);
        }
    }

    static void write(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> entry : files.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, entry.getValue());
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }

    private List<Path> schemas() {
        return files().stream()
                .filter(file -> file.toString().endsWith(".widl"))
                .filter(file -> !relative(file).startsWith("search/"))
                .toList();
    }

    private RustGuestOptions options() {
        Properties properties = new Properties();
        Path file = folder.resolve("options.properties");
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
        return RustGuestOptions.of("guest")
                .withGuestRoles(names(properties, "guestRoles"))
                .withHostRoles(names(properties, properties.containsKey("hostRoles") ? "hostRoles" : "guestRoles"))
                .withEncoding(new WireEncoding(
                        EnumEncoding.valueOf(option(properties, "encoding.enums", "index")),
                        DatetimeEncoding.valueOf(option(properties, "encoding.datetimes", "rfc3339")),
                        OperationNames.valueOf(option(properties, "operations", "widl"))));
    }

    private static String option(Properties properties, String name, String otherwise) {
        return properties.getProperty(name, otherwise).toUpperCase(Locale.ROOT);
    }

    private static Set<String> names(Properties properties, String name) {
        String names = properties.getProperty(name);
        return names == null ? Set.of() : Set.copyOf(Arrays.asList(names.split(",")));
    }

    private boolean isRecord(Path file) {
        String path = relative(file);
        return path.startsWith("out/") || path.equals("expected.txt");
    }

    private String relative(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(this::relative))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot walk " + folder, e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
