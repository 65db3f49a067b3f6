// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.rust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RustTextTest {
    @Test
    void literalsArePrintableAscii() {
        assertThat(RustText.literal("a\"\\\n\t\u0000\u00e9\u202e\ud83d\ude00{}"))
                .isEqualTo("\"a\\\"\\\\\\n\\t\\u{0}\\u{e9}\\u{202e}\\u{1f600}{}\"");
    }

    @Test
    void bytesAreWrittenInHex() {
        assertThat(RustText.bytes(List.of(0, 127, 255))).isEqualTo("b\"\\x00\\x7f\\xff\"");
    }

    @Test
    void docsEndWithTheirLine() {
        assertThat(docs("one\r*/ two\u2028three\nfn main() {}"))
                .containsExactly("/// one", "/// \\*/ two three", "/// fn main() {}");
    }

    @Test
    void docsHoldNoMarkup() {
        assertThat(docs("# <b> [x](y) `z` *a* _b_ ~~c~~ |d| & e"))
                .containsExactly("/// \\# \\<b\\> \\[x\\](y) \\`z\\` \\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\|d\\| \\& e");
    }

    @Test
    void docsHoldNoCodeBlocksAndNoLists() {
        assertThat(docs("    let x = 1;\n- a\n+ b\n1. c\n===\n///"))
                .containsExactly("/// let x = 1;", "/// \\- a", "/// \\+ b", "/// 1\\. c", "/// \\===", "/// \\///");
    }

    @Test
    void docsHoldNothingThatCannotBeSeen() {
        assertThat(docs("a\u202eb\u200bc\u0007d\ud800e")).containsExactly("/// abcde");
    }

    @Test
    void paragraphsStayApart() {
        assertThat(docs("\n\na\n\n\nb\n\n")).containsExactly("/// a", "///", "/// b");
    }

    @Test
    void longLinesAreBrokenBetweenWords() {
        assertThat(docs("word ".repeat(40)))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(104));
    }

    @Test
    void aTextWithoutWordsIsNoDocumentation() {
        assertThat(docs("  \n \u202e ")).isEmpty();
    }

    private static List<String> docs(String text) {
        return RustText.docs(Optional.of(text));
    }
}
