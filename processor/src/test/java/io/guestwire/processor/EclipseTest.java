// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Eclipse's compiler, which editors run, finds the same in a class as javac does. */
class EclipseTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"store", "described", "generated"})
    void writesTheSameFiles(String name) throws IOException {
        Path golden = Path.of("src/test/golden", name);
        String messages = compile(files(golden.resolve("in")));
        assertThat(messages).doesNotContain("error", "warning");
        for (Path expected : files(golden.resolve("out"))) {
            Path written = folder.resolve(golden.resolve("out").relativize(expected));
            assertThat(written).hasSameTextualContentAs(expected);
        }
    }

    @Test
    void showsMistakesAtTheirPlace() throws IOException {
        Path source = folder.resolve("Store.java");
        Files.writeString(source, UserBuild.STORE_HEAD + """
                        @HostExports(namespace = "acme:store")
                        class Store {
                            @HostExport void put(Book book) {}
                            record Book(Set<String> authors) {}
                        }
                        """);
        assertThat(compile(List.of(source)))
                .contains("Store.java:14: error: component `authors` of record `Book` has the type `Set<String>`, which"
                        + " cannot travel");
    }

    private String compile(List<Path> sources) {
        List<String> arguments = new ArrayList<>(List.of(
                "--release",
                "17",
                "-Xemacs",
                "-Aguestwire.widl=true",
                "-d",
                folder.toString(),
                "-s",
                folder.toString(),
                "-classpath",
                TestPaths.USER,
                "-processorpath",
                TestPaths.PROCESSOR));
        sources.forEach(source -> arguments.add(source.toString()));
        StringWriter messages = new StringWriter();
        PrintWriter writer = new PrintWriter(messages);
        BatchCompiler.compile(arguments.toArray(new String[0]), writer, writer, null);
        return messages.toString();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
