// SPDX-License-Identifier: Apache-2.0
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import golden.containers.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class ContainersUser {
    private ContainersUser() {}

    public static void recordsKeepCopies() {
        List<String> tags = new ArrayList<>(List.of("a"));
        List<Integer> row = new ArrayList<>(List.of(1));
        Item item = item(tags, List.of(row), Map.of(1, List.of(2)), Optional.empty());
        tags.add("b");
        row.add(2);
        assertThat(item.tags()).containsExactly("a");
        assertThat(item.matrix()).containsExactly(List.of(1));
    }

    public static void recordsHandOutWhatCannotBeChanged() {
        Item item = item(List.of(), List.of(List.of(1)), Map.of(1, List.of(2)), Optional.of(new ArrayList<>()));
        assertThatThrownBy(() -> item.tags().add("x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> item.matrix().get(0).add(1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> item.index().get(1).add(1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> item.parts().get().add(1L)).isInstanceOf(UnsupportedOperationException.class);
    }

    public static void mapsKeepTheirOrder() {
        Map<Integer, List<Integer>> index = new LinkedHashMap<>();
        List.of(9, 3, 7, 1).forEach(key -> index.put(key, List.of()));
        assertThat(item(List.of(), List.of(), index, Optional.empty()).index()).containsOnlyKeys(9, 3, 7, 1);
        assertThat(List.copyOf(item(List.of(), List.of(), index, Optional.empty()).index().keySet()))
                .containsExactly(9, 3, 7, 1);
    }

    public static void nullsInsideAreRefused() {
        assertThatThrownBy(() -> item(Arrays.asList("a", null), List.of(), Map.of(), Optional.empty()))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("tags");
        assertThatThrownBy(() -> item(null, List.of(), Map.of(), Optional.empty()))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("tags");
    }

    public static void numbersOutOfRangeAreRefusedAtEveryDepth() {
        assertThatThrownBy(() -> item(List.of(), List.of(), Map.of(65536, List.of()), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("index");
        assertThatThrownBy(() -> item(List.of(), List.of(), Map.of(1, List.of(256)), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("index");
        assertThatThrownBy(() -> item(List.of(), List.of(), Map.of(), Optional.of(List.of(-1L))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("parts");
    }

    private static Item item(
            List<String> tags,
            List<List<Integer>> matrix,
            Map<Integer, List<Integer>> index,
            Optional<List<Long>> parts) {
        return new Item("k", tags, Map.of(), matrix, List.of(), index, Optional.empty(), parts, Optional.empty());
    }
}
