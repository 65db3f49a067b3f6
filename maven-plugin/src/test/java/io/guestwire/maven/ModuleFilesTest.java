// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.maven.model.Dependency;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleFilesTest {
    @TempDir
    Path folder;

    private final MavenProject project = new MavenProject();
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void makeProject() {
        project.setFile(folder.resolve("pom.xml").toFile());
    }

    @Test
    void namesAFileByItsPath() throws Exception {
        file("src/main/wasm/acme/greet.wasm");
        assertThat(find()).extracting(ModuleFile::name).containsExactly("acme/greet.wasm");
    }

    @Test
    void takesFilesInTheOrderOfTheirNames() throws Exception {
        file("src/main/wasm/b.wasm");
        file("src/main/wasm/a.wasm");
        assertThat(find()).extracting(ModuleFile::name).containsExactly("a.wasm", "b.wasm");
    }

    @Test
    void takesAFileThatAnEntryNamesOnce() throws Exception {
        file("src/main/wasm/acme/greet.wasm");
        assertThat(find("acme/greet.wasm")).hasSize(1);
    }

    @Test
    void takesAFileElsewhereInTheProject() throws Exception {
        file("rust/greet.wasm");
        assertThat(find("rust/greet.wasm")).extracting(ModuleFile::name).containsExactly("greet.wasm");
    }

    @Test
    void namesAnArtifactWithoutItsVersion() throws Exception {
        assertThat(find("com.acme:filters:1.2")).extracting(ModuleFile::name).containsExactly("filters.wasm");
        assertThat(asked).containsExactly("com.acme:filters:wasm:1.2");
    }

    @Test
    void namesAnArtifactWithItsClassifier() throws Exception {
        assertThat(find("com.acme:filters:1.2:fast"))
                .extracting(ModuleFile::name)
                .containsExactly("filters-fast.wasm");
        assertThat(asked).containsExactly("com.acme:filters:wasm:fast:1.2");
    }

    @Test
    void takesTheVersionFromADependency() throws Exception {
        Dependency dependency = new Dependency();
        dependency.setGroupId("com.acme");
        dependency.setArtifactId("filters");
        dependency.setVersion("1.3");
        dependency.setType("wasm");
        project.getDependencies().add(dependency);
        find("com.acme:filters");
        assertThat(asked).containsExactly("com.acme:filters:wasm:1.3");
    }

    @Test
    void refusesAnArtifactWithoutAVersionThatIsNoDependency() {
        assertThatThrownBy(() -> find("com.acme:filters"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("modules: `com.acme:filters` has no version, and the project has no dependency of that name"
                        + " with <type>wasm</type>");
    }

    @Test
    void refusesWhatIsNeitherCoordinatesNorAFile() {
        assertThatThrownBy(() -> find("filters"))
                .hasMessage(
                        "modules: `filters` is not of the form group:artifact[:version[:classifier]], nor a file that"
                                + " ends in .wasm");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> find("gone.wasm"))
                .hasMessage("modules: there is no file " + folder.resolve("src/main/wasm/gone.wasm") + " or "
                        + folder.resolve("gone.wasm"));
    }

    @Test
    void refusesAModuleThatIsNamedTwice() throws Exception {
        file("src/main/wasm/greet.wasm");
        assertThatThrownBy(() -> find("greet.wasm", "greet.wasm")).hasMessage("modules: `greet.wasm` is named twice");
    }

    @Test
    void refusesAnArtifactThatIsCalledLikeAFile() throws Exception {
        file("src/main/wasm/filters.wasm");
        assertThatThrownBy(() -> find("com.acme:filters:1.2"))
                .hasMessage("modules: an entry has the name of the file `filters.wasm`");
    }

    @Test
    void refusesAnEmptyEntry() {
        SchemaFiles none = SchemaFiles.scan(folder.resolve("src/main/wasm"), List.of("**/*.wasm"), List.of());
        assertThatThrownBy(() -> finder().find(none, List.of(new ModuleParameter())))
                .hasMessageStartingWith("modules: an entry needs either the element artifact");
    }

    private Collection<ModuleFile> find(String... entries) throws MojoExecutionException, MojoFailureException {
        List<ModuleParameter> parameters = new ArrayList<>();
        for (String entry : entries) {
            ModuleParameter parameter = new ModuleParameter();
            parameter.set(entry);
            parameters.add(parameter);
        }
        return finder().find(
                        SchemaFiles.scan(folder.resolve("src/main/wasm"), List.of("**/*.wasm"), List.of()), parameters);
    }

    private ModuleFiles finder() {
        return new ModuleFiles(
                project,
                artifact -> {
                    asked.add(artifact.toString());
                    return file("repository/" + artifact.getArtifactId() + "-" + artifact.getVersion() + ".wasm");
                },
                null);
    }

    private Path file(String path) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            return Files.write(file, new byte[] {0, 'a', 's', 'm', 1, 0, 0, 0});
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
