// SPDX-License-Identifier: Apache-2.0
package io.guestwire.guests;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.codegen.DatetimeEncoding;
import io.guestwire.codegen.EnumEncoding;
import io.guestwire.codegen.OperationNames;
import io.guestwire.codegen.RustGuest;
import io.guestwire.codegen.RustGuestGenerator;
import io.guestwire.codegen.RustGuestOptions;
import io.guestwire.codegen.WireEncoding;
import io.guestwire.widl.SchemaRoots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The generated modules of the guests that are built here are what the generator makes of their schemas now;
 * {@code -Dgolden.update=true} writes them anew, and {@code build.sh} beside each builds its guest.
 */
class GeneratedRustTest {
    /**
     * A guest with a generated module.
     *
     * @param crate the crate's folder
     * @param schema the schema, in the root of its imports
     */
    record Guest(Path crate, Path schema, RustGuestOptions options) {
        Map<String, String> generate() {
            RustGuest guest =
                    new RustGuestGenerator(options).generate(SchemaRoots.of(schema.getParent()), List.of(schema));
            assertThat(guest.diagnostics()).isEmpty();
            return guest.module().files();
        }

        Path module() {
            return crate.resolve("src/generated");
        }

        Map<String, String> committed() throws IOException {
            Map<String, String> files = new TreeMap<>();
            try (Stream<Path> found = Files.list(module())) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    files.put(file.getFileName().toString(), Files.readString(file));
                }
            }
            return files;
        }

        @Override
        public String toString() {
            return crate.toString();
        }
    }

    static List<Guest> guests() {
        return List.of(
                new Guest(
                        Path.of("guests", "kitchen-sink"),
                        Path.of("src", "test", "kitchen-sink", "kitchen-sink.widl"),
                        RustGuestOptions.of("kitchen-sink").withHostRoles(Set.of("Store", "Clock"))),
                new Guest(
                        Path.of("guests", "diary"),
                        Path.of("src", "test", "diary", "diary.widl"),
                        RustGuestOptions.of("diary")
                                .withHostRoles(Set.of("Clock"))
                                .withEncoding(new WireEncoding(
                                        EnumEncoding.NAME, DatetimeEncoding.TIMESTAMP, OperationNames.APEX))),
                new Guest(
                        Path.of("..", "samples", "host-exports", "guest"),
                        Path.of("..", "samples", "host-exports", "src", "main", "widl", "schema.widl"),
                        RustGuestOptions.of("journal").withHostRoles(Set.of("Store", "Clock"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("guests")
    void isWhatTheGeneratorMakesNow(Guest guest) throws IOException {
        Map<String, String> generated = guest.generate();
        if (Boolean.getBoolean("golden.update")) {
            assertThat(System.getenv("CI"))
                    .as("records change on a developer's machine")
                    .isNull();
            Files.createDirectories(guest.module());
            for (String gone : guest.committed().keySet()) {
                Files.delete(guest.module().resolve(gone));
            }
            for (Map.Entry<String, String> file : generated.entrySet()) {
                Files.writeString(guest.module().resolve(file.getKey()), file.getValue());
            }
        }
        assertThat(guest.committed())
                .as("%s, which -Dgolden.update=true writes anew", guest.module())
                .isEqualTo(generated);
    }
}
