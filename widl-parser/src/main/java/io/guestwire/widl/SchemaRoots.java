// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import java.nio.file.Path;
import java.util.List;

/**
 * Where schemas may be read from. Nothing outside these places is ever opened, whatever an import says.
 *
 * @param sourceRoots directories that hold the files to load; an import may name any file below the same root
 * @param searchPath further directories, searched in order for imports that are not found beside the importing file
 * @param archives jars (or directories of classes) whose {@code META-INF/widl} is searched last, in order; those that
 *     do not exist are passed over
 */
public record SchemaRoots(List<Path> sourceRoots, List<Path> searchPath, List<Path> archives) {
    /** Takes immutable copies. */
    public SchemaRoots {
        sourceRoots = List.copyOf(sourceRoots);
        searchPath = List.copyOf(searchPath);
        archives = List.copyOf(archives);
    }

    /** One directory of sources, nothing else to search. */
    public static SchemaRoots of(Path sourceRoot) {
        return new SchemaRoots(List.of(sourceRoot), List.of(), List.of());
    }
}
