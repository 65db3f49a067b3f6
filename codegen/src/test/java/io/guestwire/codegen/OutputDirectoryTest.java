// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.codegen.Inputs.InputFile;
import io.guestwire.codegen.internal.output.FileTree;
import io.guestwire.widl.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputDirectoryTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path temp;

    private Path root;
    private OutputDirectory directory;

    @BeforeEach
    void open() {
        root = temp.resolve("a/b/out");
        directory = OutputDirectory.at(root);
    }

    @Test
    void writesFilesAndTheirDirectories() throws IOException {
        OutputReport report = write(Map.of("acme/User.java", "class User {}\n", "Top.java", "class Top {}\n"));
        assertThat(report.written()).containsExactly("Top.java", "acme/User.java");
        assertThat(FileTree.of(root))
                .containsOnly(
                        Map.entry("Top.java", "class Top {}\n"),
                        Map.entry("acme/", ""),
                        Map.entry("acme/User.java", "class User {}\n"));
    }

    @Test
    void writesUtf8() throws IOException {
        write(Map.of("A.java", "// \u00e9 \ud83d\ude00\n"));
        assertThat(Files.readAllBytes(root.resolve("A.java"))).isEqualTo(new byte[] {
            '/', '/', ' ', (byte) 0xC3, (byte) 0xA9, ' ', (byte) 0xF0, (byte) 0x9F, (byte) 0x98, (byte) 0x80, '\n'
        });
    }

    @Test
    void createsNothingWhenThereIsNothingToWrite() {
        assertThat(write(Map.of()).hasChanges()).isFalse();
        assertThat(root).doesNotExist();
    }

    @Test
    void touchesNoFileWhenNothingChanged() throws IOException {
        write(Map.of("acme/A.java", "a", "acme/B.java", "b"));
        List<Path> files =
                List.of(root.resolve("acme/A.java"), root.resolve("acme/B.java"), root.resolve(".guestwire/manifest"));
        for (Path file : files) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
        OutputReport report = write(Map.of("acme/A.java", "a", "acme/B.java", "b"));
        assertThat(report.hasChanges()).isFalse();
        assertThat(report.unchanged()).containsExactly("acme/A.java", "acme/B.java");
        assertThat(files)
                .allSatisfy(file -> assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO));
    }

    @Test
    void touchesOnlyTheFileThatChanged() throws IOException {
        write(Map.of("A.java", "a", "B.java", "b"));
        Files.setLastModifiedTime(root.resolve("A.java"), LONG_AGO);
        OutputReport report = write(Map.of("A.java", "a", "B.java", "b2"));
        assertThat(report.written()).containsExactly("B.java");
        assertThat(Files.getLastModifiedTime(root.resolve("A.java"))).isEqualTo(LONG_AGO);
        assertThat(root.resolve("B.java")).hasContent("b2");
    }

    @Test
    void removesWhatIsNoLongerGeneratedAndDirectoriesLeftEmpty() throws IOException {
        write(Map.of("old/deep/A.java", "a", "B.java", "b"));
        OutputReport report = write(Map.of("B.java", "b"));
        assertThat(report.removed()).containsExactly("old/deep/A.java");
        assertThat(FileTree.of(root)).containsOnlyKeys("B.java");
    }

    @Test
    void removesEverythingWhenTheLastSchemaIsGone() throws IOException {
        write(Map.of("acme/A.java", "a"));
        assertThat(write(Map.of()).removed()).containsExactly("acme/A.java");
        assertThat(FileTree.of(root)).isEmpty();
    }

    @Test
    void keepsADirectoryThatHoldsAForeignFile() throws IOException {
        write(Map.of("acme/A.java", "a"));
        Files.writeString(root.resolve("acme/Mine.java"), "mine");
        write(Map.of());
        assertThat(FileTree.of(root)).containsOnlyKeys("acme/", "acme/Mine.java");
    }

    @Test
    void makesAgainAFileThatWasDeleted() throws IOException {
        write(Map.of("A.java", "a"));
        Files.delete(root.resolve("A.java"));
        assertThat(write(Map.of("A.java", "a")).written()).containsExactly("A.java");
    }

    @Test
    void refusesToReplaceAFileEditedByHand() throws IOException {
        write(Map.of("A.java", "a", "B.java", "b"));
        Files.writeString(root.resolve("A.java"), "edited");
        OutputReport report = write(Map.of("A.java", "a2", "B.java", "b2", "C.java", "c"));
        assertThat(report.isRefused()).isTrue();
        assertThat(report.editedByHand()).containsExactly("A.java");
        assertThat(report.hasChanges()).isFalse();
        assertThat(FileTree.of(root)).containsOnly(Map.entry("A.java", "edited"), Map.entry("B.java", "b"));
    }

    @Test
    void reportsAnEditAlsoWhenNothingElseChanged() throws IOException {
        write(Map.of("A.java", "a"));
        Files.writeString(root.resolve("A.java"), "edited");
        write(Map.of("A.java", "a"));
        assertThat(write(Map.of("A.java", "a")).editedByHand()).containsExactly("A.java");
    }

    @Test
    void refusesToRemoveAFileEditedByHand() throws IOException {
        write(Map.of("A.java", "a", "B.java", "b"));
        Files.writeString(root.resolve("A.java"), "edited");
        OutputReport report = write(Map.of("B.java", "b"));
        assertThat(report.isRefused()).isTrue();
        assertThat(report.editedByHand()).containsExactly("A.java");
        assertThat(root.resolve("A.java")).hasContent("edited");
    }

    @Test
    void overwritesEditsWhenAskedTo() throws IOException {
        write(Map.of("A.java", "a", "B.java", "b"));
        Files.writeString(root.resolve("A.java"), "edited");
        Files.writeString(root.resolve("B.java"), "edited");
        directory = directory.overwritingEdited(true);
        OutputReport report = write(Map.of("A.java", "a"));
        assertThat(report.isRefused()).isFalse();
        assertThat(report.editedByHand()).containsExactly("A.java", "B.java");
        assertThat(FileTree.of(root)).containsOnly(Map.entry("A.java", "a"));
    }

    @Test
    void acceptsAnEditThatMatchesWhatIsGeneratedNow() throws IOException {
        write(Map.of("A.java", "a"));
        Files.writeString(root.resolve("A.java"), "a2");
        assertThat(write(Map.of("A.java", "a2")).unchanged()).containsExactly("A.java");
    }

    @Test
    void neverTouchesFilesItDidNotMake() throws IOException {
        Files.createDirectories(root.resolve("acme"));
        Files.writeString(root.resolve("acme/Mine.java"), "mine");
        Files.createDirectories(root.resolve("empty"));
        write(Map.of("acme/A.java", "a"));
        write(Map.of());
        assertThat(FileTree.of(root)).containsOnlyKeys("acme/", "acme/Mine.java", "empty/");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void refusesAForeignFileOfTheSameName(boolean overwriteEdited) throws IOException {
        Files.createDirectories(root);
        Files.writeString(root.resolve("A.java"), "mine");
        directory = directory.overwritingEdited(overwriteEdited);
        OutputReport report = write(Map.of("A.java", "a", "B.java", "b"));
        assertThat(report.isRefused()).isTrue();
        assertThat(report.foreign()).containsExactly("A.java");
        assertThat(FileTree.of(root)).containsOnly(Map.entry("A.java", "mine"));
    }

    @Test
    void refusesADirectoryThatStandsWhereAFileBelongs() throws IOException {
        Files.createDirectories(root.resolve("A.java"));
        assertThat(write(Map.of("A.java", "a")).foreign()).containsExactly("A.java");
    }

    @Test
    void adoptsAFileThatAlreadyHoldsTheRightBytes() throws IOException {
        Files.createDirectories(root);
        Files.writeString(root.resolve("A.java"), "a");
        assertThat(write(Map.of("A.java", "a")).unchanged()).containsExactly("A.java");
        assertThat(write(Map.of()).removed()).containsExactly("A.java");
    }

    @Test
    void refusesALinkThatStandsWhereAFileBelongs() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret"), "secret");
        Files.createDirectories(root);
        Files.createSymbolicLink(root.resolve("A.java"), secret);
        assertThat(write(Map.of("A.java", "a")).foreign()).containsExactly("A.java");
        assertThat(secret).hasContent("secret");
    }

    @Test
    void refusesALinkThatReplacedAGeneratedFile() throws IOException {
        write(Map.of("A.java", "a"));
        Path secret = Files.writeString(temp.resolve("secret"), "secret");
        Files.delete(root.resolve("A.java"));
        Files.createSymbolicLink(root.resolve("A.java"), secret);
        assertThat(write(Map.of()).foreign()).containsExactly("A.java");
        assertThat(root.resolve("A.java")).isSymbolicLink();
    }

    @Test
    void refusesALinkedPackageDirectory() throws IOException {
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        Files.createDirectories(root);
        Files.createSymbolicLink(root.resolve("acme"), elsewhere);
        assertThatThrownBy(() -> write(Map.of("acme/A.java", "a")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(root.resolve("acme") + ": is a symbolic link");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void refusesALinkedRoot() throws IOException {
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        Files.createDirectories(root.getParent());
        Files.createSymbolicLink(root, elsewhere);
        assertThatThrownBy(() -> write(Map.of("A.java", "a")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(root + ": is a symbolic link");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void refusesALinkedStateFolder() throws IOException {
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        Files.createDirectories(root);
        Files.createSymbolicLink(root.resolve(".guestwire"), elsewhere);
        assertThatThrownBy(() -> write(Map.of("A.java", "a")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("is a symbolic link");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void followsALinkThatLeadsToTheTrustedAncestor() throws IOException {
        Path real = Files.createDirectories(temp.resolve("real"));
        Path link = Files.createSymbolicLink(temp.resolve("link"), real);
        directory = OutputDirectory.at(link.resolve("sub/out")).refusingLinksBelow(link);
        write(Map.of("A.java", "a"));
        assertThat(real.resolve("sub/out/A.java")).hasContent("a");
    }

    @Test
    void refusesALinkBelowTheTrustedAncestor() throws IOException {
        Path real = Files.createDirectories(temp.resolve("real"));
        Path link = Files.createSymbolicLink(temp.resolve("link"), real);
        directory = OutputDirectory.at(link.resolve("sub/out")).refusingLinksBelow(temp);
        assertThatThrownBy(() -> write(Map.of("A.java", "a")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(link + ": is a symbolic link");
    }

    @Test
    void refusesATrustedDirectoryThatIsNoAncestor() {
        assertThatIllegalArgumentException().isThrownBy(() -> directory.refusingLinksBelow(temp.resolve("other")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/A.java",
                "../A.java",
                "a/../../A.java",
                "a//A.java",
                "a/./A.java",
                "a/",
                "C:/A.java",
                "a\\A.java",
                "a\u0000.java",
                "a\n.java",
                ".guestwire/manifest",
                ".GuestWire/manifest"
            })
    void refusesAPathThatIsNotInside(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> write(Map.of(path, "a")));
        assertThat(root).doesNotExist();
    }

    @Test
    void leavesTheLastOutputWholeWhenAWriteFails() throws IOException {
        write(Map.of("acme/A.java", "a", "acme/B.java", "b"));
        SortedMap<String, String> before = FileTree.withState(root);
        String tooLong = "z".repeat(300) + ".java";
        assertThatThrownBy(() -> write(Map.of("acme/A.java", "a2", "new/C.java", "c", tooLong, "z")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(tooLong);
        assertThat(FileTree.withState(root)).isEqualTo(before);
    }

    @Test
    void hasNoLastInputsBeforeTheFirstWrite() {
        assertThat(directory.lastInputs()).isEmpty();
    }

    @Test
    void knowsWhatTheLastWriteRead() {
        InputFile input = InputFile.of(SourceFile.of("a.widl", "# comment"));
        directory.write(new GeneratedFiles(new TreeMap<>(Map.of("A.java", "a"))), inputs(input));
        assertThat(directory.lastInputs()).containsExactly(input);
    }

    @Test
    void namesADamagedManifest() throws IOException {
        write(Map.of("A.java", "a"));
        Files.writeString(root.resolve(".guestwire/manifest"), "nonsense\n");
        assertThatThrownBy(() -> write(Map.of("A.java", "a")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(root.resolve(".guestwire/manifest") + ": damaged (the first line is not");
    }

    @Test
    void removesNothingAForgedManifestNamesOutside() throws IOException {
        write(Map.of("A.java", "a"));
        Path victim = Files.writeString(root.resolveSibling("victim"), "a");
        String manifest = Files.readString(root.resolve(".guestwire/manifest"));
        Files.writeString(root.resolve(".guestwire/manifest"), manifest.replace("A.java", "../victim"));
        assertThatThrownBy(() -> write(Map.of())).isInstanceOf(UncheckedIOException.class);
        assertThat(victim).exists();
    }

    @Test
    void writesANameThatDiffersOnlyInCaseWhereTheSystemIgnoresCase() throws IOException {
        write(Map.of("Foo.java", "a"));
        // A hard link is what such a file system shows: two names, one file.
        Files.createLink(root.resolve("FOO.java"), root.resolve("Foo.java"));
        OutputReport report = write(Map.of("FOO.java", "b"));
        assertThat(report.written()).containsExactly("FOO.java");
        assertThat(FileTree.of(root)).containsOnly(Map.entry("FOO.java", "b"));
    }

    @Test
    void recordsInputsThatChangedThoughNoOutputDid() throws IOException {
        write(Map.of("A.java", "a"));
        String before = Files.readString(root.resolve(".guestwire/manifest"));
        OutputReport report = directory.write(
                new GeneratedFiles(new TreeMap<>(Map.of("A.java", "a"))),
                inputs(InputFile.of(SourceFile.of("a.widl", "# comment"))));
        assertThat(report.hasChanges()).isFalse();
        assertThat(Files.readString(root.resolve(".guestwire/manifest"))).isNotEqualTo(before);
    }

    @Test
    void leavesEqualTreesForEqualRunsInDifferentPlaces() throws IOException {
        write(Map.of("acme/A.java", "a"));
        Path other = temp.resolve("elsewhere");
        OutputDirectory.at(other).write(new GeneratedFiles(new TreeMap<>(Map.of("acme/A.java", "a"))), inputs());
        assertThat(FileTree.withState(other)).isEqualTo(FileTree.withState(root));
    }

    private OutputReport write(Map<String, String> files) {
        return directory.write(new GeneratedFiles(new TreeMap<>(files)), inputs());
    }

    private static Inputs inputs(InputFile... files) {
        return new Inputs("1.2.3", new TreeMap<>(), List.of(files));
    }
}
