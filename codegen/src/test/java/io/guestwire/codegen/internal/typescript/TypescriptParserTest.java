// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.typescript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypescriptParserTest {
    @Test
    void readsAnInterfaceAsTsifyWritesIt() {
        Declaration person = one("""
                /**
                 * A person.
                 */
                export interface Person {
                    /** Words by number. */
                    field1: Map<number, string>;
                    field2: number[][];
                    field3?: string | null;
                }
                """);

        assertThat(person.name()).isEqualTo("Person");
        assertThat(person.doc()).contains("A person.");
        assertThat(person.type().text())
                .isEqualTo("{ field1: Map<number, string>; field2: number[][]; field3?: string | null }");
        assertThat(((TypescriptType.Shape) person.type()).members().get(0).doc())
                .contains("Words by number.");
    }

    @Test
    void readsMembersWithoutMarksBetweenThem() {
        assertThat(alias("{\n a: string\n b: number,\n 'c-d': boolean\n 7: u8 }"))
                .isEqualTo("{ a: string; b: number; \"c-d\": boolean; 7: u8 }");
    }

    @Test
    void readsTheParentsOfAnInterface() {
        assertThat(one("interface B extends A, Partial<C> { x: string }").parents())
                .extracting(TypescriptType::text)
                .containsExactly("A", "Partial<C>");
    }

    @Test
    void readsTextsAsTypes() {
        assertThat(alias("\"red\" | 'green' | \"\\u0062lue\\n\"")).isEqualTo("\"red\" | \"green\" | \"blue\\n\"");
    }

    @Test
    void readsATaggedUnion() {
        assertThat(alias("\n  | { type: \"Circle\"; radius: number }\n  | ({ type: \"Rect\" } & Rect)"))
                .isEqualTo("{ type: \"Circle\"; radius: number } | { type: \"Rect\" } & Rect");
    }

    @Test
    void readsAnIndexSignature() {
        assertThat(alias("{ [key: string]: number[] }")).isEqualTo("{ [key: string]: number[] }");
    }

    @Test
    void readsTuples() {
        assertThat(alias("[number, name: string, [boolean]]")).isEqualTo("[number, string, [boolean]]");
    }

    @Test
    void keepsParenthesesWhereTheyMatter() {
        assertThat(alias("(string | null)[]")).isEqualTo("(string | null)[]");
    }

    @Test
    void ignoresReadonly() {
        assertThat(alias("{ readonly a: readonly string[]; readonly: number }"))
                .isEqualTo("{ a: string[]; readonly: number }");
    }

    @Test
    void saysWhatDeclaresNoData() {
        assertThat(List.of(
                        other("(a: number, b: (x: string) => void) => string"),
                        other("new () => Person"),
                        other("{ greet(name: string): void; a: string }"),
                        other("{ (): void }"),
                        other("{ [K in keyof T]: T[K] }"),
                        other("A extends B ? C : D"),
                        other("keyof Person"),
                        other("typeof value"),
                        other("`a${string}`"),
                        other("12"),
                        other("-1.5"),
                        other("Person[\"name\"]"),
                        other("import(\"x\").Y"),
                        other("[string, ...number[]]")))
                .containsExactly(
                        "a function",
                        "a function",
                        "an object with methods",
                        "an object with methods",
                        "a mapped type",
                        "a conditional type",
                        "`keyof`",
                        "`typeof`",
                        "a template",
                        "a number that is a type",
                        "a number that is a type",
                        "an indexed type",
                        "an imported type",
                        "a tuple whose length is open");
    }

    @Test
    void takesADeclarationWithParametersForNoData() {
        assertThat(one("interface Page<T extends { a: Array<string> } = any> { items: T[] }")
                        .type())
                .isEqualTo(new TypescriptType.Other("a declaration with type parameters"));
    }

    @Test
    void skipsWhatIsNoDeclarationOfData() {
        TypescriptParser.Result result = TypescriptParser.parse("section 1", """
                import { X } from "x";
                export function greet(name: string): { a: string; };
                export class Foo { constructor(); type = 1; }
                declare namespace Shape { export type Circle = { r: number } }
                const A = { type: "x" };
                // interface Hidden {}
                export type { Other } from "./other";
                export declare interface Seen { a: string }
                enum E { A, B }
                type AlsoSeen = string
                """);

        assertThat(result.notes()).isEmpty();
        assertThat(result.declarations()).extracting(Declaration::name).containsExactly("Seen", "AlsoSeen");
    }

    @Test
    void goesOnBehindADeclarationThatItCannotRead() {
        TypescriptParser.Result result =
                TypescriptParser.parse("section 1", "interface A { x: = ; y: string } interface B { z: string }");

        assertThat(result.declarations()).extracting(Declaration::name).containsExactly("B");
        assertThat(result.notes())
                .containsExactly(
                        "section 1, line 1: expected a type, found `=`; the declaration at line 1 is left out");
    }

    @Test
    void saysWhereADeclarationStands() {
        assertThat(one("\n\n  interface A {}").source()).isEqualTo("section 1, line 3");
    }

    @Test
    void readsNoTextOfMoreThanAMebibyte() {
        TypescriptParser.Result result = TypescriptParser.parse("x", " ".repeat(TypescriptParser.LONGEST + 1));

        assertThat(result.notes()).containsExactly("x: 1048577 characters of TypeScript; 1048576 are read");
    }

    @Test
    void readsOneTypeAlone() throws TypescriptSyntaxException {
        assertThat(TypescriptParser.parseType(" Person[] | undefined ").text()).isEqualTo("Person[] | undefined");
    }

    @Test
    void refusesMoreThanOneType() {
        assertThatThrownBy(() -> TypescriptParser.parseType("Person; Other"))
                .hasMessage("line 1: expected the end, found `;`");
    }

    @Test
    void refusesNestingWithoutEnd() {
        for (String opening : List.of("(", "[", "{a:", "A<", "readonly ", "keyof ", "a extends b ? ", "-", "a[")) {
            TypescriptParser.Result result = TypescriptParser.parse("x", "type A = " + opening.repeat(20_000));

            assertThat(result.notes()).hasSize(1);
        }
    }

    @Test
    void refusesArraysOfArraysWithoutEnd() {
        assertThat(TypescriptParser.parse("x", "type A = string" + "[]".repeat(20_000))
                        .notes())
                .containsExactly("x, line 1: types are nested too deeply; the declaration at line 1 is left out");
    }

    private static Declaration one(String text) {
        TypescriptParser.Result result = TypescriptParser.parse("section 1", text);
        assertThat(result.notes()).isEmpty();
        assertThat(result.declarations()).hasSize(1);
        return result.declarations().get(0);
    }

    private static String alias(String type) {
        return one("type A = " + type + ";").type().text();
    }

    private static String other(String type) {
        return Optional.of(one("type A = " + type).type())
                .map(found -> ((TypescriptType.Other) found).what())
                .orElseThrow();
    }
}
