// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaDocsTest {
    @Test
    void cannotEndTheComment() {
        assertThat(SchemaDocs.toJavadoc("a */ b **/ c")).isEqualTo("a &#42;/ b *&#42;/ c");
    }

    @Test
    void cannotBeginAUnicodeEscape() {
        assertThat(SchemaDocs.toJavadoc("\\u002a/ C:\\users")).isEqualTo("&#92;u002a/ C:&#92;users");
    }

    @Test
    void cannotBeginATag() {
        assertThat(SchemaDocs.toJavadoc("@deprecated {@link x}")).isEqualTo("&#64;deprecated {&#64;link x}");
    }

    @Test
    void cannotHoldMarkup() {
        assertThat(SchemaDocs.toJavadoc("a < b && <script>")).isEqualTo("a &lt; b &amp;&amp; &lt;script&gt;");
    }

    @Test
    void losesCharactersThatReorderOrHideText() {
        assertThat(SchemaDocs.toJavadoc("a\u202eb\u200bc\u0000d\u2066e")).isEqualTo("abcde");
    }

    @Test
    void losesHalfASurrogatePair() {
        assertThat(SchemaDocs.toJavadoc("a\ud800b")).isEqualTo("a\ufffdb");
    }

    @Test
    void keepsCharactersOfAllPlanes() {
        assertThat(SchemaDocs.toJavadoc("größer 長い 😀")).isEqualTo("größer 長い 😀");
    }

    @Test
    void separatesParagraphs() {
        assertThat(SchemaDocs.toJavadoc("\n\none\ntwo\n\n\nthree\n\n")).isEqualTo("one\ntwo\n\n<p>three");
    }

    @Test
    void breaksLongLinesBetweenWords() {
        assertThat(SchemaDocs.toJavadoc("word ".repeat(50)).lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void putsATagsTextOnOneLine() {
        assertThat(SchemaDocs.toPhrase("one\n\ntwo\n")).isEqualTo("one two");
    }

    @Test
    void isEmptyForBlankText() {
        assertThat(SchemaDocs.toJavadoc(" \n\t\n")).isEmpty();
    }
}
