// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to exhaust the stack, the heap or the clock. The times are far above what was measured. */
class HostileSchemaTest {
    @TempDir
    private Path root;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = new Workspace(root);
    }

    @Test
    void reportsTypesNestedTooDeepAndGoesOn() throws IOException {
        assertThat(codes("type A { x: " + "[".repeat(100_000) + "u8" + "]".repeat(100_000) + " }\ntype B { y: Nope }"))
                .containsExactly("NESTING_TOO_DEEP", "UNKNOWN_TYPE");
    }

    @Test
    void reportsMapsNestedTooDeepAndGoesOn() throws IOException {
        assertThat(codes("type A { x: " + "{string: ".repeat(50_000) + "u8" + "}".repeat(50_000)
                        + " }\ntype B { y: Nope }"))
                .containsExactly("NESTING_TOO_DEEP", "UNKNOWN_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"type A { x: any = %s }\ntype B { y: Nope }", "type A @a(%s) { x: Nope }"})
    void reportsValuesNestedTooDeepAndGoesOn(String text) throws IOException {
        String value = "[".repeat(100_000) + "]".repeat(100_000);
        List<String> codes = codes(text.replace("%s", value));

        assertThat(codes).contains("NESTING_TOO_DEEP").hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void loadsTypesNestedAsDeepAsTheLimit() throws IOException {
        assertThat(codes("type A { x: " + "[".repeat(255) + "u8" + "]".repeat(255) + " }"))
                .isEmpty();
    }

    /** Half of the stack that a thread usually has leaves room for whoever calls, even in code that is not compiled yet. */
    @Test
    void theDeepestSchemaNeedsNoMoreThanHalfOfAUsualStack() throws Exception {
        String value = "{a: ".repeat(255) + "1" + "}".repeat(255);
        List<Throwable> failures = new ArrayList<>();
        Runnable load = () -> {
            try {
                assertThat(codes("type A @n(" + value + ") { x: any = " + value + " }"))
                        .isEmpty();
            } catch (IOException | AssertionError | StackOverflowError e) {
                failures.add(e);
            }
        };
        Thread small = new Thread(null, load, "small stack", 512 << 10);
        small.start();
        small.join();

        assertThat(failures).isEmpty();
    }

    @Test
    void readsIndexesOfAnyLength() throws IOException {
        assertThat(codes("enum E { A = " + "9".repeat(200_000) + " B = " + "9".repeat(20) + " C = -1 D = 2147483648 }"))
                .containsOnly("INVALID_ENUM_INDEX")
                .hasSize(4);
    }

    @Test
    void readsNumbersOfAnyLength() throws IOException {
        assertThat(codes("type A { x: u64 = " + "9".repeat(200_000) + " y: f64 = 1e99999999999999999999 }"))
                .containsExactly("NUMBER_TOO_LONG", "NUMBER_TOO_LONG");
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 70_000})
    void refusesNamesThatNoFileCouldHave(int length) throws IOException {
        assertThat(codes("type " + "A".repeat(length) + " { x: u8 }")).containsExactly("NAME_TOO_LONG");
    }

    @Test
    void refusesNamespacesOfAnyLength() throws IOException {
        assertThat(codes("namespace \"" + "a.".repeat(30_000) + "a\"")).containsExactly("INVALID_NAMESPACE");
    }

    @Test
    void loadsManyTypes() throws IOException {
        assertThat(codes(many(5_000, i -> "type T" + i + " { a: string b: T" + (i + 1) % 5_000 + "? }")))
                .isEmpty();
    }

    @Test
    void loadsManyOperations() throws IOException {
        assertThat(codes("interface {" + many(2_000, i -> "op" + i + "(a: string): u64") + "}"))
                .isEmpty();
    }

    @Test
    void followsLongCirclesWithoutRecursion() throws IOException {
        assertThat(codes(many(20_000, i -> "alias A" + i + " = [A" + (i + 1) % 20_000 + "]")))
                .containsExactly("RECURSIVE_ALIAS");
        assertThat(codes(many(20_000, i -> "union U" + i + " = string | U" + (i + 1) % 20_000)))
                .containsExactly("RECURSIVE_UNION");
        assertThat(codes(many(20_000, i -> "type T" + i + " { t: T" + (i + 1) % 20_000 + " }")))
                .containsExactly("INFINITE_TYPE");
    }

    @Test
    void followsLongChainsOfAliasesWithoutRecursion() throws IOException {
        assertThat(codes(many(20_000, i -> "alias A" + i + " = A" + (i + 1))
                        + " alias A20000 = u8 type T { m: {A0: u8} }"))
                .containsExactly("NESTING_TOO_DEEP");
    }

    @Test
    void keepsNoMoreMistakesThanTheLimit() throws IOException {
        assertThat(codes(many(20_000, i -> "type A" + i + " { x: Nope" + i + " }")))
                .hasSize(1_001);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ";@}{)(",
                "\"",
                "\"\" ",
                "/*",
                "#",
                "a ",
                "\0",
                ".1",
                "'",
                "(",
                "type ",
                "typ A{",
                "@a",
                "import * from \"x\" ",
                "type A { x: ",
                "interface { f(",
                "\\",
                "[{(",
                "\ufeff",
                "-",
                "}"
            })
    void readsAMillionRepetitionsInTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());

        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(codes(text)).isNotEmpty());
    }

    @Test
    void checksManyAnnotationsAndLiteralsInTime() {
        String fields = many(1_000, i -> "f" + i + ": u8");
        String values = many(2_000, i -> "V" + i + " = " + i);
        List<String> texts = List.of(
                "type T " + "@a ".repeat(300_000) + "{}\ndirective @a on TYPE require @b on SELF\ndirective @b on TYPE",
                "type T { x: [P] = [" + "{} ".repeat(300_000) + "] }\ntype P {" + fields + "}",
                "type T { x: [E] = [" + "V ".repeat(300_000) + "] }\nenum E {" + values + "}",
                "import {" + many(100_000, i -> "Nope" + i) + "} from \"many\"",
                "import * from \"many\"\n".repeat(20_000) + "type T { x: Nope }");

        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            workspace.write("many.widl", many(5_000, i -> "type Type" + i + " { x: u8 }"));
            for (String text : texts) {
                assertThat(codes(text)).isNotEmpty();
            }
        });
    }

    static List<String> largeDirectives() {
        int n = 30_000;
        String annotated = "\ntype T {" + many(n, i -> "f" + i + ": u8 @d") + "}";
        return List.of(
                many(n, i -> "directive @d" + i + " on TYPE") + "\ndirective @z on TYPE require "
                        + many(n, i -> "@x" + i + " on TYPE"),
                "directive @d on TYPE require " + many(n, i -> "@d" + i + " on TYPE") + annotated,
                "directive @d(" + many(n, i -> "p" + i + ": u8?") + ") on FIELD" + annotated,
                "directive @d(" + many(n, i -> "p" + i + ": u8?") + ") on TYPE\ntype T @d("
                        + many(n, i -> "q" + i + ": 1") + ") {}",
                "directive @d on FIELD" + " | FIELD".repeat(n) + annotated,
                "directive @d on FIELD require @d on FIELD" + " | FIELD".repeat(n) + annotated,
                "namespace \"n\" " + many(n, i -> "@a" + i) + "\ndirective @d on FIELD require "
                        + many(n, i -> "@a" + i + " on NAMESPACE") + annotated);
    }

    @ParameterizedTest
    @MethodSource("largeDirectives")
    void checksLargeDirectivesInTime(String text) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(codes(text)).isNotEmpty());
    }

    @Test
    void saysNothingElseAboutMembersBeyondTheLimit() throws IOException {
        assertThat(codes("type T {" + many(1_000, i -> "f" + i + ": u8") + "\nlast: Nope }"))
                .containsExactly("TOO_MANY_MEMBERS");
        assertThat(codes("enum E {" + many(2_001, i -> "V" + i + " = " + i) + "}\ntype T { e: E = V2000 }"))
                .containsExactly("TOO_MANY_MEMBERS");
        assertThat(codes("interface { f(" + many(121, i -> "p" + i + ": u8") + ") }"))
                .containsExactly("TOO_MANY_MEMBERS");
        assertThat(codes("directive @d on TYPE require " + many(121, i -> "@d on SELF")))
                .containsExactly("TOO_MANY_MEMBERS");
        assertThat(codes("union U = u8 " + many(1_000, i -> "| T" + i) + "\n" + many(999, i -> "type T" + i + " {}")))
                .containsExactly("TOO_MANY_MEMBERS");
    }

    @Test
    void stopsAtALongChainOfImports() throws IOException {
        for (int i = 0; i < 600; i++) {
            workspace.write("c" + i + ".widl", "import * from \"c" + (i + 1) + "\"\ntype C" + i + " { x: u8 }");
        }

        assertThat(Workspace.codes(workspace.load("c0.widl"))).containsExactly("IMPORTS_TOO_DEEP");
    }

    @Test
    void readsEachFileOfAnImportBombOnce() throws IOException {
        for (int i = 0; i < 25; i++) {
            for (int j = 0; j < 3; j++) {
                String next = "b" + (i + 1) + "_";
                String imports = i == 24 ? "" : many(3, k -> "import * from \"" + next + k + "\"");
                workspace.write("b" + i + "_" + j + ".widl", imports + "\ntype B" + i + "x" + j + " { x: u8 }");
            }
        }
        LoadResult result = workspace.load("b0_0.widl");

        assertThat(Workspace.valid(result).definitions()).hasSize(73);
        assertThat(result.sources()).hasSize(73);
    }

    @Test
    void refusesFilesThatAreNotUtf8WithoutReplacingAnything() throws IOException {
        Files.write(root.resolve("a.widl"), "type A {\n  caf\u00e9: u8 }".getBytes(StandardCharsets.ISO_8859_1));
        LoadResult result = workspace.load("a.widl");

        assertThat(Workspace.codes(result)).containsExactly("INVALID_ENCODING");
        assertThat(result.diagnostics().get(0).span()).hasToString("a.widl:2:6");
    }

    @Test
    void namesUtf16AsSuch() throws IOException {
        Files.write(root.resolve("a.widl"), "type A { x: u8 }".getBytes(StandardCharsets.UTF_16));

        assertThat(workspace.load("a.widl").diagnostics().get(0).help())
                .hasValueSatisfying(help -> assertThat(help).contains("UTF-16"));
    }

    private List<String> codes(String text) throws IOException {
        return workspace.codes(text);
    }

    private static String many(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining("\n"));
    }
}
