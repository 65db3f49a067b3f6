// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StraySchemasTest {
    @TempDir
    private Path project;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "users.widl",
                "schemas/users.widl",
                "src/widl/users.widl",
                "src/main/resources/a/b/c/d/users.widl",
                "src/main/widl/users.WIDL",
                "src/main/wdl/users.wdl"
            })
    void findsSchemas(String path) throws IOException {
        create(path);
        assertThat(found()).containsExactly(project.resolve(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "target/classes/META-INF/widl/users.widl",
                "out/users.widl",
                ".git/users.widl",
                "src/test/widl/users.widl",
                "a/b/c/users.widl",
                "users.widl.txt"
            })
    void looksNowhereElse(String path) throws IOException {
        create(path);
        assertThat(found()).isEmpty();
    }

    @Test
    void leavesOtherModulesAlone() throws IOException {
        create("module/pom.xml");
        create("module/users.widl");
        assertThat(found()).isEmpty();
    }

    @Test
    void endsWhereThereAreVeryManyFiles() throws IOException {
        for (int i = 0; i < 5_100; i++) {
            create("src/main/resources/" + i + ".widl");
        }
        assertThat(found()).hasSizeLessThan(5_100).isNotEmpty();
    }

    @Test
    void saysThatTheDirectoryIsMissing() {
        assertThat(report()).isEqualTo("no schemas: " + directory() + " does not exist");
    }

    @Test
    void saysThatTheDirectoryHoldsNothing() throws IOException {
        Files.createDirectories(directory());
        assertThat(report()).isEqualTo("no schemas: " + directory() + " holds no file that matches **/*.widl");
    }

    @Test
    void saysWhereSchemasAre() throws IOException {
        create("src/main/resources/users.widl");
        create("src/main/resources/orders.widl");
        assertThat(report())
                .endsWith(" does not exist; there is " + Path.of("src/main/resources/orders.widl")
                        + " and 1 other: move schemas to where they are looked for, or set sourceDirectory");
    }

    @Test
    void saysThatAFileHasAnotherEnding() throws IOException {
        create("src/main/widl/users.WIDL");
        assertThat(report()).endsWith("; " + Path.of("src/main/widl/users.WIDL") + " does not end in .widl");
    }

    @Test
    void saysThatAFileIsLeftOut() throws IOException {
        create("src/main/widl/users.widl");
        SchemaFiles schemas = SchemaFiles.scan(directory(), List.of("api/*.widl"), List.of());
        assertThat(StraySchemas.report(schemas, project, project.resolve("out")))
                .isEqualTo("no schemas: " + directory() + " holds no file that matches api/*.widl; "
                        + Path.of("src/main/widl/users.widl") + " is left out by includes or excludes");
    }

    private Path directory() {
        return project.resolve("src/main/widl");
    }

    private String report() {
        SchemaFiles schemas = SchemaFiles.scan(directory(), List.of("**/*.widl"), List.of());
        return StraySchemas.report(schemas, project, project.resolve("out"));
    }

    private List<Path> found() {
        return StraySchemas.find(project, project.resolve("out"));
    }

    private void create(String path) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.createFile(file);
    }
}
