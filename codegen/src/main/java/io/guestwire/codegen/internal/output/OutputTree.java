// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The files under one output directory, reached without following a symbolic link. Every path that is read, written or
 * deleted comes from here, so no link can lead a run elsewhere.
 */
public final class OutputTree {
    /** The folder inside an output directory that holds the manifest, the lock, and a change under way. */
    public static final String STATE_FOLDER = ".guestwire";

    private final Path root;

    private OutputTree(Path root) {
        this.root = root;
    }

    /**
     * Opens a directory.
     *
     * @param trusted the ancestor whose own path may contain links (a user's {@code /tmp}, a {@code target} on another
     *     disk); below it none may
     * @param root the output directory, {@code trusted} itself or below it; need not exist
     * @return the tree
     * @throws IOException when a component between the two is a link or no directory
     */
    public static OutputTree open(Path trusted, Path root) throws IOException {
        Path walked = trusted;
        for (Path name : trusted.relativize(root)) {
            walked = walked.resolve(name);
            refuseUnlessDirectory(walked);
        }
        return new OutputTree(root);
    }

    /** Whether a run was here before. */
    boolean hasState() {
        return Files.exists(root.resolve(STATE_FOLDER), NOFOLLOW_LINKS);
    }

    void createStateFolder() throws IOException {
        Path folder = root.resolve(STATE_FOLDER);
        refuseUnlessDirectory(folder);
        Files.createDirectories(folder);
    }

    /** The place of a generated file; its parents are checked, the file itself need not exist. */
    Path resolve(String path) throws IOException {
        if (!OutputPath.isValid(path)) {
            throw new FileSystemException(path, null, "is not a path inside the output directory");
        }
        return walk(path);
    }

    /** The place of a file of {@link #STATE_FOLDER}. */
    Path state(String name) throws IOException {
        return walk(STATE_FOLDER + "/" + name);
    }

    private Path walk(String path) throws IOException {
        Path walked = root;
        for (Path name : root.getFileSystem().getPath(path)) {
            if (!walked.equals(root)) {
                refuseUnlessDirectory(walked);
            }
            walked = walked.resolve(name);
        }
        return walked;
    }

    private static void refuseUnlessDirectory(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            throw new FileSystemException(
                    path.toString(), null, "is a symbolic link: Guestwire does not write through it");
        }
        if (Files.exists(path, NOFOLLOW_LINKS) && !Files.isDirectory(path, NOFOLLOW_LINKS)) {
            throw new FileSystemException(path.toString(), null, "is not a directory");
        }
    }

    /** Deletes the directories between {@code file} and the root that are empty. */
    void removeEmptyParents(Path file) throws IOException {
        for (Path folder = file.getParent(); !folder.equals(root); folder = folder.getParent()) {
            if (!Files.isDirectory(folder, NOFOLLOW_LINKS) || !isEmpty(folder)) {
                return;
            }
            Files.delete(folder);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
