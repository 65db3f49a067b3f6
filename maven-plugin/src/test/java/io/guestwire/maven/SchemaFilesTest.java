// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaFilesTest {
    private static final List<String> ALL = List.of("**/*.widl");

    @TempDir
    private Path directory;

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(directory.resolve("b/c"));
        for (String name : List.of("z.widl", "a.widl", "b/c/deep.widl", "b/notes.txt")) {
            Files.createFile(directory.resolve(name));
        }
    }

    @Test
    void findsSchemasInEveryFolderSorted() {
        assertThat(SchemaFiles.scan(directory, ALL, List.of()).files())
                .containsExactly(
                        directory.resolve("a.widl"), directory.resolve("b/c/deep.widl"), directory.resolve("z.widl"));
    }

    @Test
    void leavesOutWhatIsExcluded() {
        assertThat(SchemaFiles.scan(directory, ALL, List.of("b/**")).files())
                .containsExactly(directory.resolve("a.widl"), directory.resolve("z.widl"));
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertThat(SchemaFiles.scan(directory.resolve("absent"), ALL, List.of()).isEmpty())
                .isTrue();
    }

    @Test
    void namesRolesOfFilesWithMistakesToo() throws IOException {
        Files.writeString(directory.resolve("a.widl"), "role Store { get(key: strnig) }\nrole Cache { ??? }");
        Files.writeString(directory.resolve("b.widl"), "interface { f() }\ntype T { x: u8 }");
        assertThat(SchemaFiles.scan(directory, List.of("**/*.widl"), List.of()).roles())
                .containsExactly("Cache", "Store");
    }
}
