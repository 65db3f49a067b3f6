// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.source.SchemaTree;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.util.SelectorUtils;

/** Finds earlier versions of a project's schemas: on disk, in a jar, in a Maven repository, in a git repository. */
final class EarlierVersions {
    private static final String PACKED = "META-INF/widl";
    private static final Pattern COORDINATES = Pattern.compile("[^:/\\\\\\s]+(:[^:/\\\\\\s]+){2,4}");

    private final Path project;
    private final SchemaFiles present;
    private final ArtifactFiles artifacts;

    /** Finds the file of an artifact. */
    interface ArtifactFiles {
        Path resolve(String coordinates) throws MojoExecutionException;
    }

    /**
     * For one project.
     *
     * @param project its directory
     * @param present its schemas, whose patterns choose the earlier ones too
     */
    EarlierVersions(Path project, SchemaFiles present, ArtifactFiles artifacts) {
        this.project = project;
        this.present = present;
        this.artifacts = artifacts;
    }

    /**
     * What was found.
     *
     * @param schemas the schemas
     * @param searchPath those of the present directories to look for imports in that are not of the version themselves
     * @param elsewhere where else the same version has schemas
     */
    record Found(EarlierSchemas schemas, List<Path> searchPath, SchemaPlaces elsewhere) {
        private Found(EarlierSchemas schemas, List<Path> searchPath) {
            this(schemas, searchPath, SchemaPlaces.NONE);
        }

        /** What is to be said if there are no schemas. */
        String nothing() {
            return "there are no schemas in " + Quoted.of(schemas.label()) + elsewhere.text("");
        }
    }

    /**
     * The version that a text names.
     *
     * @param searchPath the directories in which imports of the present schemas are looked for
     */
    Found find(String against, List<Path> searchPath) throws MojoFailureException, MojoExecutionException {
        List<Path> others = searchPath.stream()
                .filter(directory -> !directory.equals(present.directory()))
                .toList();
        Optional<Path> path = existing(against);
        if (path.isPresent()) {
            return new Found(onDisk(against, path.get()), others);
        }
        if (COORDINATES.matcher(against).matches()) {
            return new Found(inJar(artifacts.resolve(against)), others);
        }
        return inGit(against, searchPath);
    }

    private Optional<Path> existing(String text) {
        try {
            return Optional.of(project.resolve(text).normalize()).filter(Files::exists);
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    private EarlierSchemas onDisk(String given, Path path) {
        if (Files.isDirectory(path)) {
            Path packed = path.resolve(PACKED);
            Path directory = Files.isDirectory(packed) ? packed : path;
            SchemaFiles files = SchemaFiles.scan(directory, present.includes(), present.excludes());
            return new EarlierSchemas.OnDisk(label(given), directory, files.files());
        }
        if (path.toString().endsWith(".widl")) {
            int name = given.replace('\\', '/').lastIndexOf('/') + 1;
            return new EarlierSchemas.OnDisk(
                    name == 0 ? "./" : label(given.substring(0, name)), path.getParent(), List.of(path));
        }
        return inJar(path);
    }

    private static String label(String directory) {
        String path = directory.replace('\\', '/');
        return path.endsWith("/") ? path : path + "/";
    }

    private EarlierSchemas inJar(Path jar) {
        SchemaTree tree = SchemaTree.ofArchive(jar);
        return new EarlierSchemas.InTree(jar.getFileName() + "!/" + PACKED + "/", tree, chosen(tree), List.of());
    }

    /** The patterns are those of the project: what it leaves out now is left out of its earlier versions. */
    private List<String> chosen(SchemaTree tree) {
        return tree.files().keySet().stream()
                .filter(path -> matches(path, present.includes()) && !matches(path, present.excludes()))
                .toList();
    }

    private static boolean matches(String path, List<String> patterns) {
        return patterns.stream()
                .anyMatch(pattern -> SelectorUtils.matchPath(pattern.replace('\\', '/'), path, "/", true));
    }

    /** {@code REVISION}, or {@code REVISION:DIRECTORY} if the schemas were somewhere else then. */
    private Found inGit(String against, List<Path> searchPath) throws MojoFailureException, MojoExecutionException {
        Optional<GitHistory> history = GitHistory.around(project);
        if (history.isEmpty()) {
            throw new MojoFailureException("against: there is no file `" + against + "`, and " + project
                    + " is in no git repository that could have a revision of that name");
        }
        try (GitHistory git = history.get()) {
            int colon = against.indexOf(':');
            String name = colon < 0 ? against : against.substring(0, colon);
            Optional<String> folder = colon < 0
                    ? git.pathOf(present.directory())
                    : Optional.of(against.substring(colon + 1).replaceAll("^/+|/+$", ""));
            if (folder.isEmpty()) {
                throw new MojoFailureException("against: " + present.directory()
                        + " is not in the git repository of the project; write REVISION:DIRECTORY");
            }
            GitHistory.Revision revision = git.revision(name);
            if (colon >= 0 && !revision.hasDirectory(folder.get())) {
                throw new MojoFailureException("against: there is no directory " + Quoted.of(folder.get()) + " in "
                        + name + elsewhere(name, revision, folder.get()).text("schemas "));
            }
            SchemaTree tree = SchemaTree.of(revision.schemas(folder.get()));
            List<String> paths = chosen(tree);
            List<SchemaTree> searched = new ArrayList<>();
            List<Path> outside = new ArrayList<>();
            for (Path directory : searchPath) {
                Optional<String> inside = git.pathOf(directory);
                if (inside.isEmpty()) {
                    outside.add(directory);
                } else if (!directory.equals(present.directory())) {
                    searched.add(revision.searched(inside.get()));
                }
            }
            String label = revision.label(folder.get());
            return new Found(
                    new EarlierSchemas.InTree(label, tree, paths, searched),
                    outside,
                    paths.isEmpty() ? elsewhere(name, revision, folder.get()) : SchemaPlaces.NONE);
        }
    }

    private SchemaPlaces elsewhere(String name, GitHistory.Revision revision, String folder)
            throws MojoExecutionException {
        List<String> paths = revision.schemaPaths().stream()
                .filter(path -> !folder.isEmpty() && !path.startsWith(folder + "/"))
                .toList();
        return SchemaPlaces.of(name, paths, present);
    }
}
