// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Schemas of a project that lie where nobody reads them. The search is a guess for the sake of a message: it is bounded,
 * and passes over what it cannot read.
 */
final class StraySchemas {
    private static final int DEEPEST = 12;
    private static final int DEEPEST_OUTSIDE_SOURCES = 3;
    private static final int MOST_VISITED = 5_000;
    private static final Set<String> OF_OTHERS = Set.of("target", "node_modules");

    private StraySchemas() {}

    /** Files called like a schema, in {@code src/main}, in {@code src} and near the top of the project. */
    static List<Path> find(Path project, Path buildDirectory) {
        Set<Path> found = new TreeSet<>();
        search(project.resolve("src/main"), DEEPEST, buildDirectory, found);
        search(project, DEEPEST_OUTSIDE_SOURCES, buildDirectory, found);
        return List.copyOf(found);
    }

    /** Says that there are no schemas, and where some are if that can be found out. */
    static String report(SchemaFiles empty, Path project, Path buildDirectory) {
        Path directory = empty.directory();
        String fact = "no schemas: " + directory
                + (Files.isDirectory(directory)
                        ? " holds no file that matches " + String.join(", ", empty.includes())
                        : " does not exist");
        List<Path> found = find(project, buildDirectory);
        List<Path> inside =
                found.stream().filter(file -> file.startsWith(directory)).toList();
        if (!inside.isEmpty()) {
            Path first = inside.get(0);
            return fact + "; " + project.relativize(first)
                    + (first.toString().endsWith(".widl")
                            ? " is left out by includes or excludes"
                            : " does not end in .widl");
        }
        if (!found.isEmpty()) {
            return fact + "; there is " + project.relativize(found.get(0))
                    + (found.size() == 1 ? "" : " and " + Counted.of(found.size() - 1, "other"))
                    + ": move schemas to where they are looked for, or set sourceDirectory";
        }
        return fact;
    }

    private static void search(Path start, int depth, Path buildDirectory, Set<Path> found) {
        Visitor visitor = new Visitor(start, buildDirectory);
        try {
            Files.walkFileTree(start, Set.of(), depth, visitor);
        } catch (IOException unreadable) {
            // What was found before it will do.
        }
        found.addAll(visitor.found);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path start;
        private final Path buildDirectory;
        private final List<Path> found = new ArrayList<>();
        private int visited;

        private Visitor(Path start, Path buildDirectory) {
            this.start = start;
            this.buildDirectory = buildDirectory;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean own = directory.equals(start) || !isOfOthers(directory);
            return own ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        /** What was built, other modules, test schemas, and what tools hide. */
        private boolean isOfOthers(Path directory) {
            String name = directory.getFileName().toString();
            return name.startsWith(".")
                    || OF_OTHERS.contains(name)
                    || directory.equals(buildDirectory)
                    || directory.endsWith("src/test")
                    || Files.exists(directory.resolve("pom.xml"));
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (attributes.isRegularFile() && (name.endsWith(".widl") || name.endsWith(".wdl"))) {
                found.add(file);
            }
            return ++visited < MOST_VISITED ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
