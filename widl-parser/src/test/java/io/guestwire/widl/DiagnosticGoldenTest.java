// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.widl.diagnostic.WidlDiagnosticCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiagnosticGoldenTest {
    private static final Path DOCS = Path.of("..", "docs", "diagnostics.md");

    static List<Path> cases() throws IOException {
        return Golden.cases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void printsTheRecordedDiagnostics(Path directory) throws IOException {
        String actual = Golden.render(directory);

        assertThat(actual).isEqualTo(Golden.expected(directory, actual));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void reportsTheCodeThatTheCaseIsNamedAfter(Path directory) throws IOException {
        String code = directory.getFileName().toString().replace('-', '_').toUpperCase(Locale.ROOT);

        assertThat(Golden.load(directory).diagnostics())
                .anyMatch(diagnostic -> diagnostic.code().name().equals(code));
    }

    @Test
    void everyCodeHasACase() throws IOException {
        List<String> names = Arrays.stream(WidlDiagnosticCode.values())
                .map(code -> code.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .sorted()
                .toList();

        assertThat(Golden.cases())
                .extracting(directory -> directory.getFileName().toString())
                .isEqualTo(names);
    }

    @Test
    void everyCodeHasAHeadingInTheDocs() throws IOException {
        List<String> headings = Arrays.stream(WidlDiagnosticCode.values())
                .map(code -> "### " + code.id() + " " + code.name())
                .toList();

        assertThat(Files.readAllLines(DOCS))
                .filteredOn(line -> line.startsWith("### GW1")
                        || line.startsWith("### GW2")
                        || line.startsWith("### GW3")
                        || line.startsWith("### GW4"))
                .isEqualTo(headings);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theDocsShowWhatIsPrintedForTheCase(Path directory) throws IOException {
        assertThat(Files.readString(DOCS))
                .contains("```\n" + Files.readString(directory.resolve("expected.txt")) + "```");
    }

    /** The cases whose schema can be shown: text that can be printed, and that is asked for. */
    static List<Path> shownCases() throws IOException {
        List<Path> shown = new ArrayList<>();
        for (Path directory : Golden.cases()) {
            if (!Files.exists(directory.resolve("load.txt")) && isPrintable(schema(directory))) {
                shown.add(directory);
            }
        }
        return shown;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shownCases")
    void theDocsShowTheSchemaOfTheCase(Path directory) throws IOException {
        assertThat(Files.readString(DOCS)).contains("```widl\n" + schema(directory) + "```");
    }

    private static String schema(Path directory) throws IOException {
        return new String(Files.readAllBytes(directory.resolve("in.widl")), StandardCharsets.UTF_8);
    }

    private static boolean isPrintable(String text) {
        return text.chars().allMatch(c -> c == '\n' || (c >= ' ' && c != 0xFFFD));
    }

    @Test
    void codesAreUnique() {
        assertThat(WidlDiagnosticCode.values())
                .extracting(WidlDiagnosticCode::id)
                .doesNotHaveDuplicates();
    }
}
