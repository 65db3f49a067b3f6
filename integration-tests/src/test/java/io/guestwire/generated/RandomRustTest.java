// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Leaves the crates of random schemas in {@code target/rust-corpus}, where {@code tools/check-generated-rust.sh} compiles
 * them: here only their generation is tested.
 */
class RandomRustTest {
    private static final Path CORPUS = Path.of("target", "rust-corpus");

    @TempDir
    Path schemas;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void validSchemasBecomeRust(long given) throws IOException {
        long seed = Long.getLong("seed", given);
        Path schema = Files.writeString(schemas.resolve("random.widl"), new RandomSchema(seed).text());
        RustGuest guest = new RustGuestGenerator(options(seed)).generate(SchemaRoots.of(schemas), List.of(schema));
        assertThat(guest.diagnostics()).isEmpty();
        Path crate = CORPUS.resolve("random-" + seed);
        write(crate.resolve("src/generated"), guest.module().files());
        write(crate, guest.scaffold().files());
    }

    private static void write(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** Every choice of a wire's forms in turn. */
    private static RustGuestOptions options(long seed) {
        int bits = (int) seed;
        return RustGuestOptions.of("random")
                .withEncoding(new WireEncoding(
                        EnumEncoding.values()[bits & 1],
                        DatetimeEncoding.values()[bits >> 1 & 1],
                        OperationNames.values()[bits >> 2 & 1]));
    }
}
