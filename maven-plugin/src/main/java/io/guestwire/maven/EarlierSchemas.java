// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.widl.LoadOptions;
import io.guestwire.widl.LoadResult;
import io.guestwire.widl.SchemaLoader;
import io.guestwire.widl.SchemaRoots;
import io.guestwire.widl.source.SchemaTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An earlier version of a project's schemas, wherever it is kept. */
sealed interface EarlierSchemas {
    /** What is put before the path of a file, so that it is not taken for one of the present. */
    String label();

    boolean isEmpty();

    /**
     * Reads and checks them.
     *
     * @param searchPath directories to look for imports in, after the place where the schemas are
     * @param archives jars to look for imports in
     */
    LoadResult load(List<Path> searchPath, List<Path> archives, LoadOptions options);

    /**
     * On disk.
     *
     * @param files in {@code directory}
     */
    record OnDisk(String label, Path directory, List<Path> files) implements EarlierSchemas {
        @Override
        public boolean isEmpty() {
            return files.isEmpty();
        }

        @Override
        public LoadResult load(List<Path> searchPath, List<Path> archives, LoadOptions options) {
            List<Path> directories = new ArrayList<>(List.of(directory));
            directories.addAll(searchPath);
            return new SchemaLoader(new SchemaRoots(List.of(directory), directories, archives), options).load(files);
        }
    }

    /**
     * In a jar or a revision of a repository.
     *
     * @param paths the files of the tree that are schemas of their own
     * @param searched further directories of the same version
     */
    record InTree(String label, SchemaTree tree, List<String> paths, List<SchemaTree> searched)
            implements EarlierSchemas {
        @Override
        public boolean isEmpty() {
            return paths.isEmpty();
        }

        @Override
        public LoadResult load(List<Path> searchPath, List<Path> archives, LoadOptions options) {
            return new SchemaLoader(new SchemaRoots(List.of(), searchPath, archives), options)
                    .load(tree, paths, searched);
        }
    }
}
