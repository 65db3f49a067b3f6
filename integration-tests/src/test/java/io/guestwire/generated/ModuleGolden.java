// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The recorded Java of one module.
 *
 * @param folder the case
 */
record ModuleGolden(Path folder) {
    private static final Path ROOT = Path.of("..", "codegen", "src", "test", "module-golden");

    /** Every case that generates something. */
    static List<ModuleGolden> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("out")))
                    .sorted()
                    .map(ModuleGolden::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + ROOT, e);
        }
    }

    /** Path in the source root to text. */
    Map<String, String> sources() {
        Path out = folder.resolve("out");
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(out.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + out, e);
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
