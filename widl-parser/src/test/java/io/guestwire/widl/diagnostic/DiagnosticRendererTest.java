// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.widl.source.SourceFile;
import io.guestwire.widl.source.Span;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class DiagnosticRendererTest {
    @Test
    void putsHeadPlaceAndSnippetTogether() {
        Diagnostic diagnostic = at("a\nbad line\n", 2, 5);

        assertThat(DiagnosticRenderer.render(diagnostic))
                .isEqualTo(DiagnosticRenderer.renderHead(diagnostic) + "\n --> dir/x.widl:2:1\n"
                        + DiagnosticRenderer.renderSnippet(diagnostic));
    }

    @Test
    void copiesTabsIntoTheCaretLine() {
        assertThat(DiagnosticRenderer.renderSnippet(at("\ta\tbc", 3, 5))).isEqualTo("  |\n1 | \ta\tbc\n  | \t \t^^\n");
    }

    @Test
    void clipsCaretsToTheFirstLine() {
        assertThat(DiagnosticRenderer.renderSnippet(at("ab\ncd", 1, 5))).isEqualTo("  |\n1 | ab\n  |  ^\n");
    }

    @Test
    void countsColumnsInCodePoints() {
        assertThat(DiagnosticRenderer.render(at("\ud83d\ude00x", 2, 3)))
                .contains("x.widl:1:2\n")
                .contains("|  ^\n");
    }

    @Test
    void putsOneCaretWhereSomethingIsMissing() {
        assertThat(DiagnosticRenderer.renderSnippet(at("ab", 2, 2))).isEqualTo("  |\n1 | ab\n  |   ^\n");
    }

    @Test
    void neverPrintsCharactersThatSteerATerminal() {
        assertThat(DiagnosticRenderer.render(at("\u001b[31m\u202ered", 0, 3)))
                .doesNotContain("\u001b", "\u202e")
                .contains("\uFFFD[31m\uFFFDred");
    }

    @Test
    void cutsLongLinesAroundThePlace() {
        String rendered =
                DiagnosticRenderer.renderSnippet(at("a".repeat(70_000) + "!" + "b".repeat(70_000), 70_000, 70_001));

        assertThat(rendered).hasSizeLessThan(400).contains("a!b");
    }

    @Test
    void showsNotesOnOtherLinesWithTheirSource() {
        SourceFile file = file("one\ntwo\n");
        Diagnostic diagnostic = Diagnostic.error(WidlDiagnosticCode.DUPLICATE_NAME, new Span(file, 4, 7), "twice")
                .withHelp("drop it")
                .withNote(new Span(file, 0, 3), "first here");

        assertThat(DiagnosticRenderer.renderSnippet(diagnostic))
                .isEqualTo(
                        "  |\n2 | two\n  | ^^^\n  = help: drop it\n  = note: dir/x.widl:1:1: first here\n  |\n1 | one\n"
                                + "  | ^^^\n");
    }

    @Test
    void printsTheFirstHundredAndCountsTheRest() {
        String all = DiagnosticRenderer.renderAll(Collections.nCopies(103, at("ab", 0, 1)));

        assertThat(all).endsWith("\n... and 3 more\n");
        assertThat(all.split("error\\[", -1)).hasSize(101);
    }

    private static Diagnostic at(String text, int start, int end) {
        return Diagnostic.error(WidlDiagnosticCode.UNEXPECTED_TOKEN, new Span(file(text), start, end), "wrong");
    }

    private static SourceFile file(String text) {
        return SourceFile.of("dir/x.widl", text);
    }
}
