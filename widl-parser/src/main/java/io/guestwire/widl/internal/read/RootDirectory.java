// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A directory that files may be read from.
 *
 * @param given its path as given, absolute
 * @param real its path with every symbolic link resolved
 */
public record RootDirectory(Path given, Path real) {
    /** The directory at a path, if there is one. */
    static Optional<RootDirectory> at(Path path) {
        try {
            return Files.isDirectory(path)
                    ? Optional.of(new RootDirectory(path.toAbsolutePath().normalize(), path.toRealPath()))
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    boolean holds(Path realPath) {
        return realPath.startsWith(real);
    }

    /** The file's path relative to this directory, with {@code /}. */
    String relativize(Path realPath) {
        Path relative = real.relativize(realPath);
        StringBuilder path = new StringBuilder();
        for (Path segment : relative) {
            path.append(path.isEmpty() ? "" : "/").append(segment);
        }
        return path.toString();
    }
}
