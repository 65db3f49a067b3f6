// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextTest {
    @Test
    void quotesAndEscapesLiterals() {
        assertThat(SourceText.literal("a\"b\\c\n\r\t%s$L")).isEqualTo("\"a\\\"b\\\\c\\n\\r\\t%s$L\"");
    }

    @Test
    void writesLiteralsInPrintableAscii() {
        assertThat(SourceText.literal("\u0000\u202e\u2028é😀\u007f"))
                .isEqualTo("\"\\u0000\\u202e\\u2028\\u00e9\\ud83d\\ude00\\u007f\"");
    }

    @Test
    void keepsCommentsOnOneLineAndFreeOfEscapes() {
        assertThat(SourceText.comment("a\nb\\u000ac\u2028d\u202e.widl")).isEqualTo("a?b?u000ac?d?.widl");
    }
}
