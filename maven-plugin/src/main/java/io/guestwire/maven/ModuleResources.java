// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.codegen.Inputs.InputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The directory of the modules that generated classes load from the class path. Written only where bytes differ; copies
 * that the last run made and this one does not are removed, here and where Maven copied them on to.
 */
final class ModuleResources {
    private final Path directory;
    private final Path classes;

    /**
     * A directory and where Maven copies what is in it.
     *
     * @param directory need not exist
     * @param classes the project's output directory; need not exist
     */
    ModuleResources(Path directory, Path classes) {
        this.directory = directory.toAbsolutePath().normalize();
        this.classes = classes.toAbsolutePath().normalize();
    }

    /**
     * Makes the directory hold these modules.
     *
     * @param last what the last run read; entries that are no modules are of no interest
     * @param modules by their paths on the class path
     * @throws UncheckedIOException naming the path
     */
    void write(List<InputFile> last, SortedMap<String, ModuleFile> modules) {
        for (InputFile input : last) {
            if (input.path().endsWith(".wasm") && !modules.containsKey(input.path())) {
                removeCopy(directory, input);
                removeCopy(classes, input);
            }
        }
        for (Map.Entry<String, ModuleFile> module : modules.entrySet()) {
            Path target = directory.resolve(module.getKey());
            try {
                writeIfDifferent(target, module.getValue().bytes());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write " + target + ": " + e.getMessage(), e);
            }
        }
    }

    private static void writeIfDifferent(Path target, byte[] bytes) throws IOException {
        if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), bytes)) {
            return;
        }
        Files.createDirectories(target.getParent());
        Path written = target.resolveSibling(target.getFileName() + ".tmp");
        try {
            Files.write(written, bytes);
            try {
                Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static void removeCopy(Path root, InputFile input) {
        Path copy = root.resolve(input.path()).normalize();
        try {
            if (copy.startsWith(root)
                    && Files.isRegularFile(copy, LinkOption.NOFOLLOW_LINKS)
                    && ModuleFile.sha256(Files.readAllBytes(copy)).equals(input.sha256())) {
                Files.delete(copy);
                removeEmptyFolders(root, copy.getParent());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + copy, e);
        }
    }

    private static void removeEmptyFolders(Path root, Path start) throws IOException {
        for (Path path = start; path.startsWith(root) && !path.equals(root); path = path.getParent()) {
            try (Stream<Path> entries = Files.list(path)) {
                if (entries.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(path);
        }
    }
}
