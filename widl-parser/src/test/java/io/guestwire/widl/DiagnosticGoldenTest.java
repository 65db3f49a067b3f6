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

        assertThat(actual)
                .as("%s/expected.txt, which -Dgolden.update=true records anew", directory)
                .isEqualTo(Golden.expected(directory, actual));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void reportsTheCodeThatTheCaseIsNamedAfter(Path directory) throws IOException {
        assertThat(Golden.load(directory).diagnostics())
                .extracting(diagnostic -> diagnostic.code().name())
                .as(directory.toString())
                .contains(codeName(directory));
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
        List<String> headings = headings();

        assertThat(headingsOfCodes())
                .filteredOn(heading -> !headings.contains(heading))
                .as("headings that %s lacks", DOCS)
                .isEmpty();
    }

    @Test
    void everyHeadingInTheDocsIsThatOfACode() throws IOException {
        List<String> codes = headingsOfCodes();

        assertThat(headings())
                .filteredOn(heading -> !codes.contains(heading))
                .as("headings of %s without a code", DOCS)
                .isEmpty();
    }

    @Test
    void theHeadingsInTheDocsAreInOrder() throws IOException {
        assertThat(headings()).isSorted().doesNotHaveDuplicates();
    }

    private static List<String> headingsOfCodes() {
        return Arrays.stream(WidlDiagnosticCode.values())
                .map(code -> "### " + code.id() + " " + code.name())
                .toList();
    }

    /** The headings of the codes that are this module's. */
    private static List<String> headings() throws IOException {
        return Files.readAllLines(DOCS).stream()
                .filter(line -> line.matches("### GW[1-4].*"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theDocsShowWhatIsPrintedForTheCase(Path directory) throws IOException {
        assertThat(section(directory)).contains("```\n" + Files.readString(directory.resolve("expected.txt")) + "```");
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
        assertThat(section(directory)).contains("```widl\n" + schema(directory) + "```");
    }

    private static String codeName(Path directory) {
        return directory.getFileName().toString().replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** What the docs say of the code that a case is named after. */
    private static String section(Path directory) throws IOException {
        String heading =
                "### " + WidlDiagnosticCode.valueOf(codeName(directory)).id() + " " + codeName(directory) + "\n";
        String docs = Files.readString(DOCS);
        int start = docs.indexOf(heading);
        assertThat(start).as("place of the heading of %s", directory).isNotNegative();
        int end = docs.indexOf("\n### ", start);
        return docs.substring(start, end < 0 ? docs.length() : end);
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
