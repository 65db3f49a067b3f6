// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a directory holds, for assertions: path and text of every file, and {@code path/} of every directory. */
public final class FileTree {
    private FileTree() {}

    /** Everything but the state folder. */
    public static SortedMap<String, String> of(Path root) throws IOException {
        SortedMap<String, String> found = withState(root);
        found.keySet().removeIf(path -> path.startsWith(OutputTree.STATE_FOLDER + "/"));
        return found;
    }

    /** The state folder too. */
    public static SortedMap<String, String> withState(Path root) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        if (!Files.exists(root)) {
            return found;
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(root)) {
            paths = walk.filter(path -> !path.equals(root)).toList();
        }
        for (Path path : paths) {
            String name = root.relativize(path).toString().replace('\\', '/');
            if (Files.isDirectory(path, NOFOLLOW_LINKS)) {
                found.put(name + "/", "");
            } else {
                found.put(name, Files.readString(path));
            }
        }
        return found;
    }
}
