// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.widl.SchemaRoots;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BindingGeneratorTest {
    private static final String GREETER =
            "namespace \"acme.greeter\"\n\"\"\"\nGreets.\n\nPolitely.\n\"\"\"\ninterface {\n  hello(name: string): string\n}\n";

    @TempDir
    Path root;

    @Test
    void generatesNothingWhenOneSchemaHasAMistake() throws IOException {
        Generation generation = generate(write("a.widl", GREETER), write("b.widl", "type T {\n  x: strnig\n}\n"));
        assertThat(generation.hasErrors()).isTrue();
        assertThat(generation.files().files()).isEmpty();
    }

    @Test
    void reportsMistakesOfTheLanguageAndOfJavaInOneRun() throws IOException {
        Generation generation = generate(
                write("b.widl", "type T {\n  x: strnig\n}\n"),
                write("a.widl", "interface {\n  watch(): stream i32\n}\n"));
        assertThat(generation.diagnostics())
                .extracting(Diagnostic::code)
                .extracting(code -> code.id())
                .containsExactly("GW501", "GW203");
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() throws IOException {
        Path one = write("a.widl", GREETER);
        Path other = write("sub/b.widl", "type T {\n  x: string\n}\n");
        assertThat(generate(one, other).files()).isEqualTo(generate(other, one).files());
    }

    @Test
    void lineEndsAndByteOrderMarksDoNotMatter() throws IOException {
        Map<String, String> expected =
                generate(write("a.widl", GREETER)).files().files();
        for (String other : List.of(GREETER.replace("\n", "\r\n"), GREETER.replace('\n', '\r'), "\ufeff" + GREETER)) {
            assertThat(generate(write("a.widl", other)).files().files()).isEqualTo(expected);
        }
    }

    @Test
    void aFragmentIsGeneratedWhereItIsImported() throws IOException {
        Path importing =
                write("a.widl", "namespace \"acme\"\nimport * from \"types.widl\"\ninterface {\n  get(): Point\n}\n");
        Path fragment = write("types.widl", "type Point {\n  x: i32\n}\n");
        assertThat(generate(importing, fragment).files().files()).containsKey("acme/Point.java");
        assertThat(generate(importing, fragment).files().files()).doesNotContainKey("types/Point.java");
    }

    @Test
    void aFragmentThatNobodyImportsIsGeneratedByItself() throws IOException {
        assertThat(generate(write("types.widl", "type Point {\n  x: i32\n}\n"))
                        .files()
                        .files())
                .containsOnlyKeys("types/Point.java", "types/PointCodec.java");
    }

    @Test
    void namesTheFilesThatWereRead() throws IOException {
        Path importing = write("a.widl", "namespace \"acme\"\nimport * from \"types.widl\"\n");
        write("types.widl", "type Point {\n  x: i32\n}\n");
        assertThat(generate(importing).sources()).extracting(SourceFile::path).containsExactly("a.widl", "types.widl");
    }

    @Test
    void aJarOfSchemasWithoutClassesHasItsTypesGenerated() throws IOException {
        Path jar = jar("META-INF/widl/lib/money.widl");
        assertThat(generateWith(jar).files().files())
                .containsOnlyKeys(
                        "acme/Order.java", "acme/OrderCodec.java", "money/Money.java", "money/MoneyCodec.java");
    }

    @Test
    void theClassesOfAJarAreUsed() throws IOException {
        Path jar = jar("META-INF/widl/lib/money.widl", "money/Money.class", "money/MoneyCodec.class");
        Map<String, String> files = generateWith(jar).files().files();
        assertThat(files).containsOnlyKeys("acme/Order.java", "acme/OrderCodec.java");
        assertThat(files.get("acme/OrderCodec.java")).contains("import money.MoneyCodec;");
    }

    @Test
    void aFileThatIsOnlyImportedIsStillNamedAsRead() throws IOException {
        Path jar = jar("META-INF/widl/lib/money.widl", "money/Money.class", "money/MoneyCodec.class");
        assertThat(generateWith(jar).sources())
                .extracting(SourceFile::path)
                .containsExactly("a.widl", "lib.jar!/META-INF/widl/lib/money.widl");
    }

    @Test
    void whatNobodyImportsOfAnotherFileNeedNotBecomeJava() throws IOException {
        write("lib/money.widl", "namespace \"money\"\ntype Money {\n  cents: i64\n}\nenum Kind {\n  COIN = 0\n}\n");
        Path importing = write("a.widl", "namespace \"acme\"\nimport { Money } from \"lib/money.widl\"\n");
        assertThat(generate(importing).diagnostics()).isEmpty();
    }

    @Test
    void aPackageThatIsNoJavaNameIsRefused() {
        GeneratorOptions.Builder options = GeneratorOptions.builder();
        assertThatThrownBy(() -> options.packageName("com.acme.new").build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRefusedPackageIsPrintedWithoutWhatSteersATerminal() {
        GeneratorOptions.Builder options = GeneratorOptions.builder();
        assertThatThrownBy(() -> options.packageName("a\u202eb c").build())
                .hasMessage("`aU+202Eb c` is not the name of a Java package");
    }

    private Generation generate(Path... files) {
        return new BindingGenerator(GeneratorOptions.defaults()).generate(SchemaRoots.of(root), List.of(files));
    }

    private Generation generateWith(Path jar) throws IOException {
        Path file = write(
                "a.widl", "namespace \"acme\"\nimport * from \"lib/money.widl\"\ntype Order {\n  price: Money\n}\n");
        SchemaRoots roots = new SchemaRoots(List.of(root), List.of(), List.of(jar));
        return new BindingGenerator(GeneratorOptions.defaults()).generate(roots, List.of(file));
    }

    /** Entries that end with {@code .widl} hold a type; the others are empty. */
    private Path jar(String... entries) throws IOException {
        Path jar = root.resolve("lib.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String entry : entries) {
                out.putNextEntry(new ZipEntry(entry));
                if (entry.endsWith(".widl")) {
                    out.write("namespace \"money\"\ntype Money {\n  cents: i64\n}\n".getBytes(StandardCharsets.UTF_8));
                }
                out.closeEntry();
            }
        }
        return jar;
    }

    private Path write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
