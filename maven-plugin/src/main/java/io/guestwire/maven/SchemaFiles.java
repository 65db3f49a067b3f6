// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.source.SchemaLimits;
import io.guestwire.widl.source.SourceFile;
import io.guestwire.widl.syntax.DefinitionSyntax;
import io.guestwire.widl.syntax.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    /**
     * The names of the roles that the files declare, mistakes in them or not.
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    Set<String> roles() {
        Set<String> roles = new TreeSet<>();
        SchemaLimits limits = SchemaLimits.defaults();
        for (SourceFile source : sources()) {
            for (DefinitionSyntax definition :
                    Parser.parse(source, limits, new Diagnostics(limits)).definitions()) {
                if (definition instanceof DefinitionSyntax.OperationsSyntax operations) {
                    operations.role().ifPresent(name -> roles.add(name.text()));
                }
            }
        }
        return roles;
    }

    /**
     * The text of the files, mistakes in it or not.
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    List<SourceFile> sources() {
        return files.stream()
                .map(file -> SourceFile.of(file.toString(), file, read(file)))
                .toList();
    }

    /** What is not UTF-8 is replaced: the run that the file belongs to reports it. */
    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    boolean isEmpty() {
        return files.isEmpty();
    }
}
