// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ValuesMapTest {
    @Test
    void keepsTheOrderOfTheEntries() {
        assertThat(Values.mapOf(Map.entry("z", 1), Map.entry("a", 2), Map.entry("m", 3)))
                .containsExactly(Map.entry("z", 1), Map.entry("a", 2), Map.entry("m", 3));
    }

    @Test
    void refusesAKeyGivenTwice() {
        assertThatThrownBy(() -> Values.mapOf(Map.entry("a", 1), Map.entry("a", 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("key a is given twice");
    }

    @Test
    void cannotBeChanged() {
        Map<String, Integer> map = Values.mapOf(Map.entry("a", 1));
        assertThatThrownBy(() -> map.put("b", 2)).isInstanceOf(UnsupportedOperationException.class);
    }
}
