// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists and maps that codecs build. */
class ListBuilderTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 1_023, 1_024, 1_025, 5_000})
    void buildsAListOfAnyLengthWhateverWasExpected(int size) {
        List<Integer> elements = IntStream.range(0, size).boxed().toList();
        for (int expected : new int[] {0, 1, size, Integer.MAX_VALUE}) {
            ListBuilder<Integer> builder = new ListBuilder<>(expected);
            elements.forEach(builder::add);

            assertThat(builder.build()).isEqualTo(elements).isUnmodifiable();
        }
    }

    @Test
    void changesNoListThatItHasBuilt() {
        ListBuilder<String> builder = new ListBuilder<>(1);
        builder.add("a");
        List<String> first = builder.build();
        builder.add("b");

        assertThat(first).containsExactly("a");
        assertThat(builder.build()).containsExactly("b");
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> new ListBuilder<String>(1).add(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new MapBuilder<String, String>().put(null, "a"))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new MapBuilder<String, String>().put("a", null))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void buildsAMapInItsOrder() {
        MapBuilder<String, Integer> builder = new MapBuilder<>();

        assertThat(builder.put("z", 1)).isTrue();
        assertThat(builder.put("a", 2)).isTrue();
        assertThat(builder.put("z", 3)).isFalse();
        Map<String, Integer> map = builder.build();
        assertThat(map.entrySet()).containsExactly(Map.entry("z", 3), Map.entry("a", 2));
        assertThat(map)
                .isUnmodifiable()
                .isEqualTo(Map.of("a", 2, "z", 3))
                .isNotEmpty()
                .hasToString("{z=3, a=2}");
        assertThat(map).hasSameHashCodeAs(Map.of("a", 2, "z", 3));
        assertThat(map.get("a")).isEqualTo(2);
        assertThat(map.containsKey("b")).isFalse();
        assertThatThrownBy(() -> map.entrySet().iterator().next().setValue(5))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.keySet().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.values().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void changesNoMapThatItHasBuilt() {
        MapBuilder<String, Integer> builder = new MapBuilder<>();
        builder.put("a", 1);
        Map<String, Integer> first = builder.build();
        builder.put("b", 2);

        assertThat(first).containsOnlyKeys("a");
        assertThat(builder.build()).containsOnlyKeys("b");
    }
}
