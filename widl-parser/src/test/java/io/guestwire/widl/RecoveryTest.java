// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake is reported once, and hides no other. */
class RecoveryTest {
    @TempDir
    private Path root;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = new Workspace(root);
    }

    /** Each text has one mistake of the grammar, and types that refer to what may be lost by it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "UNKNOWN_DEFINITION # typ A { x: u8 } type B { a: A }",
                "UNKNOWN_DEFINITION # struct A { x: u8 } type B { a: A }",
                "UNEXPECTED_TOKEN # type A implements { x: u8 } type B { a: A }",
                "UNEXPECTED_TOKEN # type A { x u8 } type B { a: A }",
                "UNEXPECTED_TOKEN # type A { x: } type B { a: A }",
                "UNEXPECTED_TOKEN # type A { x: = 5 } type B { a: A }",
                "UNEXPECTED_TOKEN # type A { x: u8 = } type B { a: A }",
                "UNEXPECTED_TOKEN # type A { x: u8?? } type B { a: A }",
                "UNEXPECTED_TOKEN # type A { x: <u8> } type B { a: A }",
                "UNEXPECTED_TOKEN # type A { x: u8 < 5 } type B { a: A }",
                "UNEXPECTED_TOKEN # type A { x: u8> y: u8 } type B { a: A }",
                "UNEXPECTED_TOKEN # type A { x -> u8 } type B { a: A }",
                "UNEXPECTED_TOKEN # type A { u8 x: u8 } type B { a: A }",
                "UNEXPECTED_TOKEN # type A { x y: u8 } type B { a: A }",
                "UNEXPECTED_TOKEN # interface { f() -> } type B { b: B? }",
                "UNEXPECTED_TOKEN # type A { x [] } type B { a: A }",
                "UNEXPECTED_TOKEN # interface { f(): g(x: B) } type B { b: B? }",
                "UNEXPECTED_TOKEN # interface { f(): g{x: B} } type B { b: B? }",
                "UNEXPECTED_TOKEN # interface { f() -> g(x: B) } type B { b: B? }",
                "UNEXPECTED_TOKEN # interface { f(x: u8) => B @a(x: 1) } type B { b: B? }",
                "UNCLOSED_BRACKET # type A { x: [u8) } type B { a: A }",
                "UNCLOSED_BRACKET # type A { x: u8 type B { a: A }",
                "UNCLOSED_BRACKET # type A { x: {string: u8 ] } type B { a: A }",
                "UNCLOSED_BRACKET # interface { f(x: u8: u8 } type B { b: B? }",
                "UNCLOSED_BRACKET # interface { f{x: u8: u8 } type B { b: B? }",
                "UNEXPECTED_TOKEN # interface { f } type B { b: B? }",
                "UNEXPECTED_TOKEN # interface { f: u8 } type B { b: B? }",
                "UNEXPECTED_TOKEN # interface { f{x: u8 y: u8} } type B { b: B? }",
                "UNEXPECTED_TOKEN # interface Shop { f(x: u8): B } type B { b: B? }",
                "UNEXPECTED_TOKEN # enum A { X Y = 1 } type B { a: A = X }",
                "UNEXPECTED_TOKEN # enum A { X = one } type B { a: A }",
                "UNEXPECTED_TOKEN # enum A { X = 0 as Y } type B { a: A = X }",
                "UNEXPECTED_TOKEN # alias A u8 type B { a: A }",
                "UNEXPECTED_TOKEN # union A u8 type B { a: A }",
                "UNEXPECTED_TOKEN # union A = u8 | | string type B { a: A }",
                "UNEXPECTED_TOKEN # import { } from \"x\" type B { b: B? }",
                "UNEXPECTED_TOKEN # import A from \"x\" type B { b: A }",
                "UNEXPECTED_TOKEN # import * from 5 type B { b: B? }",
                "UNEXPECTED_TOKEN # directive d on FIELD type B { x: u8 @d }",
                "UNEXPECTED_TOKEN # directive @d type B { x: u8 @d }",
                "UNEXPECTED_TOKEN # type A @ { x: u8 } type B { a: A }",
                "UNCLOSED_BRACKET # type A @a(x: 1 { x: u8 } type B { a: A }",
                "UNKNOWN_DEFINITION # type A { x: u8 } } type B { a: A }",
                "STRAY_CHARACTER # type A { x: 'u8' } type B { a: A }",
                "STRAY_CHARACTER # type A { naïve: u8 } type B { a: A }",
                "STRAY_CHARACTER # type A { x: u8! } type B { a: A }",
                "STRAY_CHARACTER # type A { x: string = 'text' } type B { a: A }",
                "MALFORMED_NUMBER # type A { x: u8 = 12abc } type B { a: A }",
                "MALFORMED_NUMBER # type A { x: u8 = 0x1F } type B { a: A }",
                "MALFORMED_NUMBER # type A { x: f64 = 1. } type B { a: A }",
                "MALFORMED_NUMBER # type A { x: f64 = 1e } type B { a: A }",
                "MALFORMED_NUMBER # type A { x: u8 = - } type B { a: A }",
                "MALFORMED_NUMBER # type A { x: u8 = +5 } type B { a: A }",
                "MALFORMED_NUMBER # enum A { X = 007 } type B { a: A }",
                "INVALID_ESCAPE # type A { x: string = \"\\q\" } type B { a: A }",
                "INVALID_ESCAPE # type A { x: string = \"\\ud800\" } type B { a: A }",
                "MISPLACED_DESCRIPTION # \"one\" \"two\" type A { x: u8 } type B { a: A }",
                "MISPLACED_DESCRIPTION # type A { x: u8 \"late\" } type B { a: A }",
                "MISPLACED_STREAM # type A { x: [stream u8] } type B { a: A }",
                "MISPLACED_STREAM # interface { f(x: stream u8) } type B { b: B? }"
            })
    void reportsOneMistakeOnce(String code, String text) throws IOException {
        assertThat(workspace.codes(text)).containsExactly(code);
    }

    @Test
    void reportsNothingAfterAStringThatSwallowsTheRestOfItsLine() throws IOException {
        assertThat(workspace.codes("interface {\n  f(x: string = \"abc): string\n  g(): u8\n}"))
                .containsExactly("UNTERMINATED_STRING");
    }

    @Test
    void reportsNothingAfterAStringThatSwallowsTheRestOfTheFile() throws IOException {
        assertThat(workspace.codes("type A { x: u8 }\n\"\"\"\nabout B\ntype B { a: A }"))
                .containsExactly("UNTERMINATED_STRING");
    }

    @Test
    void findsTheMistakesOfEachMember() throws IOException {
        assertThat(workspace.codes(
                        "type A {\n  a string\n  b: [u8\n  c: u8 = \"x\"\n  d: Nope\n  e: u8\n}\nenum E { X }\n"))
                .containsExactly(
                        "UNEXPECTED_TOKEN", "UNCLOSED_BRACKET", "WRONG_VALUE_TYPE", "UNKNOWN_TYPE", "UNEXPECTED_TOKEN");
    }

    @Test
    void findsTheMistakesOfEachParameter() throws IOException {
        assertThat(workspace.codes("interface { f(a u8, b: , c: Nope): Nope2 }"))
                .containsExactly("UNEXPECTED_TOKEN", "UNEXPECTED_TOKEN", "UNKNOWN_TYPE", "UNKNOWN_TYPE");
    }

    @Test
    void doesNotTakeAMemberForADefinition() throws IOException {
        assertThat(workspace.codes("interface { import{x: u8} interface{\"doc\" y: u8} role(z: u8) }\n"
                        + "type T { type: u8 enum: u8 union: u8 }"))
                .isEmpty();
    }

    @Test
    void stillReportsOtherUnknownNamesBesideALostDefinition() throws IOException {
        assertThat(workspace.codes("struct A { x: u8 }\ntype B { a: A other: Nope }"))
                .containsExactly("UNKNOWN_DEFINITION", "UNKNOWN_TYPE");
    }
}
