// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written for the classes in {@code src/test/golden/<case>/in}, as a user would see it. */
class GoldenTest {
    private static final Path CASES = Path.of("src/test/golden");

    @TempDir
    Path folder;

    static List<String> cases() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void writesTheRecordedFiles(String name) throws IOException {
        Path golden = CASES.resolve(name);
        UserBuild build = UserBuild.in(folder).options("-Aguestwire.widl=true");
        filesOf(golden.resolve("in")).forEach(build::source);
        UserBuild.Built built = build.run();
        assertThat(built.messages()).isEmpty();
        Map<String, String> written = new TreeMap<>(filesOf(built.generated()));
        filesOf(built.classes()).forEach((path, text) -> {
            if (path.endsWith(".widl")) {
                written.put(path, text);
            }
        });
        if (Boolean.getBoolean("golden.update") && System.getenv("CI") == null) {
            record(golden.resolve("out"), written);
        }
        assertThat(written).isEqualTo(filesOf(golden.resolve("out")));
    }

    private static void record(Path out, Map<String, String> written) throws IOException {
        for (String old : filesOf(out).keySet()) {
            Files.delete(out.resolve(old));
        }
        for (Map.Entry<String, String> file : written.entrySet()) {
            Path path = out.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static Map<String, String> filesOf(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(path ->
                            path.toString().endsWith(".java") || path.toString().endsWith(".widl"))
                    .forEach(
                            path -> files.put(folder.relativize(path).toString().replace('\\', '/'), read(path)));
        }
        return files;
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
