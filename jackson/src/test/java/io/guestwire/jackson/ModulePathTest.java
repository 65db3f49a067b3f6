// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of named modules: its own, ours and Jackson's. */
class ModulePathTest {
    private static final String DESCRIPTOR = """
            module app {
                requires io.guestwire.jackson;
                exports app;
                opens app to com.fasterxml.jackson.databind;
            }
            """;

    private static final String PROGRAM = """
            package app;

            import io.guestwire.jackson.JsonPayloads;

            public final class Program implements java.util.function.Supplier<String> {
                record Point(int x, java.util.Optional<java.time.LocalDate> day) {}

                public Program() {}

                @Override
                public String get() {
                    JsonPayloads payloads = JsonPayloads.defaults();
                    byte[] payload = payloads.encode(new Point(1, java.util.Optional.of(java.time.LocalDate.EPOCH)));
                    return payloads.decode(payload, Point.class) + " " + payloads.toJson(payload);
                }
            }
            """;

    private static final List<Path> MODULES = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(path -> !path.endsWith("test-classes"))
            .toList();

    @TempDir
    static Path classes;

    @BeforeAll
    static void compile() throws IOException {
        Path sources = Files.createDirectories(classes.resolve("sources"));
        Files.writeString(sources.resolve("module-info.java"), DESCRIPTOR);
        Files.writeString(sources.resolve("Program.java"), PROGRAM);
        String path = MODULES.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-Xlint:all",
                        "-Werror",
                        "-p",
                        path,
                        "-d",
                        classes.resolve("app").toString(),
                        sources.resolve("module-info.java").toString(),
                        sources.resolve("Program.java").toString());
        assertThat(result).isZero();
    }

    @Test
    void bindsItsOwnClasses() throws ReflectiveOperationException {
        ModuleFinder finder = ModuleFinder.of(Stream.concat(MODULES.stream(), Stream.of(classes.resolve("app")))
                .toArray(Path[]::new));
        Configuration configuration =
                ModuleLayer.boot().configuration().resolve(finder, ModuleFinder.of(), Set.of("app"));
        ModuleLayer layer =
                ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());

        Class<?> program = layer.findLoader("app").loadClass("app.Program");
        Object answer = ((Supplier<?>) program.getConstructor().newInstance()).get();

        assertThat(program.getModule().isNamed()).isTrue();
        assertThat(answer).isEqualTo("Point[x=1, day=Optional[1970-01-01]] {\"x\":1,\"day\":\"1970-01-01\"}");
    }
}
