// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import io.guestwire.codegen.internal.emit.JsPlanEmitter;
import io.guestwire.codegen.internal.plan.records.JsPlan;
import io.guestwire.codegen.internal.plan.records.RecordTypes;
import io.guestwire.codegen.internal.typescript.Declarations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the Java of TypeScript's declarations; {@code -Dgolden.update=true} records it anew. A case is what a module
 * carries ({@code in.d.ts}), what a user adds ({@code users.d.ts}) and what functions use ({@code uses.txt}: names, or
 * {@code place: type}).
 */
class RecordGoldenTest {
    private static final Path ROOT = Path.of("src", "test", "record-golden");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void generatesWhatIsRecorded(String name) throws IOException {
        Path folder = ROOT.resolve(name);
        Map<String, String> result = run(folder, name);
        if (Boolean.getBoolean("golden.update")) {
            assertThat(System.getenv("CI"))
                    .as("records change on a developer's machine")
                    .isNull();
            for (Path file : recordedFiles(folder)) {
                Files.delete(file);
            }
            RustGoldenCase.write(folder, result);
        }
        Map<String, String> recorded = new TreeMap<>();
        recordedFiles(folder)
                .forEach(file -> recorded.put(folder.relativize(file).toString().replace('\\', '/'), read(file)));
        assertThat(result).isEqualTo(recorded);
    }

    private static Map<String, String> run(Path folder, String name) {
        Declarations declarations = Declarations.of(
                List.of(read(folder.resolve("in.d.ts"))),
                Optional.of(folder.resolve("users.d.ts")).filter(Files::exists).map(RecordGoldenTest::read));
        RecordTypes types = new RecordTypes(
                ClassName.get("golden." + name, "Sample"), "sample.wasm", declarations, "Sample"::equals);
        read(folder.resolve("uses.txt")).lines().forEach(use -> {
            int colon = use.indexOf(": ");
            if (colon < 0) {
                assertThat(types.declared(use).flatMap(types::conversion))
                        .as(use)
                        .isPresent();
            } else {
                types.typed(use.substring(colon + 2), use.substring(0, colon)).flatMap(types::conversion);
            }
        });
        JsPlan plan = types.plan();
        Map<String, String> result = new TreeMap<>();
        for (JavaFile file : new JsPlanEmitter().emit(plan)) {
            String path =
                    file.packageName().replace('.', '/') + "/" + file.typeSpec().name() + ".java";
            result.put("out/" + path, file.toString());
        }
        if (!plan.notes().isEmpty()) {
            result.put("notes.txt", String.join("\n", plan.notes()) + "\n");
        }
        return result;
    }

    private static List<Path> recordedFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.startsWith(folder.resolve("out")) || file.endsWith("notes.txt"))
                    .sorted()
                    .toList();
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
