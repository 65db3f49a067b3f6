// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.read;

import io.guestwire.widl.diagnostic.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The file that an import names, as text: checked before any file system sees it. Only plain relative paths with
 * {@code /} pass, so that no spelling of another place (absolute, drive, URL, UNC, encoded) gets further.
 */
final class ImportPath {
    private static final int LONGEST = 1_000;
    private static final String EXTENSION = ".widl";

    private final String text;

    private ImportPath(String text) {
        this.text = text;
    }

    static ImportPath of(String text) {
        return new ImportPath(text);
    }

    /** Why the text is no plain relative path, as the end of a sentence that starts with it. */
    Optional<String> objection() {
        if (text.isBlank()) {
            return Optional.of("names no file");
        }
        if (text.length() > LONGEST) {
            return Optional.of("is longer than " + LONGEST + " characters");
        }
        if (text.startsWith("/")) {
            return Optional.of("is an absolute path");
        }
        return text.codePoints()
                .filter(ImportPath::isForbidden)
                .mapToObj(c -> "is not a plain path: it holds "
                        + (Quoted.isHidden(c) ? Quoted.codePoint(c) : Quoted.of(Character.toString(c))))
                .findFirst();
    }

    /** Whether it can only mean a file beside the importing one. */
    boolean isExplicitlyRelative() {
        return text.startsWith("./") || text.startsWith("../");
    }

    /** The path from a root, for an import in a file of that root; empty if it leads out of the root. */
    Optional<String> from(String importingFile) {
        int slash = importingFile.lastIndexOf('/');
        return normalize(importingFile.substring(0, slash + 1) + text);
    }

    /** The path from a root that is searched; empty if it leads out of the root. */
    Optional<String> fromRoot() {
        return normalize(text);
    }

    /** The files that a path may mean, the likeliest first: itself, or without its ending, or a directory's index. */
    static List<String> candidates(String path) {
        if (path.endsWith(EXTENSION)) {
            return List.of(path);
        }
        return path.isEmpty() ? List.of("index" + EXTENSION) : List.of(path + EXTENSION, path + "/index" + EXTENSION);
    }

    private static Optional<String> normalize(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/")) {
            switch (segment) {
                case "", "." -> {}
                case ".." -> {
                    if (segments.isEmpty()) {
                        return Optional.empty();
                    }
                    segments.remove(segments.size() - 1);
                }
                default -> segments.add(segment);
            }
        }
        return Optional.of(String.join("/", segments));
    }

    private static boolean isForbidden(int codePoint) {
        return codePoint == '\\' || codePoint == ':' || codePoint == '%' || Quoted.isHidden(codePoint);
    }
}
