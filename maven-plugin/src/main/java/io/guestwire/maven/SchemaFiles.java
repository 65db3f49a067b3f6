// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.codehaus.plexus.util.DirectoryScanner;

/**
 * The schemas of one source directory.
 *
 * @param directory need not exist
 * @param files absolute, sorted by name so that no file system's order reaches the output
 * @param includes Ant patterns that chose the files
 * @param excludes Ant patterns that left some out
 */
record SchemaFiles(Path directory, List<Path> files, List<String> includes, List<String> excludes) {

    SchemaFiles {
        files = List.copyOf(files);
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    static SchemaFiles scan(Path directory, List<String> includes, List<String> excludes) {
        if (!Files.isDirectory(directory)) {
            return new SchemaFiles(directory, List.of(), includes, excludes);
        }
        DirectoryScanner scanner = new DirectoryScanner();
        scanner.setBasedir(directory.toFile());
        scanner.setIncludes(includes.toArray(String[]::new));
        scanner.setExcludes(excludes.toArray(String[]::new));
        scanner.addDefaultExcludes();
        scanner.scan();
        List<Path> files = Arrays.stream(scanner.getIncludedFiles())
                .sorted()
                .map(directory::resolve)
                .toList();
        return new SchemaFiles(directory, files, includes, excludes);
    }

    boolean isEmpty() {
        return files.isEmpty();
    }
}
