// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.widl.LoadResult;
import io.guestwire.widl.SchemaLoader;
import io.guestwire.widl.SchemaRoots;
import io.guestwire.widl.WidlFormatter;
import io.guestwire.widl.model.Schema;
import io.guestwire.widl.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that are written are schemas: the parser takes them, and the formatter leaves them as they are. */
class SchemaTest {
    @TempDir
    Path folder;

    static Stream<Long> seeds() {
        String given = System.getProperty("seed");
        return given == null ? LongStream.range(0, 6).boxed() : Stream.of(Long.valueOf(given));
    }

    @ParameterizedTest(name = "-Dseed={0}")
    @MethodSource
    void seeds(long seed) throws IOException {
        RandomStore store = new RandomStore(new Random(seed));
        UserBuild.Built built = UserBuild.in(folder)
                .store(store.source())
                .options("-Aguestwire.widl=true")
                .run();
        assertThat(built.messages()).isEmpty();
        Path file = built.classes().resolve("META-INF/widl/acme.Store.widl");
        assertThat(load(file, List.of()).roles().get(0).operations()).hasSize(store.methods());
        assertCanonical(Files.readString(file));
    }

    @Test
    void describesEveryKindOfType() throws IOException {
        Schema schema = load(golden("described", "acme.Store"), List.of());
        assertThat(schema.definitions())
                .extracting(definition -> definition.name().text())
                .contains("Article", "Condition", "Category", "Payment", "Card", "Cash", "Split");
    }

    @Test
    void importsTheTypesOfOtherSchemas() throws IOException {
        Path search = folder.resolve("search");
        Files.createDirectories(search.resolve("units"));
        Files.writeString(search.resolve("geometry.widl"), "type Point { x: f64 y: f64 }\n");
        Files.writeString(search.resolve("units/units.widl"), "enum Builder { ONE = 0 }\n");
        Schema schema = load(golden("generated", "acme.Outer.Plotter"), List.of(search));
        assertThat(schema.roles().get(0).operations().get(0).parameters())
                .extracting(parameter -> parameter.name().text())
                .containsExactly("points", "unit");
    }

    @Test
    void isCanonical() throws IOException {
        assertCanonical(Files.readString(golden("described", "acme.Store")));
    }

    @Test
    void saysWhichLimitOfASchemaIsExceeded() {
        String parameters = IntStream.range(0, 121).mapToObj(i -> "int p" + i).collect(Collectors.joining(", "));
        UserBuild.Built built = UserBuild.in(folder)
                .options("-Aguestwire.widl=true")
                .store("@HostExports(namespace = \"acme\")\nclass Store {\n@HostExport void put(" + parameters
                        + ") {}\n}\n")
                .run();
        assertThat(built.messages())
                .hasSize(1)
                .allMatch(message -> message.startsWith(
                        "acme/Store.java:12: the schema that `guestwire.widl` asks for cannot be: "));
    }

    private static void assertCanonical(String text) {
        assertThat(WidlFormatter.format(SourceFile.of("acme.widl", text)).text())
                .contains(text);
    }

    private static Path golden(String name, String type) {
        return Path.of("src/test/golden", name, "out/META-INF/widl", type + ".widl");
    }

    private static Schema load(Path file, List<Path> search) {
        LoadResult result =
                new SchemaLoader(new SchemaRoots(List.of(file.getParent()), search, List.of())).load(List.of(file));
        assertThat(result.diagnostics()).isEmpty();
        return result.schemas().get(0);
    }
}
