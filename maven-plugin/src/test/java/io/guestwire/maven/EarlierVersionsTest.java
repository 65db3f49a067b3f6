// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.widl.LoadOptions;
import io.guestwire.widl.LoadResult;
import io.guestwire.widl.diagnostic.DiagnosticRenderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class EarlierVersionsTest {
    private static final PersonIdent AUTHOR = new PersonIdent("a test", "test@example.org");

    @TempDir
    Path project;

    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void isolate() {
        IsolatedSystemReader.install();
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void commit(String tag) throws GitAPIException, IOException {
        try (Git git = Git.init().setDirectory(project.toFile()).call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setAuthor(AUTHOR)
                    .setCommitter(AUTHOR)
                    .setSign(false)
                    .setMessage(tag)
                    .call();
            git.tag().setName(tag).setAnnotated(false).call();
        }
    }

    private Path jar(String path, String text) throws IOException {
        Path jar = project.resolve("old.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry(path));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return jar;
    }

    private EarlierVersions.Found find(String against, Path... searchPath)
            throws MojoFailureException, MojoExecutionException {
        SchemaFiles present = SchemaFiles.scan(project.resolve("widl"), List.of("**/*.widl"), List.of("draft/**"));
        EarlierVersions versions = new EarlierVersions(project, present, coordinates -> {
            asked.add(coordinates);
            return project.resolve("old.jar");
        });
        return versions.find(against, List.of(searchPath));
    }

    private static List<String> load(EarlierVersions.Found found) {
        LoadResult result = found.schemas().load(found.searchPath(), List.of(), LoadOptions.defaults());
        assertThat(DiagnosticRenderer.renderAll(result.diagnostics())).isEmpty();
        return result.schemas().stream()
                .map(schema -> found.schemas().label() + schema)
                .toList();
    }

    @Test
    void readsADirectory() throws Exception {
        write("old/a/x.widl", "type X { a: u8 }");

        assertThat(load(find("old"))).containsExactly("old/a/x.widl");
    }

    @Test
    void readsAFileAlone() throws Exception {
        write("old/x.widl", "type X { a: u8 }");
        write("old/y.widl", "type Y { a: u8 }");

        assertThat(load(find("old/x.widl"))).containsExactly("old/x.widl");
    }

    @Test
    void readsClassesOfAnEarlierBuild() throws Exception {
        write("classes/META-INF/widl/x.widl", "type X { a: u8 }");

        assertThat(load(find("classes"))).containsExactly("classes/x.widl");
    }

    @Test
    void leavesOutWhatTheProjectLeavesOut() throws Exception {
        write("old/draft/x.widl", "type X { a: u8 }");

        assertThat(find("old").schemas().isEmpty()).isTrue();
    }

    @Test
    void readsAJar() throws Exception {
        jar("META-INF/widl/x.widl", "type X { a: u8 }");

        assertThat(load(find("old.jar"))).containsExactly("old.jar!/META-INF/widl/x.widl");
    }

    @Test
    void resolvesCoordinates() throws Exception {
        jar("META-INF/widl/x.widl", "type X { a: u8 }");

        assertThat(load(find("acme:shop:1.0"))).containsExactly("old.jar!/META-INF/widl/x.widl");
        assertThat(asked).containsExactly("acme:shop:1.0");
    }

    @Test
    void readsARevision() throws Exception {
        write("widl/x.widl", "type X { a: u8 }");
        commit("v1");
        Files.delete(project.resolve("widl/x.widl"));

        assertThat(load(find("v1"))).containsExactly("v1:widl/x.widl");
    }

    @Test
    void readsAnotherDirectoryOfARevision() throws Exception {
        write("schemas/x.widl", "type X { a: u8 }");
        commit("v1");

        assertThat(load(find("v1:schemas"))).containsExactly("v1:schemas/x.widl");
    }

    @Test
    void importsFromTheRevisionAlone() throws Exception {
        write("widl/x.widl", "import {Id} from \"id\"\ntype X { a: Id }");
        write("shared/id.widl", "alias Id = u8");
        commit("v1");
        Files.delete(project.resolve("shared/id.widl"));

        assertThat(load(find("v1", project.resolve("widl"), project.resolve("shared"))))
                .containsExactly("v1:widl/x.widl");
    }

    @Test
    void findsNothingInARevisionWithoutSchemas() throws Exception {
        write("readme.txt", "none yet");
        commit("v1");

        assertThat(find("v1").schemas().isEmpty()).isTrue();
    }

    @Test
    void namesTheDirectoryThatSchemasWereIn() throws Exception {
        write("schemas/sub/x.widl", "type X { a: u8 }");
        write("other/y.widl", "type Y { a: u8 }");
        commit("v1");
        write("widl/sub/x.widl", "type X { a: u8 }");

        assertThat(find("v1").nothing()).isEqualTo("there are no schemas in `v1:widl/`, but there are in `v1:schemas`");
    }

    @Test
    void namesEveryDirectoryOfSchemasThatAreNotThereNow() throws Exception {
        write("a/x.widl", "type X { a: u8 }");
        write("b/y.widl", "type Y { a: u8 }");
        commit("v1");

        assertThat(find("v1").nothing())
                .isEqualTo("there are no schemas in `v1:widl/`, but there are in `v1:a`, `v1:b`");
    }

    @Test
    void namesNoPlaceWhereNothingIs() throws Exception {
        write("readme.txt", "none yet");
        commit("v1");

        assertThat(find("v1").nothing()).isEqualTo("there are no schemas in `v1:widl/`");
    }

    @Test
    void refusesADirectoryThatARevisionDoesNotHave() throws Exception {
        write("widl/x.widl", "type X { a: u8 }");
        commit("v1");

        assertThatThrownBy(() -> find("v1:nowhere"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("against: there is no directory `nowhere` in v1, but there are schemas in `v1:widl`");
    }

    @Test
    void doesNotTakeAFileForADirectoryOfARevision() throws Exception {
        write("widl/x.widl", "type X { a: u8 }");
        commit("v1");

        assertThatThrownBy(() -> find("v1:widl/x.widl"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("against: there is no directory `widl/x.widl` in v1");
    }

    @Test
    void saysThatAncestorsAreMissingBecauseTheCloneIsShallow() throws Exception {
        write("origin/widl/x.widl", "type X { a: u8 }");
        Path origin = project.resolve("origin");
        Path clone = project.resolve("clone");
        try (Git git = Git.init().setDirectory(origin.toFile()).call()) {
            git.add().addFilepattern(".").call();
            for (String message : List.of("first", "second")) {
                git.commit()
                        .setAuthor(AUTHOR)
                        .setCommitter(AUTHOR)
                        .setSign(false)
                        .setMessage(message)
                        .call();
            }
        }
        Git.cloneRepository()
                .setURI(origin.toUri().toString())
                .setDirectory(clone.toFile())
                .setDepth(1)
                .call()
                .close();
        project = clone;

        assertThatThrownBy(() -> find("HEAD~1"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("against: there is no revision `HEAD~1` in " + clone.toRealPath()
                        + ": the clone is shallow and lacks earlier history and perhaps tags; fetch them first"
                        + " (`git fetch --unshallow --tags`, or fetch-depth: 0 where a CI job checks out)");
    }

    @Test
    void saysThatThereIsNoSuchAncestor() throws Exception {
        write("widl/x.widl", "type X { a: u8 }");
        commit("v1");

        assertThatThrownBy(() -> find("HEAD~1"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("against: there is no revision `HEAD~1` in " + project.toRealPath()
                        + ": `HEAD` has no such ancestor");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void passesOverLinksOfARevision() throws Exception {
        write("widl/x.widl", "type X { a: u8 }");
        Files.createSymbolicLink(project.resolve("widl/y.widl"), Path.of("x.widl"));
        commit("v1");

        assertThat(load(find("v1"))).containsExactly("v1:widl/x.widl");
    }

    /** What is not in the configuration JGit finds out with files that it writes into the repository. */
    @Test
    void nothingIsTriedOutInTheRepository() throws Exception {
        assertThat(SystemReader.getInstance()
                        .getJGitConfig()
                        .getTimeUnit("filesystem", "any", "timestampResolution", -1, TimeUnit.SECONDS))
                .isEqualTo(2);
    }

    @Test
    void tellsWhichRevisionWasMeant() throws Exception {
        write("widl/x.widl", "type X { a: u8 }");
        commit("v1.0");

        assertThatThrownBy(() -> find("v1.1"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "against: there is no revision `v1.1` in " + project.toRealPath() + ": did you mean `v1.0`?");
    }

    @Test
    void saysWhatAVersionCanBe() throws Exception {
        write("widl/x.widl", "type X { a: u8 }");
        commit("v1.0");

        assertThatThrownBy(() -> find("a..b"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("against: ");
    }

    @Test
    void refusesARevisionWhereThereIsNoRepository() {
        assertThatThrownBy(() -> find("v1"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("against: there is no file `v1`, and " + project);
    }
}
