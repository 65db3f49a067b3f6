// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The recorded Java of TypeScript's declarations. */
final class RecordGolden {
    private static final Path ROOT = Path.of("..", "codegen", "src", "test", "record-golden");

    private RecordGolden() {}

    /** The names of the cases. */
    static List<String> all() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** Path in the source root to text. */
    static Map<String, String> sources(String name) throws IOException {
        Path out = ROOT.resolve(name).resolve("out");
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(out.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return sources;
    }
}
