// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.codegen.Inputs.InputFile;
import io.guestwire.widl.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedSchemasTest {
    private static final SourceFile USERS = SourceFile.of("api/users.widl", "type User {}");

    @TempDir
    private Path output;

    private Path folder;
    private Path copy;

    @BeforeEach
    void pack() throws IOException {
        folder = output.resolve("META-INF/widl");
        copy = folder.resolve(USERS.path());
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, USERS.text());
    }

    @Test
    void removesASchemaThatIsGone() {
        removeGone(List.of());
        assertThat(copy).doesNotExist();
    }

    @Test
    void removesFoldersLeftEmpty() {
        removeGone(List.of());
        assertThat(folder).doesNotExist();
        assertThat(folder.getParent()).exists();
    }

    @Test
    void keepsASchemaThatIsStillRead() {
        removeGone(List.of(USERS));
        assertThat(copy).exists();
    }

    @Test
    void keepsAFileOfOtherContent() throws IOException {
        Files.writeString(copy, "something else");
        removeGone(List.of());
        assertThat(copy).exists();
    }

    @Test
    void keepsAFileThatIsNoText() throws IOException {
        Files.write(copy, new byte[] {(byte) 0xff});
        removeGone(List.of());
        assertThat(copy).exists();
    }

    @Test
    void keepsAFileThatNoRunRead() {
        new PackedSchemas(folder).removeGone(List.of(), List.of());
        assertThat(copy).exists();
    }

    @Test
    void removesNothingOutside() throws IOException {
        SourceFile outside = SourceFile.of("../notes.widl", "type Note {}");
        Path file = Files.writeString(folder.resolve(outside.path()), outside.text());
        new PackedSchemas(folder).removeGone(List.of(InputFile.of(outside)), List.of());
        assertThat(file).exists();
    }

    private void removeGone(List<SourceFile> current) {
        new PackedSchemas(folder).removeGone(List.of(InputFile.of(USERS)), current);
    }
}
