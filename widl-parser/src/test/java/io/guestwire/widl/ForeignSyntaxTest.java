// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.widl.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write who come from another language costs one mistake, whose help says how WIDL has it. */
class ForeignSyntaxTest {
    @TempDir
    private Path root;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = new Workspace(root);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int | write `i32` or `i64`",
                "Integer | write `i32`",
                "long | write `i64`",
                "Long | write `i64`",
                "byte | write `i8`, or `u8` if it is unsigned",
                "Byte | write `i8`",
                "uint32 | write `u32`",
                "int64 | write `i64`",
                "float64 | write `f64`",
                "number | write `f64`, or an integer type such as `i64`",
                "char | write `string`",
                "date | write `datetime`",
                "Date | write `datetime`",
                "array | write `[T]`, with the type of an element for `T`",
                "List | write `[T]`, with the type of an element for `T`",
                "Map | write `{K: V}`, with the types of a key and a value for `K` and `V`",
                "Optional | write `T?`, with the type of the value for `T`"
            })
    void proposesTheTypeForAForeignName(String name, String help) throws IOException {
        assertThat(helps("type A { x: " + name + " }\ntype B { a: A }")).containsExactly("UNKNOWN_TYPE: " + help);
    }

    @Test
    void takesADeclaredTypeWhateverItsName() throws IOException {
        assertThat(helps("type List { x: Date }\nenum Date { X = 0 }\ntype B { l: List }"))
                .isEmpty();
    }

    @Test
    void prefersADeclarationInAnImportedFile() throws IOException {
        workspace.write("other.widl", "enum Date { X = 0 }\nalias Day = u8");

        assertThat(helps("import {Day} from \"other.widl\"\ntype A { x: Date y: Day }"))
                .containsExactly("UNKNOWN_TYPE: it is declared in `other.widl`: add it to the import");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "List<string> # write `[string]`",
                "Set<string> # write `[string]`",
                "Map<string, u32> # write `{string: u32}`",
                "Optional<string> # write `string?`",
                "Optional<string>? # write `string?`",
                "Optional<List<string>> # write `[string]?`",
                "byte[] # write `bytes`",
                "u8[] # write `bytes`",
                "i8[] # write `[i8]`",
                "char[] # write `string`",
                "string[] # write `[string]`",
                "string[][] # write `[[string]]`",
                "string[4] # write `[string]`",
                "List<byte[]> # write `[bytes]`",
                "List<string>[] # write `[[string]]`",
                "List<Integer> # write `[i32]`",
                "List<B> # write `[B]`",
                "[List<string>] # write `[string]`",
                "Map<string, Map<Long, List<B>>> # write `{string: {i64: [B]}}`",
                "List # write `[T]`, with the type of an element for `T`",
                "List<> # write `[T]`, with the type of an element for `T`",
                "List<?> # write `[T]`, with the type of an element for `T`",
                "List<? extends B> # write `[T]`, with the type of an element for `T`",
                "List<<string>> # write `[T]`, with the type of an element for `T`",
                "Map<string> # write `{K: V}`, with the types of a key and a value for `K` and `V`",
                "Stream<string> # write `stream string`",
                "Page<B> # declare a type of its own for each use",
                "List<Page<B>> # declare a type of its own for each use"
            })
    void proposesTheTypeForAForeignOne(String type, String help) throws IOException {
        String declared = "\ntype B { b: B? }";

        assertThat(messages("type A { x: " + type + ", y: u8 }" + declared)).containsExactly(help);
        assertThat(messages("interface { f(x: " + type + ", y: u8): " + "B? g{x: " + type + "} }" + declared))
                .containsExactly(help, help);
        assertThat(messages("interface { f(): " + type + "\n g() }" + declared)).containsExactly(help);
        assertThat(messages("union U = " + type + " | u8" + declared)).containsExactly(help);
        assertThat(messages("alias U = " + type + declared)).containsExactly(help);
    }

    @Test
    void readsArgumentsOnSeveralLines() throws IOException {
        assertThat(helps("type A {\n  x: Map<\n    string,\n    u32\n  >\n  y: Nope\n}"))
                .containsExactly("UNEXPECTED_TOKEN: write `{string: u32}`", "UNKNOWN_TYPE: nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type A { x: List<string\n y: u8 }",
                "type A { x: List<string }",
                "interface { f(x: List<string): u8\n g() }",
                "interface { f(): List<string\n g() }",
                "interface { f(): List<string\n g{x: u8} }",
                "union U = List<string\ntype B { x: u8 }"
            })
    void takesArgumentsForClosedWhereSomethingElseStarts(String text) throws IOException {
        assertThat(helps(text)).containsExactly("UNEXPECTED_TOKEN: write `[string]`");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "string d # d: string",
                "string? d # d: string?",
                "B d # d: B",
                "int d # d: i32",
                "String d # d: string",
                "string value # value: string",
                "byte[] text # text: bytes",
                "string[] d # d: [string]",
                "byte[] d # d: bytes",
                "List<string> d # d: [string]",
                "Map<string, List<u8>> d # d: {string: [u8]}"
            })
    void putsTheNameFirst(String member, String right) throws IOException {
        String help = "name first: `" + right + "`";

        assertThat(messages("type A { a: u8\n " + member + "\n e: u8 }\ntype B { b: B? }"))
                .containsExactly(help);
        assertThat(messages("interface { f(" + member + ", e: u8): B g(a: u8 " + member + ") }\ntype B { b: B? }"))
                .containsExactly(help, help);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "a = string # write `a: string`",
                "a = int[] # write `a: [i32]`",
                "a = Long # write `a: i64`",
                "value string # write `value: string`",
                "a = B # write `a: B`",
                "a string # write `a: string`",
                "a List<string> # write `a: [string]`",
                "a [string] # write `a: [string]`"
            })
    void putsAColonAfterTheName(String member, String help) throws IOException {
        assertThat(messages("type A { " + member + " }\ntype B { b: B? }")).containsExactly(help);
        assertThat(messages("interface { f(" + member + ", b: u8): B }\ntype B { b: B? }"))
                .containsExactly(help);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "-> string # : string",
                "=> string # : string",
                "->string? # : string?",
                "-> void # : void",
                "-> long # : i64",
                "-> stream string # : stream string",
                "-> List<string> # : [string]"
            })
    void putsAColonInFrontOfAResult(String result, String right) throws IOException {
        String help = "write `" + right + "`";

        assertThat(messages("interface {\n f(x: string) " + result + "\n g{x: string} " + result + " @a\n h()\n}"))
                .containsExactly(help, help);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "string greet(x: u8) # greet(...): string",
                "void greet() # greet(...): void",
                "List<B> greet(x: B) # greet(...): [B]"
            })
    void putsTheNameOfAnOperationFirst(String operation, String right) throws IOException {
        assertThat(messages("interface {\n a()\n " + operation + "\n b(): B\n}\ntype B { b: B? }"))
                .containsExactly("name first: `" + right + "`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type Page<T> { items: [T] next: B }",
                "type Pair<A, B2 extends B> { a: A? b: B2 }",
                "union U<T> = T | u8",
                "alias L<T> = [T]",
                "interface { f<T>(x: T): T g(): B }"
            })
    void knowsNoTypeParameters(String text) throws IOException {
        assertThat(messages(text + "\ntype B { b: B? }")).containsExactly("declare a type of its own for each use");
    }

    @Test
    void readsManyBracketsWithoutRecursion() throws IOException {
        assertThat(messages("type A { x: u16" + "[]".repeat(100_000) + " }"))
                .containsExactly("write `[T]`, with the type of an element for `T`");
    }

    @Test
    void reportsArgumentsNestedTooDeepOnce() throws IOException {
        assertThat(helps("type A { x: " + "List<".repeat(50_000) + "u8" + ">".repeat(50_000) + "\n y: Nope }"))
                .containsExactly("NESTING_TOO_DEEP: nothing", "UNKNOWN_TYPE: nothing");
    }

    @Test
    void looksForNamesBehindTypesInLinearTime() throws IOException {
        assertThat(messages("type A {" + "x<".repeat(200_000) + "}")).hasSizeLessThan(3);
    }

    private List<String> messages(String text) throws IOException {
        return workspace.write("schema.widl", text).load("schema.widl").diagnostics().stream()
                .map(diagnostic -> diagnostic.help().orElse(diagnostic.message()))
                .toList();
    }

    private List<String> helps(String text) throws IOException {
        return workspace.write("schema.widl", text).load("schema.widl").diagnostics().stream()
                .map(ForeignSyntaxTest::help)
                .toList();
    }

    private static String help(Diagnostic diagnostic) {
        return diagnostic.code().name() + ": " + diagnostic.help().orElse("nothing");
    }
}
