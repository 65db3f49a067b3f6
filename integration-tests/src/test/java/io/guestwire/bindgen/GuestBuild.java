// SPDX-License-Identifier: Apache-2.0
package io.guestwire.bindgen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One committed module of {@code guests/bindgen}.
 *
 * @param guest which guest, {@code features}
 * @param patch the number after {@code 0.2.} of its wasm-bindgen
 * @param variant how it was built, {@code debug}; empty for the ordinary way
 */
record GuestBuild(String guest, int patch, String variant) {
    private static final Path FOLDER = Path.of("guests", "bindgen");
    private static final Pattern FILE = Pattern.compile("([a-z]+)-0\\.2\\.([0-9]+)-?([a-z-]*)\\.wasm");

    /** The builds of a guest to test: every one, or with {@code -Dbuild=0.2.83} those whose name contains that. */
    static List<GuestBuild> chosen(String guest) {
        String part = System.getProperty("build", "");
        return of(guest).stream().filter(build -> (build + ".").contains(part)).toList();
    }

    /** Every build of a guest, oldest version first. */
    static List<GuestBuild> of(String guest) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> FILE.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(file -> new GuestBuild(file.group(1), Integer.parseInt(file.group(2)), file.group(3)))
                    .filter(build -> build.guest().equals(guest))
                    .sorted(Comparator.comparingInt(GuestBuild::patch).thenComparing(GuestBuild::variant))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + FOLDER, e);
        }
    }

    Path file() {
        return FOLDER.resolve(this + ".wasm");
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(file());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file(), e);
        }
    }

    /** The name of its file, without the ending. */
    @Override
    public String toString() {
        return guest + "-0.2." + patch + (variant.isEmpty() ? "" : "-" + variant);
    }
}
