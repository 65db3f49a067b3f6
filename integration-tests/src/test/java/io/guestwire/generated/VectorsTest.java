// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What guests in three languages were seen to take and give, through code generated for a schema of the same types. */
class VectorsTest {
    private static final Path VECTORS = Path.of(
            "..",
            "runtime",
            "src",
            "test",
            "resources",
            "io",
            "guestwire",
            "runtime",
            "msgpack",
            "language-tests.json");

    /** Requests that say the same as a canonical one in another way, to see what guests make of them. */
    private static final Set<String> NOT_CANONICAL =
            Set.of("rust_style_unsigned_for_signed", "nil_lists", "nil_map", "reordered_keys");

    /**
     * Answers that do not say what was asked: nil for empty optional bytes, a byte too many, zeros after an integer that
     * the guest did not expect.
     */
    private static final Set<String> LOSSY = Set.of(
            "assemblyscript empty_bytes",
            "tinygo empty_bytes",
            "tinygo bin8_255",
            "tinygo rust_style_unsigned_for_signed");

    @TempDir
    static Path classes;

    private static URLClassLoader loader;
    private static GeneratedCodec codec;

    record Recorded(String guest, String name, byte[] request, Optional<byte[]> response) {
        @Override
        public String toString() {
            return guest + " " + name;
        }
    }

    @BeforeAll
    static void compile() throws Exception {
        GeneratedSchema generated = GeneratedSchema.of(Path.of("src", "test", "widl", "everything.widl"));
        loader = Compilation.onClassPath(generated.sources(), classes).loader();
        codec = GeneratedCodec.of(Class.forName("everything.Everything", true, loader));
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    static List<Recorded> all() throws IOException {
        return Pattern.compile("\\{[^{}]*}")
                .matcher(Files.readString(VECTORS))
                .results()
                .map(found -> found.group())
                .map(json -> new Recorded(
                        text(json, "guest").orElseThrow(),
                        text(json, "case").orElseThrow(),
                        HexFormat.of().parseHex(text(json, "request").orElseThrow()),
                        text(json, "response").map(HexFormat.of()::parseHex)))
                .toList();
    }

    static List<Recorded> canonical() throws IOException {
        return all().stream()
                .filter(vector -> !NOT_CANONICAL.contains(vector.name()))
                .toList();
    }

    static List<Recorded> answered() throws IOException {
        return all().stream()
                .filter(vector -> vector.response().isPresent() && !LOSSY.contains(vector.toString()))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("canonical")
    void canonicalRequestsAreWrittenByteForByte(Recorded vector) throws Exception {
        assertThat(codec.encode(codec.decode(vector.request()))).isEqualTo(vector.request());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answered")
    void responsesAreReadAsWhatWasSent(Recorded vector) throws Exception {
        assertThat(codec.decode(vector.response().orElseThrow())).isEqualTo(codec.decode(vector.request()));
    }

    private static Optional<String> text(String json, String key) {
        Matcher found = Pattern.compile("\"" + key + "\": \"([^\"]*)\"").matcher(json);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
