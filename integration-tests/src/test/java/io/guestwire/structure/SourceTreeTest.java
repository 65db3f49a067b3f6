// SPDX-License-Identifier: Apache-2.0
package io.guestwire.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SourceTreeTest {
    private static final SourceTree TREE = SourceTree.ofWorkingDirectory();
    private static final List<Path> JAVA = TREE.javaFiles();

    @Test
    void holdsJavaFilesOfEveryPublishedModule() {
        Set<String> modules = JAVA.stream()
                .map(file -> TREE.relative(file).getName(0).toString())
                .collect(Collectors.toSet());
        assertThat(modules)
                .contains("widl-parser", "wasm-reader", "runtime", "jackson", "codegen", "processor", "maven-plugin");
    }

    @Test
    void everyMainPackageSaysWhatBelongsThere() {
        assertThat(JAVA)
                .filteredOn(file -> TREE.isMain(file) && hasPackage(file))
                .extracting(Path::getParent)
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .exists()
                        .content()
                        .contains("@NullMarked"));
    }

    @Test
    void everyFileStartsWithItsLicence() {
        assertThat(JAVA)
                .allSatisfy(file -> assertThat(file).content().startsWith("// SPDX-License-Identifier: Apache-2.0\n"));
    }

    @Test
    void noTypeHidesBehindAnEmptyName() {
        assertThat(JAVA)
                .extracting(file -> file.getFileName().toString().replace(".java", ""))
                .noneMatch(name -> name.matches(".*(Utils?|Helper|Manager|Impl|Base|Common)"));
    }

    private static boolean hasPackage(Path file) {
        String name = file.getFileName().toString();
        return !name.equals("module-info.java") && read(file).contains("\npackage ");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
