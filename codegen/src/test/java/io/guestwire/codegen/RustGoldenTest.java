// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares whole crates; {@code -Dgolden.update=true} records them anew. Leaves every crate in
 * {@code target/rust-corpus}, where {@code tools/check-generated-rust.sh} compiles them.
 */
class RustGoldenTest {
    private static final Path CORPUS = Path.of("target", "rust-corpus");

    @BeforeAll
    static void removeTheCratesOfCasesThatAreGone() throws IOException {
        if (Files.exists(CORPUS)) {
            try (Stream<Path> files = Files.walk(CORPUS)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    static List<RustGoldenCase> cases() {
        return RustGoldenCase.all(RustGoldenCase.RECORDED);
    }

    static List<RustGoldenCase> javaCases() {
        return RustGoldenCase.all(RustGoldenCase.JAVA).stream()
                .filter(golden -> Files.isDirectory(golden.folder().resolve("out")))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void generatesWhatIsRecorded(RustGoldenCase golden) throws IOException {
        Map<String, String> result = golden.run();
        if (Boolean.getBoolean("golden.update")) {
            assertThat(System.getenv("CI"))
                    .as("records change on a developer's machine")
                    .isNull();
            golden.record(result);
        }
        assertThat(result)
                .as("src/test/rust-golden/%s, which -Dgolden.update=true records anew", golden)
                .isEqualTo(golden.recorded());
        if (result.keySet().stream().anyMatch(path -> path.startsWith("out/"))) {
            RustGoldenCase.write(CORPUS.resolve("rust-" + golden), RustGoldenCase.crate(golden.generate()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("javaCases")
    void generatesRustOfWhatBecomesJava(RustGoldenCase golden) throws IOException {
        RustGuest guest = golden.generate();
        assertThat(guest.diagnostics()).isEmpty();
        RustGoldenCase.write(CORPUS.resolve("java-" + golden), RustGoldenCase.crate(guest));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void dependsOnNeitherLocaleNorTimeZone(RustGoldenCase golden) {
        Map<String, String> expected = golden.run();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(golden.run()).as(golden.toString()).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void everyCodeHasAFailingCase() {
        String failures = cases().stream()
                .map(golden -> golden.recorded().getOrDefault("expected.txt", ""))
                .collect(Collectors.joining());
        Set<String> missing = Arrays.stream(RustDiagnosticCode.values())
                .map(RustDiagnosticCode::id)
                .filter(id -> !failures.contains("[" + id + "]"))
                .collect(Collectors.toSet());
        assertThat(missing).isEmpty();
    }

    @Test
    void everyCodeHasAHeadingInTheDocs() throws IOException {
        List<String> headings = Arrays.stream(RustDiagnosticCode.values())
                .map(code -> "### " + code.id() + " " + code.name())
                .toList();
        assertThat(Files.readAllLines(Path.of("..", "docs", "diagnostics.md")))
                .filteredOn(line -> line.startsWith("### GW6"))
                .isEqualTo(headings);
    }
}
