// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.widl.SchemaRoots;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;

/**
 * Finds the schemas that dependencies bring: in their jars under {@code META-INF/widl}, and in modules of the same
 * build where those schemas lie. A module need not be compiled for that, so imports work in
 * {@code mvn generate-sources} and {@code mvn guestwire:validate}, where Maven itself cannot resolve a module that has
 * no jar yet; this is why the goals ask Maven to collect dependencies and not to resolve them.
 */
final class DependencySchemas {
    private static final String PACKED = "META-INF/widl";
    private static final String PUBLISHED = "io.guestwire.maven.schemas";

    private final MavenProject project;
    private final MavenSession session;
    private final RepositorySystem repositories;

    DependencySchemas(MavenProject project, MavenSession session, RepositorySystem repositories) {
        this.project = project;
        this.session = session;
        this.repositories = repositories;
    }

    /** Lets modules of this build that depend on {@code project} import from a directory. */
    static void publish(MavenProject project, Path directory) {
        project.setContextValue(PUBLISHED, directory.toString());
    }

    /** Packs schemas into the project's jar as they are, once, however often the goal runs in a build. */
    static void pack(MavenProject project, SchemaFiles schemas) {
        String directory = schemas.directory().toString();
        boolean packed = project.getResources().stream()
                .anyMatch(resource ->
                        PACKED.equals(resource.getTargetPath()) && directory.equals(resource.getDirectory()));
        if (!packed) {
            Resource resource = new Resource();
            resource.setDirectory(directory);
            resource.setTargetPath(PACKED);
            resource.setIncludes(new ArrayList<>(schemas.includes()));
            resource.setExcludes(new ArrayList<>(schemas.excludes()));
            project.addResource(resource);
        }
    }

    /** What {@link #pack} had Maven copy. */
    static PackedSchemas packed(MavenProject project) {
        return new PackedSchemas(Path.of(project.getBuild().getOutputDirectory(), PACKED));
    }

    /**
     * What a run reads.
     *
     * @param roots where schemas are
     * @param classes jars and directories of what generated code is compiled with; modules that are not compiled yet
     *     have their sources here
     */
    record Found(SchemaRoots roots, List<Path> classes) {}

    /** The roots of a run: a source directory, directories to search, then dependencies of some scopes. */
    Found addTo(Path sourceDirectory, List<Path> searchPath, Set<String> scopes) throws MojoExecutionException {
        List<Path> directories = new ArrayList<>(searchPath);
        List<Path> archives = new ArrayList<>();
        List<Path> sources = new ArrayList<>();
        List<Artifact> unresolved = new ArrayList<>();
        for (Artifact artifact : project.getArtifacts()) {
            if (!scopes.contains(artifact.getScope())
                    || !artifact.getArtifactHandler().getExtension().equals("jar")) {
                continue;
            }
            Optional<MavenProject> module = moduleOf(artifact);
            if (module.isPresent()) {
                addModule(module.get(), directories, archives);
                sources.addAll(sourceRoots(module.get()));
            } else if (artifact.getFile() != null) {
                archives.add(artifact.getFile().toPath());
            } else {
                unresolved.add(artifact);
            }
        }
        archives.addAll(resolve(unresolved));
        List<Path> classes = new ArrayList<>(archives);
        classes.addAll(sources);
        return new Found(new SchemaRoots(List.of(sourceDirectory), directories, archives), classes);
    }

    /** The classes of a project, compiled or not. */
    static List<Path> mainClasses(MavenProject project) {
        List<Path> classes = new ArrayList<>(sourceRoots(project));
        classes.add(Path.of(project.getBuild().getOutputDirectory()));
        return classes;
    }

    private static List<Path> sourceRoots(MavenProject project) {
        return project.getCompileSourceRoots().stream().map(Path::of).toList();
    }

    private Optional<MavenProject> moduleOf(Artifact artifact) {
        return session.getProjects().stream()
                .filter(module -> module.getGroupId().equals(artifact.getGroupId())
                        && module.getArtifactId().equals(artifact.getArtifactId())
                        && module.getVersion().equals(artifact.getBaseVersion())
                        && !artifact.hasClassifier())
                .findFirst();
    }

    private static void addModule(MavenProject module, List<Path> directories, List<Path> archives) {
        if (module.getContextValue(PUBLISHED) instanceof String published) {
            directories.add(Path.of(published));
        }
        for (Resource resource : module.getResources()) {
            if (resource.getTargetPath() == null) {
                Path folder = Path.of(resource.getDirectory()).resolve(PACKED);
                if (Files.isDirectory(folder)) {
                    directories.add(folder);
                }
            }
        }
        archives.add(Path.of(module.getBuild().getOutputDirectory()));
        File packed = module.getArtifact().getFile();
        if (packed != null) {
            archives.add(packed.toPath());
        }
    }

    /**
     * The file of an artifact that need not be a dependency.
     *
     * @param coordinates {@code group:artifact[:extension[:classifier]]:version}
     */
    Path resolve(String coordinates) throws MojoExecutionException {
        return resolve(new DefaultArtifact(coordinates));
    }

    /** The file of an artifact that need not be a dependency. */
    Path resolve(org.eclipse.aether.artifact.Artifact artifact) throws MojoExecutionException {
        try {
            ArtifactRequest request = new ArtifactRequest(artifact, project.getRemoteProjectRepositories(), null);
            return repositories
                    .resolveArtifact(session.getRepositorySession(), request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw new MojoExecutionException("cannot find " + artifact + ": " + e.getMessage(), e);
        }
    }

    private List<Path> resolve(List<Artifact> artifacts) throws MojoExecutionException {
        List<ArtifactRequest> requests = artifacts.stream()
                .map(artifact -> new ArtifactRequest(
                        RepositoryUtils.toArtifact(artifact), project.getRemoteProjectRepositories(), null))
                .toList();
        try {
            List<Path> files = new ArrayList<>();
            for (ArtifactResult result : repositories.resolveArtifacts(session.getRepositorySession(), requests)) {
                files.add(result.getArtifact().getFile().toPath());
            }
            return files;
        } catch (ArtifactResolutionException e) {
            throw new MojoExecutionException("cannot look for schemas in dependencies: " + e.getMessage(), e);
        }
    }
}
