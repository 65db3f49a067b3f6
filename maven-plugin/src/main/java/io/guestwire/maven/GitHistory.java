// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.diagnostic.Spelling;
import io.guestwire.widl.source.SchemaLimit;
import io.guestwire.widl.source.SchemaTree;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.PathSuffixFilter;

/** The git repository that a project lies in; read without the program git and without its configuration. */
final class GitHistory implements AutoCloseable {
    private static final int MOST_FILES = 10_000;
    private static final Pattern ANCESTOR = Pattern.compile("([^~^]+)[~^].*");

    private final Repository repository;
    private final Path workTree;

    private GitHistory(Repository repository, Path workTree) {
        this.repository = repository;
        this.workTree = workTree;
    }

    /** The repository of a directory; empty if there is none. */
    static Optional<GitHistory> around(Path directory) throws MojoExecutionException {
        IsolatedSystemReader.install();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(directory.toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        try {
            Repository repository = builder.setMustExist(true).build();
            File workTree = repository.isBare() ? repository.getDirectory() : repository.getWorkTree();
            return Optional.of(new GitHistory(repository, workTree.toPath().toRealPath()));
        } catch (IOException e) {
            throw new MojoExecutionException("cannot open the repository " + builder.getGitDir(), e);
        }
    }

    /** The files of a revision. */
    Revision revision(String name) throws MojoFailureException, MojoExecutionException {
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId found = repository.resolve(name);
            if (found == null) {
                throw new MojoFailureException(
                        "against: there is no revision " + Quoted.of(name) + " in " + workTree + ": " + advice(name));
            }
            return new Revision(name, walk.parseTree(found));
        } catch (RevisionSyntaxException | IncorrectObjectTypeException e) {
            throw new MojoFailureException(
                    "against: " + Quoted.of(name) + " is no file, no Maven coordinates and no revision of git");
        } catch (IOException e) {
            throw new MojoExecutionException("cannot read the revision " + name + " in " + workTree, e);
        }
    }

    private String advice(String name) throws IOException {
        if (Files.exists(repository.getCommonDirectory().toPath().resolve("shallow"))) {
            return "the clone is shallow and lacks earlier history and perhaps tags; fetch them first"
                    + " (`git fetch --unshallow --tags`, or fetch-depth: 0 where a CI job checks out)";
        }
        Matcher ancestor = ANCESTOR.matcher(name);
        if (ancestor.matches() && repository.resolve(ancestor.group(1)) != null) {
            return Quoted.of(ancestor.group(1)) + " has no such ancestor";
        }
        List<String> names = repository.getRefDatabase().getRefs().stream()
                .map(Ref::getName)
                .filter(ref -> !ref.equals(Constants.HEAD)) // the present, not an earlier version
                .map(Repository::shortenRefName)
                .toList();
        return Spelling.nearest(name, names)
                .map(near -> "did you mean `" + near + "`?")
                .orElse("it can be a tag, a branch, a commit, or a file or Maven coordinates instead");
    }

    /** The path of a directory in the repository, with {@code /}; empty if it lies elsewhere. */
    Optional<String> pathOf(Path directory) {
        Path absolute = real(directory);
        if (!absolute.startsWith(workTree)) {
            return Optional.empty();
        }
        return Optional.of(workTree.relativize(absolute).toString().replace(File.separatorChar, '/'));
    }

    /** With links resolved, of the part that exists. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException absent) {
            Path parent = absolute.getParent();
            return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
        }
    }

    @Override
    public void close() {
        repository.close();
    }

    /** One version of all files. */
    final class Revision {
        private final String name;
        private final ObjectId tree;

        private Revision(String name, ObjectId tree) {
            this.name = name;
            this.tree = tree;
        }

        /**
         * The schemas below a directory; none if it is not there. Their paths start there.
         *
         * @param path from the top of the repository, with {@code /}
         */
        SortedMap<String, byte[]> schemas(String path) throws MojoExecutionException {
            SortedMap<String, byte[]> files = new TreeMap<>();
            try (TreeWalk walk = new TreeWalk(repository)) {
                walk.addTree(tree);
                walk.setRecursive(true);
                if (!path.isEmpty()) {
                    walk.setFilter(PathFilter.create(path));
                }
                while (walk.next()) {
                    String name = walk.getPathString();
                    boolean inside = path.isEmpty() || name.startsWith(path + "/");
                    if (inside && name.endsWith(".widl") && isFile(walk.getFileMode(0))) {
                        files.put(path.isEmpty() ? name : name.substring(path.length() + 1), read(walk.getObjectId(0)));
                    }
                    if (files.size() > MOST_FILES) {
                        throw new IOException("more than " + MOST_FILES + " schemas");
                    }
                }
            } catch (IOException e) {
                throw new MojoExecutionException("cannot read " + path + " of an earlier revision in " + workTree, e);
            }
            return files;
        }

        /** The schemas below a directory that is searched for imports. */
        SchemaTree searched(String path) throws MojoExecutionException {
            return SchemaTree.labelled(label(path), schemas(path));
        }

        /** What tells files of a directory in this version from those of others. */
        String label(String path) {
            return name + ":" + (path.isEmpty() ? "" : path + "/");
        }

        /**
         * Tells whether there is a directory.
         *
         * @param path from the top of the repository, with {@code /}; empty for the top itself
         */
        boolean hasDirectory(String path) throws MojoExecutionException {
            if (path.isEmpty()) {
                return true;
            }
            try (TreeWalk walk = TreeWalk.forPath(repository, path, tree)) {
                return walk != null && walk.getFileMode(0) == FileMode.TREE;
            } catch (IOException e) {
                throw new MojoExecutionException("cannot read " + path + " of an earlier revision in " + workTree, e);
            }
        }

        /** The paths of all schemas, sorted, from the top of the repository. */
        SortedSet<String> schemaPaths() throws MojoExecutionException {
            SortedSet<String> paths = new TreeSet<>();
            try (TreeWalk walk = new TreeWalk(repository)) {
                walk.addTree(tree);
                walk.setRecursive(true);
                walk.setFilter(PathSuffixFilter.create(".widl"));
                while (walk.next() && paths.size() < MOST_FILES) {
                    if (isFile(walk.getFileMode(0))) {
                        paths.add(walk.getPathString());
                    }
                }
            } catch (IOException e) {
                throw new MojoExecutionException("cannot read an earlier revision in " + workTree, e);
            }
            return paths;
        }

        private boolean isFile(FileMode mode) {
            return mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE;
        }

        private byte[] read(ObjectId blob) throws IOException {
            try (InputStream in = repository.open(blob).openStream()) {
                return in.readNBytes(SchemaLimit.FILE_BYTES.defaultMaximum() + 1);
            }
        }
    }
}
