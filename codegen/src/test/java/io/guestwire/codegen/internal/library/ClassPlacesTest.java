// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.palantir.javapoet.ClassName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPlacesTest {
    private static final ClassName TYPE = ClassName.get("a.b", "Point");
    private static final ClassName CODEC = ClassName.get("a.b", "PointCodec");

    @TempDir
    Path folder;

    @Test
    void findsTheEntriesOfAJar() throws IOException {
        assertThat(hold(jar("a/b/Point.class", "a/b/PointCodec.class"))).isTrue();
    }

    @Test
    void aTypeWithoutItsCodecIsSomebodyElses() throws IOException {
        assertThat(hold(jar("a/b/Point.class"))).isFalse();
    }

    @Test
    void bothMustBeInOnePlace() throws IOException {
        Path directory = Files.createDirectories(folder.resolve("classes/a/b"));
        Files.createFile(directory.resolve("PointCodec.class"));
        assertThat(hold(jar("a/b/Point.class"), folder.resolve("classes"))).isFalse();
    }

    @Test
    void sourcesInAJarAreNoClasses() throws IOException {
        assertThat(hold(jar("a/b/Point.java", "a/b/PointCodec.java"))).isFalse();
    }

    @Test
    void findsTheFilesOfADirectoryOfClasses() throws IOException {
        assertThat(hold(directory("Point.class", "PointCodec.class"))).isTrue();
    }

    @Test
    void findsTheFilesOfADirectoryOfSources() throws IOException {
        assertThat(hold(directory("Point.java", "PointCodec.java"))).isTrue();
    }

    @Test
    void passesOverWhatIsNotThere() {
        assertThat(hold(folder.resolve("gone.jar"))).isFalse();
    }

    @Test
    void anArchiveThatIsNoneIsNamed() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jar"), "no archive");
        assertThatThrownBy(() -> hold(broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("broken.jar");
    }

    private static boolean hold(Path... places) {
        try (ClassPlaces library = new ClassPlaces(List.of(places))) {
            return library.holds(TYPE, CODEC);
        }
    }

    private Path directory(String... files) throws IOException {
        Path directory = Files.createDirectories(folder.resolve("a/b"));
        for (String file : files) {
            Files.createFile(directory.resolve(file));
        }
        return folder;
    }

    private Path jar(String... entries) throws IOException {
        Path jar = folder.resolve("library.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String entry : entries) {
                out.putNextEntry(new ZipEntry(entry));
                out.closeEntry();
            }
        }
        return jar;
    }
}
