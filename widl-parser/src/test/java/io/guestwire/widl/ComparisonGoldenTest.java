// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.widl.compare.ChangeCode;
import io.guestwire.widl.compare.ComparisonOptions;
import io.guestwire.widl.compare.SchemaChange;
import io.guestwire.widl.compare.SchemaComparison;
import io.guestwire.widl.compare.SchemaVersion;
import io.guestwire.widl.diagnostic.DiagnosticRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The recorded comparisons: a directory each, with the directories {@code before} and {@code after}. */
class ComparisonGoldenTest {
    private static final Path ROOT = Path.of("src", "test", "golden-compare");
    private static final Path DOCS = Path.of("..", "docs", "breaking.md");

    static List<Path> cases() throws IOException {
        try (Stream<Path> entries = Files.list(ROOT)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void printsTheRecordedChanges(Path directory) throws IOException {
        String actual = DiagnosticRenderer.renderAll(
                compare(directory).stream().map(SchemaChange::toDiagnostic).toList());

        assertThat(actual)
                .as("%s/expected.txt, which -Dgolden.update=true records anew", directory)
                .isEqualTo(Golden.expected(directory, actual));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsTheChangeThatTheCaseIsNamedAfter(Path directory) throws IOException {
        assertThat(compare(directory))
                .extracting(change -> change.code().name())
                .contains(directory.getFileName().toString().replace('-', '_').toUpperCase(Locale.ROOT));
    }

    @Test
    void everyCodeHasACase() throws IOException {
        List<String> names = Arrays.stream(ChangeCode.values())
                .map(code -> code.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .sorted()
                .toList();

        assertThat(cases())
                .extracting(directory -> directory.getFileName().toString())
                .isEqualTo(names);
    }

    @Test
    void theDocsHaveAHeadingForEachCodeInOrder() throws IOException {
        List<String> headings = Files.readAllLines(DOCS).stream()
                .filter(line -> line.startsWith("### GW"))
                .toList();

        assertThat(headings)
                .isEqualTo(Arrays.stream(ChangeCode.values())
                        .map(code -> "### " + code.id() + " " + code.name())
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void whatTheDocsShowIsPrinted(Path directory) throws IOException {
        String name = directory.getFileName().toString().replace('-', '_').toUpperCase(Locale.ROOT);
        String docs = Files.readString(DOCS);
        int start = docs.indexOf(" " + name + "\n");
        int end = docs.indexOf("\n### ", start);
        String section = docs.substring(start, end < 0 ? docs.length() : end);

        if (section.contains("```")) {
            assertThat(section).contains("```\n" + Files.readString(directory.resolve("expected.txt")) + "```");
        }
    }

    @Test
    void codesAreUnique() {
        assertThat(ChangeCode.values()).extracting(ChangeCode::id).doesNotHaveDuplicates();
    }

    private static List<SchemaChange> compare(Path directory) throws IOException {
        return SchemaComparison.compare(
                load(directory, "before"), load(directory, "after"), ComparisonOptions.defaults());
    }

    private static SchemaVersion load(Path directory, String version) throws IOException {
        Path root = directory.resolve(version);
        try (Stream<Path> files = Files.walk(root)) {
            LoadResult result = new SchemaLoader(SchemaRoots.of(root))
                    .load(files.filter(Files::isRegularFile).sorted().toList());
            assertThat(DiagnosticRenderer.renderAll(result.diagnostics())).isEmpty();
            return new SchemaVersion(version + "/", result.schemas());
        }
    }
}
