// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.codegen.Inputs.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleResourcesTest {
    private static final byte[] MODULE = {0, 'a', 's', 'm', 1, 0, 0, 0};
    private static final byte[] OTHER = {0, 'a', 's', 'm', 2, 0, 0, 0};

    @TempDir
    Path folder;

    private Path directory;
    private Path classes;
    private ModuleResources resources;

    @BeforeEach
    void makeDirectories() {
        directory = folder.resolve("generated");
        classes = folder.resolve("classes");
        resources = new ModuleResources(directory, classes);
    }

    @Test
    void putsAModuleBesideItsClass() throws Exception {
        write(List.of(), Map.of("acme/greet.wasm", MODULE));
        assertThat(directory.resolve("acme/greet.wasm")).hasBinaryContent(MODULE);
        assertThat(directory.resolve("acme").toFile().list()).containsExactly("greet.wasm");
    }

    @Test
    void leavesWhatIsTheSame() throws Exception {
        write(List.of(), Map.of("acme/greet.wasm", MODULE));
        FileTime old = FileTime.fromMillis(0);
        Files.setLastModifiedTime(directory.resolve("acme/greet.wasm"), old);
        write(List.of(), Map.of("acme/greet.wasm", MODULE));
        assertThat(Files.getLastModifiedTime(directory.resolve("acme/greet.wasm")))
                .isEqualTo(old);
    }

    @Test
    void replacesWhatDiffers() throws Exception {
        write(List.of(), Map.of("acme/greet.wasm", MODULE));
        write(List.of(), Map.of("acme/greet.wasm", OTHER));
        assertThat(directory.resolve("acme/greet.wasm")).hasBinaryContent(OTHER);
    }

    @Test
    void removesAModuleThatIsGone() throws Exception {
        write(List.of(), Map.of("acme/greet.wasm", MODULE));
        write(List.of(input("acme/greet.wasm", MODULE)), Map.of());
        assertThat(directory.resolve("acme")).doesNotExist();
    }

    @Test
    void removesTheCopyThatMavenMade() throws Exception {
        Files.createDirectories(classes.resolve("acme"));
        Files.write(classes.resolve("acme/greet.wasm"), MODULE);
        write(List.of(input("acme/greet.wasm", MODULE)), Map.of());
        assertThat(classes.resolve("acme")).doesNotExist();
    }

    @Test
    void leavesAFileThatIsNoCopy() throws Exception {
        Files.createDirectories(classes.resolve("acme"));
        Files.write(classes.resolve("acme/greet.wasm"), OTHER);
        write(List.of(input("acme/greet.wasm", MODULE)), Map.of());
        assertThat(classes.resolve("acme/greet.wasm")).hasBinaryContent(OTHER);
    }

    @Test
    void removesNothingOutsideOfItsDirectories() throws Exception {
        Files.write(folder.resolve("greet.wasm"), MODULE);
        write(List.of(input("../greet.wasm", MODULE)), Map.of());
        assertThat(folder.resolve("greet.wasm")).exists();
    }

    private static InputFile input(String path, byte[] bytes) {
        return new InputFile(path, ModuleFile.sha256(bytes));
    }

    private void write(List<InputFile> last, Map<String, byte[]> modules) throws IOException, MojoFailureException {
        TreeMap<String, ModuleFile> files = new TreeMap<>();
        ModuleBindingOptions options = ModuleBindingOptions.of(new ModuleParameter(), null, folder);
        modules.forEach((path, bytes) -> files.put(path, new ModuleFile(path, folder, bytes, options)));
        resources.write(last, files);
    }
}
