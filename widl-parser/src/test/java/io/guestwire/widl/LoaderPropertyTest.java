// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.widl.diagnostic.DiagnosticRenderer;
import io.guestwire.widl.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LoaderPropertyTest {
    @TempDir
    private Path root;

    static LongStream seeds() {
        return Seeds.of(200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void mutatedBytesGiveASchemaOrAMistakeInAFileThatWasRead(long seed) throws IOException {
        byte[] bytes = RandomSchema.of(seed).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(~seed);
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        Files.write(root.resolve("a.widl"), bytes);
        LoadResult result = load();

        assertThat(result.schemas()).hasSize(result.hasErrors() ? 0 : 1);
        assertThat(result.diagnostics())
                .allSatisfy(diagnostic ->
                        assertThat(result.sources()).contains(diagnostic.span().file()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theLocaleChangesNoDiagnostic(long seed) throws IOException {
        Files.writeString(
                root.resolve("a.widl"),
                RandomSchema.of(seed).replace("i32", "I32").replace("type ", "typi "));
        Locale before = Locale.getDefault();
        String plain = DiagnosticRenderer.renderAll(load().diagnostics());
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(DiagnosticRenderer.renderAll(load().diagnostics())).isEqualTo(plain);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aFormattedSchemaHasTheSameMistakes(long seed) throws IOException {
        String text = RandomSchema.of(seed).replace("i32", "Unknown");
        Files.writeString(root.resolve("a.widl"), text);
        List<String> before = Workspace.codes(load());
        Files.writeString(
                root.resolve("a.widl"),
                WidlFormatter.format(SourceFile.of("a.widl", text)).text().orElseThrow());

        assertThat(Workspace.codes(load())).isEqualTo(before);
    }

    private LoadResult load() {
        return new SchemaLoader(SchemaRoots.of(root)).load(List.of(root.resolve("a.widl")));
    }
}
