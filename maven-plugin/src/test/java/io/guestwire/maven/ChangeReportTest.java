// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.widl.compare.ChangeCode;
import io.guestwire.widl.compare.SchemaChange;
import io.guestwire.widl.diagnostic.Severity;
import io.guestwire.widl.source.SourceFile;
import io.guestwire.widl.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeReportTest {
    private static final SchemaChange CHANGE = new SchemaChange(
            ChangeCode.FIELD_ADDED,
            Severity.ERROR,
            Optional.of(new Span(SourceFile.of("v1:a.widl", "type A { }"), 5, 6)),
            Optional.of(new Span(SourceFile.of("a.widl", "type A {\n  b: u8\n}"), 11, 12)),
            "field `b` is new",
            "it \"breaks\"",
            Optional.of("leave it out"));

    @TempDir
    Path directory;

    @Test
    void countsBySeverity() {
        assertThat(new ChangeReport("v1", List.of(CHANGE)).counts())
                .isEqualTo("1 error, 0 warnings, 0 for information");
    }

    @Test
    void isTextForPeople() {
        assertThat(new ChangeReport("v1", List.of(CHANGE)).toText()).isEqualTo("""
                changes since v1: 1 error, 0 warnings, 0 for information

                error[GW942]: field `b` is new: it "breaks"
                 --> a.widl:2:3
                  |
                2 |   b: u8
                  |   ^
                  = help: leave it out
                  = note: v1:a.widl:1:6: the earlier schema
                  |
                1 | type A { }
                  |      ^
                """);
    }

    @Test
    void isJsonForPrograms() {
        assertThat(new ChangeReport("v1", List.of(CHANGE)).toJson()).isEqualTo("""
                {
                  "against": "v1",
                  "errors": 1,
                  "warnings": 0,
                  "infos": 0,
                  "changes": [
                    {"code": "GW942", "name": "FIELD_ADDED", "severity": "error",
                     "message": "field `b` is new",
                     "reason": "it \\"breaks\\"",
                     "help": "leave it out",
                     "before": {"path": "v1:a.widl", "line": 1, "column": 6},
                     "after": {"path": "a.widl", "line": 2, "column": 3}}
                  ]
                }
                """);
    }

    @Test
    void isAnEmptyListWithoutChanges() {
        assertThat(new ChangeReport("v1", List.of()).toJson()).contains("\"changes\": []");
    }

    @Test
    void isWrittenIntoFoldersThatDoNotExistYet() throws IOException {
        Path file = directory.resolve("a/b/changes.txt");

        new ChangeReport("v1", List.of()).write(file);

        assertThat(Files.readString(file)).isEqualTo("changes since v1: 0 errors, 0 warnings, 0 for information\n");
    }
}
