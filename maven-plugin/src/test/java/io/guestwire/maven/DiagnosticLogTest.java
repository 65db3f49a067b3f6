// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.MISPLACED_DESCRIPTION;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.UNKNOWN_TYPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.codegen.GeneratedFiles;
import io.guestwire.codegen.Generation;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.source.SourceFile;
import io.guestwire.widl.source.Span;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class DiagnosticLogTest {
    private static final Path LOCATION = Path.of("/work/src/a.widl").toAbsolutePath();
    private static final SourceFile FILE = SourceFile.of("a.widl", LOCATION, "type T {\n  f: Usre\n}\n");
    private static final SourceFile PACKED = SourceFile.of("x.jar!/META-INF/widl/b.widl", "type T { f: Usre }\n");
    private static final Diagnostic ERROR =
            Diagnostic.error(UNKNOWN_TYPE, new Span(FILE, 14, 18), "type `Usre` is not declared");
    private static final Diagnostic WARNING =
            Diagnostic.warning(MISPLACED_DESCRIPTION, new Span(FILE, 0, 4), "describes nothing");

    private final RecordingLog log = new RecordingLog();

    @Test
    void printsThePlaceAsCompilersDoAndTheSnippet() {
        print(ERROR.withHelp("did you mean `User`?"));
        assertThat(log.lines).containsExactly("""
                        [ERROR] %s:[2,6] type `Usre` is not declared [GW203]
                          |
                        2 |   f: Usre
                          |      ^^^^
                          = help: did you mean `User`?""".formatted(LOCATION));
    }

    @Test
    void printsAFileInsideAnArchiveWithTheArchive() {
        print(Diagnostic.error(UNKNOWN_TYPE, new Span(PACKED, 12, 16), "type `Usre` is not declared"));
        assertThat(log.lines).singleElement().asString().startsWith("[ERROR] x.jar!/META-INF/widl/b.widl:[1,13] type");
    }

    @Test
    void printsAWarningAsOne() {
        print(WARNING);
        assertThat(log.lines).singleElement().asString().startsWith("[WARNING] " + LOCATION + ":[1,1] ");
    }

    @Test
    void printsAHundredAndCountsTheRest() {
        new DiagnosticLog(log).print(Collections.nCopies(103, ERROR));
        assertThat(log.lines).hasSize(101).last().isEqualTo("[WARNING] and 3 more");
    }

    @Test
    void letsNoFileNameSteerATerminal() {
        SourceFile hostile = SourceFile.of("\u001b[2J.widl", "type");
        print(Diagnostic.error(UNKNOWN_TYPE, new Span(hostile, 0, 4), "m"));
        assertThat(log.lines).singleElement().asString().startsWith("[ERROR] ?[2J.widl:[1,1] m");
    }

    @Test
    void failsWithACountOfErrorsAndFiles() {
        Diagnostic elsewhere = Diagnostic.error(UNKNOWN_TYPE, new Span(PACKED, 12, 16), "m");
        assertThatThrownBy(() ->
                        DiagnosticLog.failOnErrors(List.of(generation(ERROR, ERROR, WARNING), generation(elsewhere))))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("3 errors in 2 schemas");
    }

    @Test
    void doesNotFailForWarnings() {
        assertThatCode(() -> DiagnosticLog.failOnErrors(List.of(generation(WARNING))))
                .doesNotThrowAnyException();
    }

    private void print(Diagnostic diagnostic) {
        new DiagnosticLog(log).print(List.of(diagnostic));
    }

    private static Generation generation(Diagnostic... diagnostics) {
        return new Generation(GeneratedFiles.none(), List.of(diagnostics), List.of());
    }
}
