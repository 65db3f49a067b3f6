// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.widl.source.SourceFile;
import org.junit.jupiter.api.Test;

class WidlFormatterTest {
    @Test
    void putsEveryFormIntoItsCanonicalShape() {
        assertThat(format("""
                        namespace shop @since( 1 )
                        import{A,B as C}from"common"
                        import * from "other"
                        directive @limit(value:u64=5) on |FIELD|TYPE require @x on SELF
                        alias Id=u64
                        "about" interface{get(key:string,all:bool=false):[ bytes ]? list():void put{x:stream A}}
                        type T implements &A & B@n{a:{string:u8},b:string="x"}
                        union U=|A|B
                        enum E{X=0"shown" Y=1}
                        type Empty{}
                        """)).isEqualTo("""
                        namespace "shop" @since(1)

                        import {A, B as C} from "common"
                        import * from "other"
                        directive @limit(value: u64 = 5) on FIELD | TYPE require @x on SELF
                        alias Id = u64

                        "about"
                        interface {
                          get(key: string, all: bool = false): [bytes]?
                          list(): void
                          put{x: stream A}
                        }

                        type T implements A & B @n {
                          a: {string: u8}
                          b: string = "x"
                        }

                        union U = A | B

                        enum E {
                          X = 0 as "shown"
                          Y = 1
                        }

                        type Empty {}
                        """);
    }

    @Test
    void keepsCommentsWhereTheyStand() {
        String text = """
                # about the file

                # about A
                type A { # behind the brace
                  # about x
                  x: u8 # behind x

                  y: u8
                  # last in A
                } # behind A

                # at the end
                """;

        assertThat(format(text)).isEqualTo(text);
    }

    @Test
    void movesCommentsFromInsideALineToBeforeIt() {
        assertThat(format("type A {\n  x: # why\n    u8\n}\n")).isEqualTo("type A {\n  # why\n  x: u8\n}\n");
    }

    @Test
    void breaksParametersThatAreDescribed() {
        assertThat(format("interface { f(\"the key\" key: string, n: u8): u8 }"))
                .isEqualTo("interface {\n  f(\n    \"the key\"\n    key: string\n    n: u8\n  ): u8\n}\n");
    }

    @Test
    void keepsTheValueOfDescriptionsOfSeveralLines() {
        assertThat(format("\"\"\"\n      one\n\n        two\n\"\"\"\ntype A { x: u8 }"))
                .isEqualTo("\"\"\"\none\n\n  two\n\"\"\"\ntype A {\n  x: u8\n}\n");
    }

    @Test
    void writesADescriptionThatABlockWouldChangeOnOneLine() {
        assertThat(format("\"  one\\n  two\" type A {}")).isEqualTo("\"  one\\n  two\"\ntype A {}\n");
    }

    @Test
    void turnsEveryLineBreakIntoALineFeed() {
        assertThat(format("type A {\r\n  # c\r\n  x: u8\r\n}\r\n")).isEqualTo("type A {\n  # c\n  x: u8\n}\n");
    }

    @Test
    void formatsWhatOnlyTheRulesWouldRefuse() {
        assertThat(format("alias \"not a name\" = Nope")).isEqualTo("alias \"not a name\" = Nope\n");
    }

    @Test
    void leavesATextWithMistakesAlone() {
        WidlFormatter.Formatting formatting = WidlFormatter.format(SourceFile.of("x.widl", "type A {"));

        assertThat(formatting.text()).isEmpty();
        assertThat(formatting.diagnostics()).hasSize(1);
    }

    private static String format(String text) {
        return WidlFormatter.format(SourceFile.of("x.widl", text)).text().orElseThrow();
    }
}
