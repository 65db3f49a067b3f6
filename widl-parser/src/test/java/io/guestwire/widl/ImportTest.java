// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.guestwire.widl.diagnostic.DiagnosticRenderer;
import io.guestwire.widl.model.Schema;
import io.guestwire.widl.model.WidlType;
import io.guestwire.widl.source.SchemaLimit;
import io.guestwire.widl.source.SchemaLimits;
import io.guestwire.widl.source.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTest {
    private static final String SECRET = "type Secret { password: string }";

    @TempDir
    private Path base;

    private Workspace workspace;

    @BeforeEach
    void open() throws IOException {
        workspace = new Workspace(Files.createDirectory(base.resolve("schemas")));
    }

    @Test
    void bringsEveryTypeAndDirectiveOfAFile() throws IOException {
        workspace
                .write("a.widl", "import * from \"b.widl\"\ntype A { b: B @d }")
                .write("b.widl", "directive @d on FIELD\ntype B { x: u8 }");

        assertThat(names(Workspace.valid(workspace.load("a.widl")))).containsExactly("B", "A");
    }

    @Test
    void leavesNamespaceInterfaceAndRolesInTheirFile() throws IOException {
        workspace
                .write("a.widl", "namespace \"a\"\nimport * from \"b.widl\"\ninterface { f(): B }\nrole R { g() }")
                .write("b.widl", "namespace \"b\"\ninterface { f() }\nrole R { g() }\ntype B { x: u8 }");
        Schema schema = Workspace.valid(workspace.load("a.widl"));

        assertThat(schema.namespace().orElseThrow().text()).isEqualTo("a");
        assertThat(schema.roles()).hasSize(1);
    }

    @Test
    void givesTheDeclaringFilesThatWereNotAskedFor() throws IOException {
        workspace
                .write("a.widl", "import {B as X} from \"b.widl\"")
                .write("b.widl", "namespace \"b\"\nimport * from \"c.widl\"\ntype B { c: C }\ntype Other { x: u8 }")
                .write("c.widl", "import * from \"d.widl\"\ntype C { x: u8 }")
                .write("d.widl", "type D { x: u8 }");

        assertThat(workspace.load("a.widl", "c.widl").imported())
                .extracting(schema -> schema.source().path(), ImportTest::names)
                .containsExactly(tuple("b.widl", List.of("D", "C", "B", "Other")), tuple("d.widl", List.of("D")));
    }

    @Test
    void bringsWhatAnImportedTypeNeedsUnderItsOwnName() throws IOException {
        workspace
                .write("a.widl", "import {B} from \"b.widl\"\ntype A { b: B }")
                .write("b.widl", "type B { c: C }\ntype C { d: D? }\ntype D { c: C }\ntype Unused { x: u8 }");

        assertThat(names(Workspace.valid(workspace.load("a.widl")))).containsExactly("B", "A", "C", "D");
    }

    @Test
    void doesNotLetAFileNameWhatItDidNotImport() throws IOException {
        workspace
                .write("a.widl", "import {B} from \"b.widl\"\ntype A { b: B c: C }")
                .write("b.widl", "type B { c: C }\ntype C { x: u8 }");

        assertThat(DiagnosticRenderer.renderAll(workspace.load("a.widl").diagnostics()))
                .contains("type `C` is not declared")
                .contains("it is declared in `b.widl`: add it to the import");
    }

    @Test
    void renamesAnImportedTypeEverywhere() throws IOException {
        workspace
                .write("a.widl", "import {B as Other} from \"b.widl\"\ntype B { other: Other }")
                .write("b.widl", "type B { c: C }\ntype C { b: B? }");
        Schema schema = Workspace.valid(workspace.load("a.widl"));

        assertThat(names(schema)).containsExactly("Other", "B", "C");
        assertThat(Workspace.object(schema, "C").fields().get(0).type())
                .isEqualTo(new WidlType.OptionalOf(Workspace.definition(schema, "Other")));
    }

    @Test
    void reportsAClashInTheFileThatImports() throws IOException {
        workspace
                .write("a.widl", "import {d} from \"b.widl\"\ntype B { x: u8 }")
                .write("b.widl", "directive @d(b: B) on FIELD\ntype B { y: u8 }");

        assertThat(workspace.load("a.widl").diagnostics())
                .singleElement()
                .extracting(diagnostic -> diagnostic.span().toString())
                .isEqualTo("a.widl:1:9");
    }

    @Test
    void reportsAClashOnceHoweverManyFilesInheritIt() throws IOException {
        workspace
                .write("a.widl", "import * from \"b.widl\"")
                .write("b.widl", "import {C} from \"c.widl\"\ntype D { x: u8 }")
                .write("c.widl", "type C { d: D }\ntype D { y: u8 }");

        assertThat(Workspace.codes(workspace.load("a.widl"))).containsExactly("IMPORT_CLASH");
    }

    @Test
    void remembersWhereARenamedTypeIsDeclared() throws IOException {
        workspace.write("a.widl", "import {B as Other} from \"b.widl\"").write("b.widl", "type B { x: u8 }");
        var type = Workspace.definition(Workspace.valid(workspace.load("a.widl")), "Other");

        assertThat(type.declaredAs().text()).isEqualTo("B");
        assertThat(type.origin().path()).isEqualTo("b.widl");
    }

    @Test
    void takesATypeThatComesTwoWays() throws IOException {
        workspace
                .write("a.widl", "import * from \"b.widl\"\nimport * from \"c.widl\"\ntype A { d: D }")
                .write("b.widl", "import * from \"d.widl\"\ntype B { d: D }")
                .write("c.widl", "import * from \"d.widl\"\ntype C { d: D }")
                .write("d.widl", "type D { x: u8 }");

        assertThat(names(Workspace.valid(workspace.load("a.widl")))).containsExactly("D", "B", "C", "A");
    }

    @Test
    void reportsTheMistakesOfAnImportedFileOnce() throws IOException {
        workspace
                .write("a.widl", "import * from \"c.widl\"")
                .write("b.widl", "import * from \"c.widl\"")
                .write("c.widl", "type C { x: Nope }");

        assertThat(Workspace.codes(workspace.load("a.widl", "b.widl"))).containsExactly("UNKNOWN_TYPE");
    }

    @Test
    void readsEachFileOnce() throws IOException {
        workspace
                .write("a.widl", "import * from \"b.widl\"\nimport * from \"./b\"\nimport {B} from \"x/../b.widl\"")
                .write("b.widl", "type B { x: u8 }");

        assertThat(workspace.load("a.widl", "b.widl").sources())
                .extracting(SourceFile::path)
                .containsExactly("a.widl", "b.widl");
    }

    @Test
    void saysNothingAboutNamesThatAMissingFileMayHold() throws IOException {
        workspace.write("a.widl", "import * from \"b.widl\"\ntype A { b: B @d(x: Y) }");

        assertThat(Workspace.codes(workspace.load("a.widl"))).containsExactly("UNRESOLVED_IMPORT");
    }

    @Test
    void stillReportsNamesThatAMissingFileWasNotAskedFor() throws IOException {
        workspace.write("a.widl", "import {B} from \"b.widl\"\ntype A { b: B c: Cc }");

        assertThat(Workspace.codes(workspace.load("a.widl"))).containsExactly("UNRESOLVED_IMPORT", "UNKNOWN_TYPE");
    }

    @Test
    void reportsACircleOnceWithItsPath() throws IOException {
        workspace
                .write("a.widl", "import * from \"b.widl\"\ntype A { b: B? }")
                .write("b.widl", "import * from \"c.widl\"\ntype B { c: C? }")
                .write("c.widl", "import * from \"a.widl\"\ntype C { a: A? }");
        LoadResult result = workspace.load("c.widl", "b.widl", "a.widl");

        assertThat(result.diagnostics())
                .singleElement()
                .extracting(diagnostic -> diagnostic.message())
                .isEqualTo("files import each other in a circle: `a.widl` -> `b.widl` -> `c.widl` -> `a.widl`");
    }

    @Test
    void reportsAFileThatImportsItself() throws IOException {
        workspace.write("a.widl", "import * from \"a.widl\"\ntype A { x: u8 }");

        assertThat(Workspace.codes(workspace.load("a.widl"))).containsExactly("IMPORT_CYCLE");
    }

    @Test
    void buildsNoSchemaWhenAnImportIsLeftOut() throws IOException {
        workspace
                .write("a.widl", "import * from \"b.widl\"")
                .write("b.widl", "type B { x: u8 }")
                .write("c.widl", "import * from \"d.widl\"\ntype C { d: D }")
                .write("d.widl", "type D { x: u8 }")
                .write("e.widl", "import * from \"f.widl\"\ntype E { f: F }")
                .write("f.widl", "type F { x: u8 }");
        LoadOptions options =
                LoadOptions.defaults().withLimits(SchemaLimits.defaults().with(SchemaLimit.IMPORTED_FILES, 1));
        LoadResult result = workspace.load(SchemaRoots.of(workspace.root()), options, "a.widl", "c.widl", "e.widl");

        assertThat(result.schemas())
                .extracting(schema -> schema.source().path())
                .containsExactly("a.widl");
        assertThat(Workspace.codes(result)).containsExactly("TOO_MANY_FILES");
    }

    @ParameterizedTest
    @ValueSource(strings = {"types", "types.widl", "./types", "sub/../types.widl", "./sub/.././types"})
    void findsFilesBesideTheImportingOne(String path) throws IOException {
        workspace
                .write("in/a.widl", "import * from \"" + path + "\"\ntype A { t: T }")
                .write("in/types.widl", "type T { x: u8 }");

        assertThat(names(Workspace.valid(workspace.load("in/a.widl")))).containsExactly("T", "A");
    }

    @Test
    void findsTheIndexOfADirectory() throws IOException {
        workspace
                .write("a.widl", "import * from \"@acme/types\"\ntype A { t: T }")
                .write("@acme/types/index.widl", "type T { x: u8 }");

        assertThat(names(Workspace.valid(workspace.load("a.widl")))).containsExactly("T", "A");
    }

    @Test
    void looksBesideBeforeTheSearchPathAndThereBeforeArchives() throws IOException {
        Path search = Files.createDirectory(base.resolve("search"));
        Path jar = archive("lib.jar", "META-INF/widl/three.widl", "type Three { x: u8 }");
        Files.writeString(search.resolve("one.widl"), "type Wrong { x: u8 }");
        Files.writeString(search.resolve("two.widl"), "type Two { x: u8 }");
        workspace
                .write("one.widl", "type One { x: u8 }")
                .write("a.widl", "import * from \"one\"\nimport * from \"two\"\nimport * from \"three\"");
        SchemaRoots roots = new SchemaRoots(List.of(workspace.root()), List.of(search), List.of(jar));

        assertThat(names(Workspace.valid(workspace.load(roots, LoadOptions.defaults(), "a.widl"))))
                .containsExactly("One", "Two", "Three");
    }

    @Test
    void doesNotSearchForPathsThatStartWithADot() throws IOException {
        Path search = Files.createDirectory(base.resolve("search"));
        Files.writeString(search.resolve("two.widl"), "type Two { x: u8 }");
        workspace.write("a.widl", "import * from \"./two\"");
        SchemaRoots roots = new SchemaRoots(List.of(workspace.root()), List.of(search), List.of());

        assertThat(Workspace.codes(workspace.load(roots, LoadOptions.defaults(), "a.widl")))
                .containsExactly("UNRESOLVED_IMPORT");
    }

    @Test
    void followsImportsInsideAnArchive() throws IOException {
        Path jar = archive(
                "lib.jar",
                "META-INF/widl/acme/a.widl",
                "import * from \"../b\"\ntype InJar { b: B }",
                "META-INF/widl/b.widl",
                "type B { x: u8 }");
        workspace.write("a.widl", "import * from \"acme/a.widl\"");
        SchemaRoots roots = new SchemaRoots(List.of(workspace.root()), List.of(), List.of(jar));
        Schema schema = Workspace.valid(workspace.load(roots, LoadOptions.defaults(), "a.widl"));

        assertThat(Workspace.definition(schema, "B").origin().path()).isEqualTo("lib.jar!/META-INF/widl/b.widl");
    }

    @Test
    void readsDirectoriesOfClassesLikeArchives() throws IOException {
        Path classes = base.resolve("classes");
        Files.createDirectories(classes.resolve("META-INF/widl"));
        Files.writeString(classes.resolve("META-INF/widl/b.widl"), "type B { x: u8 }");
        workspace.write("a.widl", "import * from \"b\"");
        SchemaRoots roots =
                new SchemaRoots(List.of(workspace.root()), List.of(), List.of(classes, base.resolve("absent.jar")));

        assertThat(names(Workspace.valid(workspace.load(roots, LoadOptions.defaults(), "a.widl"))))
                .containsExactly("B");
    }

    @Test
    void neverLeavesTheSchemasOfAnArchive() throws IOException {
        Path jar = archive(
                "lib.jar", "META-INF/widl/a.widl", "import * from \"../secret\"", "META-INF/secret.widl", SECRET);
        workspace.write("main.widl", "import * from \"a.widl\"");
        SchemaRoots roots = new SchemaRoots(List.of(workspace.root()), List.of(), List.of(jar));

        assertThat(Workspace.codes(workspace.load(roots, LoadOptions.defaults(), "main.widl")))
                .containsExactly("FORBIDDEN_IMPORT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.widl",
                "../secret",
                "sub/../../secret.widl",
                "./../secret.widl",
                "/etc/passwd",
                "/dev/zero",
                "/proc/self/environ",
                "//server/share/x.widl",
                "\\\\\\\\server\\\\share",
                "C:/secret.widl",
                "c:secret.widl",
                "file:///etc/passwd",
                "https://example.com/x.widl",
                "jar:file:x.jar!/x",
                "%2e%2e/secret.widl",
                "a\\u0000.widl",
                "a\\nb",
                "a\\u202eb",
                "..\\\\secret.widl",
                "",
                " "
            })
    void refusesPathsThatAreNotPlainOrLeadOut(String path) throws IOException {
        Files.writeString(base.resolve("secret.widl"), SECRET);
        workspace.write("a.widl", "import * from \"" + path + "\"\n");
        LoadResult result = workspace.load("a.widl");

        assertThat(Workspace.codes(result)).containsExactly("FORBIDDEN_IMPORT");
        assertThat(result.sources()).extracting(SourceFile::path).containsExactly("a.widl");
        assertThat(DiagnosticRenderer.renderAll(result.diagnostics())).doesNotContain("password");
    }

    @Test
    void refusesSymbolicLinksThatLeadOut() throws IOException {
        Files.writeString(base.resolve("secret.widl"), SECRET);
        Files.createSymbolicLink(workspace.root().resolve("link.widl"), base.resolve("secret.widl"));
        Files.createSymbolicLink(workspace.root().resolve("dir"), base);
        workspace.write("a.widl", "import * from \"link.widl\"\nimport * from \"dir/secret\"");
        LoadResult result = workspace.load("a.widl");

        assertThat(Workspace.codes(result)).containsExactly("FORBIDDEN_IMPORT", "FORBIDDEN_IMPORT");
        assertThat(result.sources()).hasSize(1);
    }

    @Test
    void takesSymbolicLinksThatStayInside() throws IOException {
        workspace
                .write("real.widl", "type B { x: u8 }")
                .write("a.widl", "import * from \"link\"\nimport * from \"real\"");
        Files.createSymbolicLink(
                workspace.root().resolve("link.widl"), workspace.root().resolve("real.widl"));

        assertThat(names(Workspace.valid(workspace.load("a.widl")))).containsExactly("B");
    }

    @Test
    void opensNothingButRegularFiles() throws IOException {
        Files.createDirectory(workspace.root().resolve("b.widl"));
        workspace.write("a.widl", "import * from \"b.widl\"");

        assertThat(Workspace.codes(workspace.load("a.widl"))).containsExactly("UNRESOLVED_IMPORT");
    }

    @Test
    void refusesToLoadALinkThatLeadsOut() throws IOException {
        Files.writeString(base.resolve("secret.widl"), SECRET);
        Files.createSymbolicLink(workspace.root().resolve("a.widl"), base.resolve("secret.widl"));

        assertThat(Workspace.codes(workspace.load("a.widl"))).containsExactly("FILE_OUTSIDE_ROOTS");
    }

    @Test
    void givesTheAbsolutePathOfFilesOnDisk() throws IOException {
        workspace.write("in/a.widl", "type A { x: u8 }");

        assertThat(workspace.load("in/a.widl").sources().get(0).location())
                .contains(workspace.root().resolve("in/a.widl"));
    }

    private static List<String> names(Schema schema) {
        return schema.definitions().stream()
                .map(definition -> definition.name().text())
                .toList();
    }

    private Path archive(String name, String... entries) throws IOException {
        Path jar = base.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return jar;
    }
}
