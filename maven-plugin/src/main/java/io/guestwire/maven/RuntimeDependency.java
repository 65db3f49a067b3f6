// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.widl.source.Archives;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/**
 * Whether a project is compiled with the runtime that generated code needs. Otherwise the compiler tells, in an error for
 * each generated line that names it.
 */
final class RuntimeDependency {
    private static final String ARTIFACT = "guestwire-runtime";

    /** A class that all generated code names. */
    private static final String NEEDED = "io/guestwire/runtime/annotation/Generated";

    private RuntimeDependency() {}

    /** Finds what a project is compiled with: jars, directories of classes, directories of sources. */
    interface ClassPath {
        List<Path> find() throws MojoExecutionException;
    }

    /**
     * A warning when the runtime is missing.
     *
     * @param project the project, whose dependencies are collected
     * @param scope the scope to ask for: {@code compile} or {@code test}
     * @param scopes those that the code is compiled with
     * @param classPath looked into when no dependency has the runtime's name: a jar of another name may hold it
     * @param version of the runtime that belongs to this plugin
     */
    static Optional<String> warning(
            MavenProject project, String scope, Set<String> scopes, ClassPath classPath, String version)
            throws MojoExecutionException {
        boolean named = project.getArtifacts().stream()
                .anyMatch(
                        artifact -> artifact.getArtifactId().equals(ARTIFACT) && scopes.contains(artifact.getScope()));
        if (named || holdsRuntime(classPath.find())) {
            return Optional.empty();
        }
        return Optional.of(
                "generated code needs " + ARTIFACT + ", which is not among the dependencies that it is compiled"
                        + " with: add io.guestwire:" + ARTIFACT + ":" + version + " in the scope " + scope);
    }

    private static boolean holdsRuntime(List<Path> classPath) {
        boolean inDirectory = classPath.stream()
                .anyMatch(directory -> Files.isRegularFile(directory.resolve(NEEDED + ".class"))
                        || Files.isRegularFile(directory.resolve(NEEDED + ".java")));
        if (inDirectory) {
            return true;
        }
        try (Archives archives = new Archives(classPath)) {
            return archives.open().stream().anyMatch(archive -> archive.getEntry(NEEDED + ".class") != null);
        }
    }
}
