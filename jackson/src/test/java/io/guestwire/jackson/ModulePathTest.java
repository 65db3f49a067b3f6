// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
                requires transitive io.guestwire.jackson;
                exports app;
                exports app.shown;
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

    private static final String GENERATED = "package %1$s; public record Order(int pieces) {}";

    private static final String CODEC = """
            package %1$s;

            import io.guestwire.runtime.msgpack.MessageReader;
            import io.guestwire.runtime.msgpack.MessageWriter;

            public final class OrderCodec {
                private OrderCodec() {}

                public static void write(MessageWriter writer, Order value) {
                    writer.writeSigned(value.pieces());
                }

                public static Order read(MessageReader reader) {
                    return new Order(reader.readI32());
                }
            }
            """;

    private static final String USE = """
            package app;

            import io.guestwire.jackson.JsonPayloads;

            public final class %2$s implements java.util.function.Supplier<String> {
                public %2$s() {}

                @Override
                public String get() {
                    JsonPayloads payloads = JsonPayloads.defaults();
                    return said(() -> payloads.toJson(payloads.encode(new %1$s.Order(3)))) + System.lineSeparator()
                            + said(() -> payloads.decode(new byte[] {3}, %1$s.Order.class));
                }

                private static String said(java.util.function.Supplier<?> action) {
                    try {
                        return action.get().toString();
                    } catch (IllegalArgumentException e) {
                        return e.getMessage();
                    }
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
        Map<String, String> texts = Map.of(
                "module-info.java", DESCRIPTOR,
                "Program.java", PROGRAM,
                "Shown.java", USE.formatted("app.shown", "Shown"),
                "shown/Order.java", GENERATED.formatted("app.shown"),
                "shown/OrderCodec.java", CODEC.formatted("app.shown"),
                "Kept.java", USE.formatted("app.kept", "Kept"),
                "kept/Order.java", GENERATED.formatted("app.kept"),
                "kept/OrderCodec.java", CODEC.formatted("app.kept"));
        String path = MODULES.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        String target = classes.resolve("app").toString();
        List<String> arguments = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-p", path, "-d", target));
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = sources.resolve(text.getKey());
            Files.createDirectories(file.getParent());
            arguments.add(Files.writeString(file, text.getValue()).toString());
        }
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(result).isZero();
    }

    @Test
    void bindsItsOwnClasses() throws ReflectiveOperationException {
        assertThat(run("app.Program"))
                .isEqualTo("Point[x=1, day=Optional[1970-01-01]] {\"x\":1,\"day\":\"1970-01-01\"}");
    }

    @Test
    void sendsGeneratedTypesOfAnExportedPackageThroughTheirCodec() throws ReflectiveOperationException {
        assertThat(run("app.Shown").lines()).containsExactly("3", "Order[pieces=3]");
    }

    @Test
    void isToldHowToSendThoseOfAPackageThatItKeepsToItself() throws ReflectiveOperationException {
        assertThat(run("app.Kept").lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .contains("export app.kept,")
                        .contains("RawMessage.of(OrderCodec::write, value)")
                        .contains("decode(OrderCodec::read)"));
    }

    private static String run(String name) throws ReflectiveOperationException {
        ModuleFinder finder = ModuleFinder.of(Stream.concat(MODULES.stream(), Stream.of(classes.resolve("app")))
                .toArray(Path[]::new));
        Configuration configuration =
                ModuleLayer.boot().configuration().resolve(finder, ModuleFinder.of(), Set.of("app"));
        ModuleLayer layer =
                ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
        Class<?> program = layer.findLoader("app").loadClass(name);
        assertThat(program.getModule().isNamed()).isTrue();
        return (String) ((Supplier<?>) program.getConstructor().newInstance()).get();
    }
}
