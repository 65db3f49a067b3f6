// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.widl.diagnostic.DiagnosticRenderer;
import io.guestwire.widl.source.SchemaLimit;
import io.guestwire.widl.source.SchemaTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTreeTest {
    @TempDir
    Path disk;

    private static SchemaTree tree(String... pathsAndTexts) {
        Map<String, byte[]> files = new HashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return SchemaTree.of(files);
    }

    private LoadResult load(SchemaTree tree, List<SchemaTree> searched, String... paths) {
        return new SchemaLoader(SchemaRoots.of(disk)).load(tree, List.of(paths), searched);
    }

    private static String printed(LoadResult result) {
        return DiagnosticRenderer.renderAll(result.diagnostics());
    }

    @Test
    void loadsAFile() {
        LoadResult result = load(tree("a/user.widl", "type User { name: string }"), List.of(), "a/user.widl");

        assertThat(printed(result)).isEmpty();
        assertThat(result.schemas()).singleElement().hasToString("a/user.widl");
    }

    @Test
    void importsBesideTheFile() {
        SchemaTree tree = tree(
                "a/user.widl", "import {Id} from \"./id\"\ntype User { id: Id }",
                "a/id.widl", "alias Id = u64",
                "id.widl", "alias Id = string");

        LoadResult result = load(tree, List.of(), "a/user.widl");

        assertThat(printed(result)).isEmpty();
        assertThat(result.sources()).extracting(Object::toString).containsExactly("a/id.widl", "a/user.widl");
    }

    @Test
    void importsFromTheTopOfTheTree() {
        SchemaTree tree =
                tree("a/user.widl", "import {Id} from \"id\"\ntype User { id: Id }", "id.widl", "alias Id = u64");

        assertThat(printed(load(tree, List.of(), "a/user.widl"))).isEmpty();
    }

    @Test
    void importsFromOtherTrees() {
        SchemaTree tree = tree("user.widl", "import {Id} from \"shared/id\"\ntype User { id: Id }");

        assertThat(printed(load(tree, List.of(tree("shared/id.widl", "alias Id = u64")), "user.widl")))
                .isEmpty();
    }

    @Test
    void keepsFilesOfOnePathInTwoTreesApart() {
        SchemaTree tree = tree("user.widl", "import {Id} from \"other\"\ntype User { id: Id }");
        SchemaTree other = tree(
                "other.widl", "import {Code as Id} from \"./user\"\nalias Mine = Id",
                "user.widl", "alias Code = u64");

        LoadResult result = load(tree, List.of(other), "user.widl");

        assertThat(result.sources()).hasSize(3);
    }

    @Test
    void neverLeavesTheTree() throws IOException {
        Files.writeString(disk.resolve("id.widl"), "alias Id = u64");

        LoadResult result =
                load(tree("user.widl", "import {Id} from \"../id\"\ntype User { id: Id }"), List.of(), "user.widl");

        assertThat(result.diagnostics())
                .extracting(diagnostic -> diagnostic.code().name())
                .containsExactly("FORBIDDEN_IMPORT");
    }

    @Test
    void reportsAFileThatIsNotThere() {
        assertThat(load(tree(), List.of(), "user.widl").diagnostics())
                .extracting(diagnostic -> diagnostic.code().name())
                .containsExactly("UNREADABLE_FILE");
    }

    private Path jar(Map<String, byte[]> entries) throws IOException {
        Path jar = disk.resolve("schemas.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return jar;
    }

    @Test
    void readsTheSchemasOfAJar() throws IOException {
        byte[] text = "alias Id = u64".getBytes(StandardCharsets.UTF_8);
        Path jar = jar(Map.of("META-INF/widl/a/id.widl", text, "id.widl", text, "META-INF/widl/readme.md", text));

        assertThat(SchemaTree.ofArchive(jar).files()).containsOnlyKeys("a/id.widl");
    }

    @Test
    void keepsNoMoreOfALargeFileThanShowsThatItIsTooLarge() throws IOException {
        Path jar = jar(Map.of("META-INF/widl/id.widl", new byte[10 << 20]));

        assertThat(SchemaTree.ofArchive(jar).files().get("id.widl"))
                .hasSize(SchemaLimit.FILE_BYTES.defaultMaximum() + 1);
    }

    @Test
    void namesAnArchiveThatIsNone() throws IOException {
        Path file = Files.writeString(disk.resolve("schemas.jar"), "none");

        assertThatThrownBy(() -> SchemaTree.ofArchive(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(file.toString());
    }
}
