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
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder with schemas and what the generator makes of them: {@code out/**}, or {@code expected.txt} with the mistakes.
 * What lies in {@code search} is not part of the run and can be imported.
 */
record GoldenCase(Path folder) {
    private static final Path ROOT = Path.of("src", "test", "golden");

    /** Every case, by name. */
    static List<GoldenCase> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(GoldenCase::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + ROOT, e);
        }
    }

    /** What the generator makes of the case now, in the form it is recorded in. */
    Map<String, String> run() {
        SchemaRoots roots = new SchemaRoots(List.of(folder), List.of(folder.resolve("search")), List.of());
        Generation generation = new BindingGenerator(options()).generate(roots, schemas());
        Map<String, String> result = new TreeMap<>();
        generation.files().files().forEach((path, text) -> result.put("out/" + path, text));
        if (!generation.diagnostics().isEmpty()) {
            result.put("expected.txt", DiagnosticRenderer.renderAll(generation.diagnostics()));
        }
        return result;
    }

    /** What is recorded. */
    Map<String, String> recorded() {
        return files().stream()
                .filter(this::isRecord)
                .collect(Collectors.toMap(this::relative, GoldenCase::read, (a, b) -> a, TreeMap::new));
    }

    /** Replaces what is recorded. */
    void record(Map<String, String> result) {
        try {
            for (Path file : files()) {
                if (isRecord(file)) {
                    Files.delete(file);
                }
            }
            for (Map.Entry<String, String> entry : result.entrySet()) {
                Path file = folder.resolve(entry.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot record " + folder, e);
        }
    }

    List<Path> schemas() {
        return files().stream()
                .filter(file -> file.toString().endsWith(".widl"))
                .filter(file -> !relative(file).startsWith("search/"))
                .toList();
    }

    GeneratorOptions options() {
        Properties properties = new Properties();
        Path file = folder.resolve("options.properties");
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
        GeneratorOptions.Builder options = GeneratorOptions.builder();
        String packageName = properties.getProperty("packageName");
        String guestRoles = properties.getProperty("guestRoles");
        String hostRoles = properties.getProperty("hostRoles");
        if (packageName != null) {
            options.packageName(packageName);
        }
        if (guestRoles != null) {
            options.guestRoles(Set.copyOf(Arrays.asList(guestRoles.split(","))));
        }
        if (hostRoles != null) {
            options.hostRoles(Set.copyOf(Arrays.asList(hostRoles.split(","))));
        }
        options.encoding(new WireEncoding(
                EnumEncoding.valueOf(properties.getProperty("encoding.enums", "INDEX")),
                DatetimeEncoding.valueOf(properties.getProperty("encoding.datetimes", "RFC3339")),
                OperationNames.valueOf(properties.getProperty("operations", "WIDL"))));
        options.unknownEnumValues(UnknownEnumValues.valueOf(properties.getProperty("unknownEnumValues", "ERROR")));
        options.annotations(named("annotations.", properties));
        Map<String, AliasMapping> aliases = new TreeMap<>();
        named("aliases.", properties).forEach((alias, mapping) -> aliases.put(alias, mapping(mapping)));
        return options.aliases(aliases).build();
    }

    private static AliasMapping mapping(String text) {
        String[] parts = text.split(";");
        return parts.length == 1 ? AliasMapping.of(parts[0]) : AliasMapping.of(parts[0], parts[1], parts[2]);
    }

    private static Map<String, String> named(String prefix, Properties properties) {
        return properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .collect(Collectors.toMap(
                        name -> name.substring(prefix.length()), properties::getProperty, (a, b) -> a, TreeMap::new));
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
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
