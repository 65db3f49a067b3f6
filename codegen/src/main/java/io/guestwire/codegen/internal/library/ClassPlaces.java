// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.library;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.internal.plan.Library;
import io.guestwire.widl.source.Archives;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Jars, directories of classes and directories of sources. Archives are opened when the first class is asked for. Not
 * thread-safe.
 */
public final class ClassPlaces implements Library, AutoCloseable {
    private final List<Path> directories;
    private final Archives archives;

    /** Some places; those that do not exist are passed over. */
    public ClassPlaces(List<Path> places) {
        this.directories = places.stream().filter(Files::isDirectory).toList();
        this.archives = new Archives(places);
    }

    /**
     * Looks for both in one place. A directory may hold their sources instead, as that of a module does which is not
     * compiled yet.
     *
     * @throws UncheckedIOException if an archive cannot be read
     */
    @Override
    public boolean holds(ClassName type, ClassName codec) {
        String first = path(type);
        String second = path(codec);
        return directories.stream()
                        .anyMatch(directory ->
                                holds(directory, first, second, ".class") || holds(directory, first, second, ".java"))
                || archives.open().stream()
                        .anyMatch(archive -> archive.getEntry(first + ".class") != null
                                && archive.getEntry(second + ".class") != null);
    }

    private static boolean holds(Path directory, String first, String second, String extension) {
        return Files.isRegularFile(directory.resolve(first + extension))
                && Files.isRegularFile(directory.resolve(second + extension));
    }

    private static String path(ClassName name) {
        return name.canonicalName().replace('.', '/');
    }

    /** Closes the archives. */
    @Override
    public void close() {
        archives.close();
    }
}
