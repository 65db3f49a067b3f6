// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void endsLinesAtEveryKindOfBreak(String lineBreak) {
        SourceFile file = SourceFile.of("x", "ab" + lineBreak + lineBreak + "cd");

        assertThat(file.lineCount()).isEqualTo(3);
        assertThat(file.line(3)).isEqualTo("cd");
    }

    @Test
    void locatesTheEndOfTheText() {
        assertThat(SourceFile.of("x", "a\nb").locate(3)).isEqualTo(new SourceLocation(2, 2));
    }

    @Test
    void refusesRangesOutsideTheText() {
        SourceFile file = SourceFile.of("x", "abc");

        assertThatThrownBy(() -> new Span(file, 2, 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
