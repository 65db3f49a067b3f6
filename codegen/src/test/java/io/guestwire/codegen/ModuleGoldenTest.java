// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares whole output trees of modules; {@code -Dgolden.update=true} records them anew. */
class ModuleGoldenTest {
    static List<ModuleCase> cases() {
        return ModuleCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void generatesWhatIsRecorded(ModuleCase golden) {
        Map<String, String> result = golden.run();
        if (Boolean.getBoolean("golden.update")) {
            assertThat(System.getenv("CI"))
                    .as("records change on a developer's machine")
                    .isNull();
            golden.record(result);
        }
        assertThat(result)
                .as("src/test/module-golden/%s, which -Dgolden.update=true records anew", golden)
                .isEqualTo(golden.recorded());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void doesNotDependOnTheLocale(ModuleCase golden) {
        Map<String, String> expected = golden.run();
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(golden.run()).as(golden.toString()).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void everyCodeHasACase() {
        String reported = cases().stream()
                .map(golden -> golden.recorded().getOrDefault("expected.txt", ""))
                .collect(Collectors.joining());
        Set<String> missing = Arrays.stream(ModuleDiagnosticCode.values())
                .map(ModuleDiagnosticCode::id)
                .filter(id -> !reported.contains("[" + id + "]"))
                .collect(Collectors.toSet());
        assertThat(missing).isEmpty();
    }

    @Test
    void everyCodeHasAHeadingInTheDocs() throws IOException {
        List<String> headings = Arrays.stream(ModuleDiagnosticCode.values())
                .map(code -> "### " + code.id() + " " + code.name())
                .toList();
        assertThat(Files.readAllLines(Path.of("..", "docs", "diagnostics.md")))
                .filteredOn(line -> line.startsWith("### GW7"))
                .isEqualTo(headings);
    }
}
