// SPDX-License-Identifier: Apache-2.0
package io.guestwire.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checked-out project as files. */
final class SourceTree {
    private static final List<String> GENERATED_OR_FOREIGN = List.of(
            "target", "guest-toolchain", "node_modules", ".git", "golden", "module-golden", "record-golden", "it");

    private final Path root;

    private SourceTree(Path root) {
        this.root = root;
    }

    /** The tree that contains the working directory: its topmost ancestor with a {@code pom.xml}. */
    static SourceTree ofWorkingDirectory() {
        Path candidate = Path.of("").toAbsolutePath();
        while (candidate.getParent() != null && Files.exists(candidate.resolveSibling("pom.xml"))) {
            candidate = candidate.getParent();
        }
        while (!Files.exists(candidate.resolve("wasm-reader"))) {
            candidate = candidate.getParent();
        }
        return new SourceTree(candidate);
    }

    /** Java files under every {@code src} folder, without generated ones and golden outputs. */
    List<Path> javaFiles() {
        return files().stream()
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> root.relativize(file).toString().contains("src"))
                .toList();
    }

    /** The built guests that are kept with the sources. */
    List<Path> wasmFiles() {
        return files().stream()
                .filter(file -> file.toString().endsWith(".wasm"))
                .toList();
    }

    /** The project's pages. */
    List<Path> markdownFiles() {
        return files().stream().filter(file -> file.toString().endsWith(".md")).toList();
    }

    /** The text of a file, by its path from the root with {@code /}. */
    String read(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }

    /** Whether a file is what a module ships; names above the root, such as a checkout called {@code main}, do not count. */
    boolean isMain(Path file) {
        for (Path name : relative(file)) {
            if (name.toString().equals("main")) {
                return true;
            }
        }
        return false;
    }

    Path relative(Path file) {
        return root.relativize(file);
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(this::isOurs)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot walk " + root, e);
        }
    }

    private boolean isOurs(Path file) {
        for (Path name : root.relativize(file)) {
            if (GENERATED_OR_FOREIGN.contains(name.toString())) {
                return false;
            }
        }
        return true;
    }
}
