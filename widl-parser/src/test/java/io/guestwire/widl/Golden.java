// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import io.guestwire.widl.diagnostic.DiagnosticRenderer;
import io.guestwire.widl.source.SchemaLimit;
import io.guestwire.widl.source.SchemaLimits;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The recorded cases: a directory each, with {@code in.widl}, whatever it imports, and {@code expected.txt}. Lower limits
 * stand in {@code limits.properties}, files to load instead of {@code in.widl} in {@code load.txt}.
 */
final class Golden {
    static final Path ROOT = Path.of("src", "test", "golden");

    private Golden() {}

    static List<Path> cases() throws IOException {
        try (Stream<Path> entries = Files.list(ROOT)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    static LoadResult load(Path directory) throws IOException {
        SchemaLimits limits = SchemaLimits.defaults();
        Path changed = directory.resolve("limits.properties");
        if (Files.exists(changed)) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(changed)) {
                properties.load(reader);
            }
            for (String name : properties.stringPropertyNames()) {
                limits = limits.with(SchemaLimit.valueOf(name), Integer.parseInt(properties.getProperty(name)));
            }
        }
        Path list = directory.resolve("load.txt");
        List<String> files = Files.exists(list) ? Files.readAllLines(list) : List.of("in.widl");
        LoadOptions options = LoadOptions.defaults().withLimits(limits);
        return new SchemaLoader(SchemaRoots.of(directory), options)
                .load(files.stream().map(directory::resolve).toList());
    }

    /** What is printed for a case, the same on every machine. */
    static String render(Path directory) throws IOException {
        return DiagnosticRenderer.renderAll(load(directory).diagnostics())
                .replace(directory.toString().replace('\\', '/'), "<golden>");
    }

    /** The recorded text; recorded anew with {@code -Dgolden.update=true}, which a build server refuses. */
    static String expected(Path directory, String actual) throws IOException {
        Path file = directory.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            if (System.getenv("CI") != null) {
                throw new IllegalStateException("a build server does not record golden files");
            }
            Files.writeString(file, actual);
        }
        return Files.readString(file);
    }
}
