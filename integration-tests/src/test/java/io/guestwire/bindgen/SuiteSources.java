// SPDX-License-Identifier: Apache-2.0
package io.guestwire.bindgen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The suite of a guest as a version of wasm-bindgen can have it. What stands between {@code // since 0.2.93} and {@code //
 * end} is left out for older versions, what stands between {@code // until 0.2.93} and {@code // end} for that one and newer
 * ones; they nest.
 */
final class SuiteSources {
    private static final Pattern CONDITION = Pattern.compile("\\s*// (since|until) 0\\.2\\.([0-9]+)");

    private SuiteSources() {}

    /** File name to source. */
    static Map<String, String> of(GuestBuild build) {
        Path folder = Path.of("src", "test", "bindgen", build.guest());
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                sources.put(file.getFileName().toString(), select(Files.readString(file), build.patch()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
        return sources;
    }

    /** The lines of a text that a version has; those left out become empty, so that the others keep their numbers. */
    static String select(String text, int patch) {
        StringBuilder selected = new StringBuilder();
        Deque<Boolean> open = new ArrayDeque<>();
        for (String line : text.split("\n")) {
            Matcher condition = CONDITION.matcher(line);
            if (condition.matches()) {
                open.push(condition.group(1).equals("since") == (patch >= Integer.parseInt(condition.group(2))));
            } else if (line.strip().equals("// end")) {
                open.pop();
            } else if (!open.contains(false)) {
                selected.append(line);
            }
            selected.append('\n');
        }
        if (!open.isEmpty()) {
            throw new IllegalStateException("a condition without an end");
        }
        return selected.toString();
    }
}
