// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuntimeDependencyTest {
    private final MavenProject project = new MavenProject();

    @TempDir
    Path folder;

    @Test
    void namesTheDependencyThatIsMissing() throws Exception {
        assertThat(warning(GenerateMojo.SCOPES, folder))
                .contains("generated code needs guestwire-runtime, which is not among the dependencies that it is"
                        + " compiled with: add io.guestwire:guestwire-runtime:1.2 in the scope compile");
    }

    @Test
    void findsTheDependencyWithoutOpeningAJar() throws Exception {
        depend("guestwire-runtime", "compile");

        assertThat(RuntimeDependency.warning(
                        project, "compile", GenerateMojo.SCOPES, () -> fail("looked into the class path"), "1.2"))
                .isEmpty();
    }

    @Test
    void theScopeTestIsNotEnoughForMainCode() throws Exception {
        depend("guestwire-runtime", "test");

        assertThat(warning(GenerateMojo.SCOPES)).isPresent();
    }

    @Test
    void theScopeTestIsEnoughForTests() throws Exception {
        depend("guestwire-runtime", "test");

        assertThat(warning(GenerateTestMojo.SCOPES)).isEmpty();
    }

    @Test
    void takesAJarOfAnotherNameThatHoldsTheRuntime() throws Exception {
        Path jar = folder.resolve("all-in-one.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("io/guestwire/runtime/annotation/Generated.class"));
            zip.closeEntry();
        }

        assertThat(warning(GenerateMojo.SCOPES, jar)).isEmpty();
    }

    @Test
    void takesSourcesOfTheRuntime() throws Exception {
        Path source = folder.resolve("io/guestwire/runtime/annotation/Generated.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "");

        assertThat(warning(GenerateMojo.SCOPES, folder)).isEmpty();
    }

    private void depend(String artifact, String scope) {
        project.setArtifacts(Set.of(new DefaultArtifact(
                "io.guestwire", artifact, "1.2", scope, "jar", null, new DefaultArtifactHandler("jar"))));
    }

    private Optional<String> warning(Set<String> scopes, Path... classPath) throws MojoExecutionException {
        return RuntimeDependency.warning(project, "compile", scopes, () -> List.of(classPath), "1.2");
    }
}
