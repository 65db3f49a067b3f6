// SPDX-License-Identifier: Apache-2.0
package io.guestwire.kitchen;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.codegen.RustGuest;
import io.guestwire.codegen.RustGuestGenerator;
import io.guestwire.codegen.RustGuestOptions;
import io.guestwire.widl.SchemaRoots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guest that is committed was built from what the generator makes of the schema today. */
class GlueTest {
    private static final Path SCHEMAS = Path.of("src", "test", "kitchen-sink");
    private static final Path GENERATED = Path.of("guests", "kitchen-sink", "src", "generated");

    @Test
    void theGuestsModuleIsWhatTheGeneratorWrites() throws IOException {
        RustGuestOptions options = RustGuestOptions.of("kitchen-sink")
                .withGuestRoles(Set.of("Cook"))
                .withHostRoles(Set.of("Store", "Clock"));
        RustGuest guest = new RustGuestGenerator(options).generate(SchemaRoots.of(SCHEMAS), schemas());
        assertThat(guest.diagnostics()).isEmpty();
        assertThat(guest.module().files())
                .as("guests/kitchen-sink is behind: generate its module anew, then run its build.sh")
                .isEqualTo(committed());
    }

    private static List<Path> schemas() throws IOException {
        try (Stream<Path> files = Files.walk(SCHEMAS)) {
            return files.filter(file -> file.toString().endsWith(".widl")).toList();
        }
    }

    private static Map<String, String> committed() throws IOException {
        Map<String, String> committed = new TreeMap<>();
        try (Stream<Path> files = Files.list(GENERATED)) {
            for (Path file : files.toList()) {
                committed.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return committed;
    }
}
