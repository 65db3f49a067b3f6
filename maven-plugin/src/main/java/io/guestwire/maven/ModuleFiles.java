// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.model.Dependency;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.jspecify.annotations.Nullable;

/** Finds the modules of a project: those of a directory, and those that {@code modules} names by coordinates or file. */
final class ModuleFiles {
    private static final String EXTENSION = "wasm";

    private final MavenProject project;
    private final ModuleSource repository;
    private final @Nullable String packageName;

    /** Where files of artifacts come from. */
    @FunctionalInterface
    interface ModuleSource {
        Path file(Artifact artifact) throws MojoExecutionException;
    }

    /**
     * A search that has not begun.
     *
     * @param packageName the package of modules that say nothing of their own
     */
    ModuleFiles(MavenProject project, ModuleSource repository, @Nullable String packageName) {
        this.project = project;
        this.repository = repository;
        this.packageName = packageName;
    }

    /**
     * All modules, sorted by name. What an entry says about a file of the directory counts for that file.
     *
     * @param directory the files of the directory that are modules
     * @param entries what the pom says
     */
    Collection<ModuleFile> find(SchemaFiles directory, List<ModuleParameter> entries)
            throws MojoExecutionException, MojoFailureException {
        Map<String, ModuleFile> found = new TreeMap<>();
        List<String> named = new ArrayList<>();
        for (ModuleParameter entry : entries) {
            ModuleFile module = entry(directory, entry);
            if (found.put(module.name(), module) != null) {
                throw new MojoFailureException("modules: `" + module.name() + "` is named twice");
            }
            named.add(module.path().toAbsolutePath().normalize().toString());
        }
        for (Path file : directory.files()) {
            if (!named.contains(file.toAbsolutePath().normalize().toString())) {
                String name = name(directory.directory(), file);
                ModuleFile module = ModuleFile.read(name, file, options(new ModuleParameter()));
                if (found.put(name, module) != null) {
                    throw new MojoFailureException("modules: an entry has the name of the file `" + name + "`");
                }
            }
        }
        return found.values();
    }

    /** The module that a text names: a file, or coordinates. */
    ModuleFile find(String text) throws MojoExecutionException, MojoFailureException {
        ModuleParameter entry = new ModuleParameter();
        entry.set(text);
        return entry(SchemaFiles.scan(Path.of("").toAbsolutePath(), List.of("no file"), List.of()), entry);
    }

    private ModuleFile entry(SchemaFiles directory, ModuleParameter entry)
            throws MojoExecutionException, MojoFailureException {
        if ((entry.file() == null) == (entry.artifact() == null)) {
            throw new MojoFailureException("modules: an entry needs either the element artifact, such as"
                    + " com.acme:filters:1.2, or the element file");
        }
        return entry.file() != null
                ? ofFile(directory.directory(), entry.file(), options(entry))
                : ofArtifact(entry.artifact(), options(entry));
    }

    private ModuleBindingOptions options(ModuleParameter entry) throws MojoFailureException {
        return ModuleBindingOptions.of(entry, packageName, basedir());
    }

    private Path basedir() {
        return project.getBasedir() == null
                ? Path.of("").toAbsolutePath()
                : project.getBasedir().toPath();
    }

    private ModuleFile ofFile(Path directory, String text, ModuleBindingOptions options) throws MojoFailureException {
        for (Path place : List.of(directory.resolve(text), basedir().resolve(text))) {
            if (Files.isRegularFile(place)) {
                return ModuleFile.read(name(directory, place), place, options);
            }
        }
        throw new MojoFailureException("modules: there is no file " + directory.resolve(text)
                + (directory.startsWith(basedir()) ? " or " + basedir().resolve(text) : ""));
    }

    /** Below the directory the path, elsewhere the name alone. */
    private static String name(Path directory, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path root = directory.toAbsolutePath().normalize();
        Path name = absolute.startsWith(root) ? root.relativize(absolute) : absolute.getFileName();
        return name.toString().replace('\\', '/');
    }

    private ModuleFile ofArtifact(String coordinates, ModuleBindingOptions options)
            throws MojoExecutionException, MojoFailureException {
        Artifact artifact = artifact(coordinates);
        String classifier = artifact.getClassifier().isEmpty() ? "" : "-" + artifact.getClassifier();
        return ModuleFile.read(
                artifact.getArtifactId() + classifier + "." + EXTENSION, repository.file(artifact), options);
    }

    private Artifact artifact(String coordinates) throws MojoFailureException {
        String[] parts = coordinates.split(":", -1);
        boolean complete = List.of(parts).stream().noneMatch(String::isBlank);
        if (!complete || parts.length < 2 || parts.length > 4) {
            throw new MojoFailureException("modules: `" + coordinates
                    + "` is not of the form group:artifact[:version[:classifier]], nor a file that ends in .wasm");
        }
        if (parts.length == 2) {
            return dependency(parts[0], parts[1]);
        }
        return new DefaultArtifact(parts[0], parts[1], parts.length == 4 ? parts[3] : "", EXTENSION, parts[2]);
    }

    private Artifact dependency(String group, String artifact) throws MojoFailureException {
        for (Dependency dependency : project.getDependencies()) {
            if (dependency.getGroupId().equals(group)
                    && dependency.getArtifactId().equals(artifact)
                    && EXTENSION.equals(dependency.getType())) {
                String classifier = dependency.getClassifier() == null ? "" : dependency.getClassifier();
                return new DefaultArtifact(group, artifact, classifier, EXTENSION, dependency.getVersion());
            }
        }
        throw new MojoFailureException("modules: `" + group + ":" + artifact
                + "` has no version, and the project has no" + " dependency of that name with <type>wasm</type>");
    }
}
