// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocTextTest {
    @Test
    void joinsTheLinesOfAParagraph() {
        assertThat(description(" One,\n two.\n")).isEqualTo("One, two.");
    }

    @Test
    void keepsParagraphsApart() {
        assertThat(description(" One.\n\n <p>Two.\n")).isEqualTo("One.\n\nTwo.");
    }

    @Test
    void showsWhatTagsShow() {
        assertThat(description(" See {@link Store#get the method} of {@link Store} and {@link #put}, {@code <b>}."))
                .isEqualTo("See the method of Store and put, <b>.");
    }

    @Test
    void namesAMemberOfALinkedClass() {
        assertThat(description(" See {@link Store#get}.")).isEqualTo("See Store.get.");
    }

    @Test
    void dropsMarkup() {
        assertThat(description(" A <b>bold</b> &lt;word&gt; &amp; more.")).isEqualTo("A bold <word> & more.");
    }

    @Test
    void endsWhereTheBlockTagsBegin() {
        assertThat(description(" One.\n\n @return two\n @param three four\n")).isEqualTo("One.");
    }

    @Test
    void readsTheTextOfAParameterOverSeveralLines() {
        assertThat(DocText.of(" One.\n @param key the key,\n     on two lines\n @param value any\n")
                        .parameters())
                .containsEntry("key", "the key, on two lines")
                .containsEntry("value", "any");
    }

    @Test
    void readsTheReasonOfADeprecation() {
        assertThat(DocText.of(" One.\n @deprecated use {@code get}\n").deprecation())
                .contains("use get");
    }

    @Test
    void saysNothingWithoutAComment() {
        assertThat(DocText.of(null).description()).isEmpty();
    }

    @Test
    void saysNothingForACommentOfTagsAlone() {
        assertThat(DocText.of(" @return something\n").description()).isEmpty();
    }

    @Test
    void leavesBracesThatAreNoTag() {
        assertThat(description(" A {map: value} and a {@code {}}.")).isEqualTo("A {map: value} and a {}.");
    }

    private static String description(String comment) {
        return DocText.of(comment).description().orElse("");
    }

    @Test
    void readsLongCode() {
        String code = "x".repeat(100_000);
        assertThat(DocText.of("{@code " + code + "}").description()).contains(code);
    }
}
