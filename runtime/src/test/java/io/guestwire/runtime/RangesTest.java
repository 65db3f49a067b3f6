// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RangesTest {
    @Test
    void acceptsTheBoundsOfUnsignedTypes() {
        assertThat(List.of(Ranges.u8(0, "n"), Ranges.u8(255, "n"))).containsExactly(0, 255);
        assertThat(List.of(Ranges.u16(0, "n"), Ranges.u16(65_535, "n"))).containsExactly(0, 65_535);
        assertThat(List.of(Ranges.u32(0, "n"), Ranges.u32(4_294_967_295L, "n"))).containsExactly(0L, 4_294_967_295L);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 256, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesWhatIsNoU8(int value) {
        assertThatThrownBy(() -> Ranges.u8(value, "age"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`age` is " + value + ", outside of u8 (0 to 255)");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536})
    void refusesWhatIsNoU16(int value) {
        assertThatThrownBy(() -> Ranges.u16(value, "port")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 4_294_967_296L})
    void refusesWhatIsNoU32(long value) {
        assertThatThrownBy(() -> Ranges.u32(value, "size")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void copiesAList() {
        List<String> list = new ArrayList<>(List.of("b", "a"));
        List<String> copy = Ranges.listOf(list, "names");
        list.clear();

        assertThat(copy).containsExactly("b", "a").isUnmodifiable();
    }

    @Test
    void takesAListThatWasBuiltForARecordAsItIs() {
        ListBuilder<Integer> builder = new ListBuilder<>(2);
        builder.add(1);
        builder.add(200);
        List<Integer> list = builder.build();

        assertThat(Ranges.listOf(list, "ages")).isSameAs(list);
        assertThat(Ranges.listOf(list, "ages", Ranges::u8)).isSameAs(list);
    }

    @Test
    void takesItsOwnCopyAsItIs() {
        List<String> copy = Ranges.listOf(new ArrayList<>(List.of("a")), "names");
        Map<String, Integer> map = Ranges.mapOf(new HashMap<>(Map.of("a", 1)), "scores");

        assertThat(Ranges.listOf(copy, "names")).isSameAs(copy);
        assertThat(Ranges.mapOf(map, "scores")).isSameAs(map);
    }

    @Test
    void checksTheElementsOfAListThatWasBuilt() {
        ListBuilder<Integer> builder = new ListBuilder<>(1);
        builder.add(300);

        assertThatThrownBy(() -> Ranges.listOf(builder.build(), "ages", Ranges::u8))
                .hasMessage("`ages[0]` is 300, outside of u8 (0 to 255)");
    }

    @Test
    void copiesAListThatCanBeChangedInsideOneThatWasBuilt() {
        List<Integer> inner = new ArrayList<>(List.of(1));
        ListBuilder<List<Integer>> builder = new ListBuilder<>(1);
        builder.add(inner);
        List<List<Integer>> rows = rows(builder.build());
        inner.clear();

        assertThat(rows).containsExactly(List.of(1));
    }

    @Test
    void takesAMapThatWasBuiltForARecordAsItIs() {
        MapBuilder<Long, Integer> builder = new MapBuilder<>();
        builder.put(4_000_000_000L, 200);
        Map<Long, Integer> map = builder.build();

        assertThat(Ranges.mapOf(map, "ages")).isSameAs(map);
        assertThat(Ranges.mapOf(map, "ages", Ranges::u32, Ranges::u8)).isSameAs(map);
    }

    @Test
    void checksTheEntriesOfAMapThatWasBuilt() {
        MapBuilder<String, Integer> builder = new MapBuilder<>();
        builder.put("x", 300);

        assertThatThrownBy(() -> Ranges.mapOf(builder.build(), "ages", (key, name) -> key, Ranges::u8))
                .hasMessage("`ages[\"x\"]` is 300, outside of u8 (0 to 255)");
    }

    @Test
    void refusesNullInAList() {
        assertThatThrownBy(() -> Ranges.listOf(Arrays.asList("a", null), "names"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("`names[1]` is null");
    }

    @Test
    void refusesNullForAList() {
        assertThatThrownBy(() -> Ranges.listOf(null, "names"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("names");
    }

    @Test
    void checksAListsElements() {
        assertThatThrownBy(() -> Ranges.listOf(List.of(1, 300), "ages", Ranges::u8))
                .hasMessage("`ages[1]` is 300, outside of u8 (0 to 255)");
    }

    @Test
    void copiesACheckedList() {
        assertThat(Ranges.listOf(new ArrayList<>(List.of(1, 255)), "ages", Ranges::u8))
                .containsExactly(1, 255)
                .isUnmodifiable();
    }

    @Test
    void copiesListsInsideAList() {
        List<Integer> inner = new ArrayList<>(List.of(1));
        List<List<Integer>> copy =
                Ranges.listOf(List.of(inner), "rows", (row, name) -> Ranges.listOf(row, name, Ranges::u8));
        inner.clear();

        assertThat(copy).containsExactly(List.of(1));
    }

    @Test
    void copiesAMapInItsOrder() {
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("z", 1);
        map.put("a", 2);
        map.put("m", 3);
        Map<String, Integer> copy = Ranges.mapOf(map, "scores");
        map.clear();

        assertThat(copy.keySet()).containsExactly("z", "a", "m");
        assertThat(copy).isUnmodifiable();
    }

    @Test
    void refusesNullInAMap() {
        Map<String, Integer> map = new HashMap<>();
        map.put("a", null);

        assertThatThrownBy(() -> Ranges.mapOf(map, "scores"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("`scores[\"a\"]` is null");
    }

    @Test
    void refusesANullKey() {
        Map<String, Integer> map = new HashMap<>();
        map.put(null, 1);

        assertThatThrownBy(() -> Ranges.mapOf(map, "scores"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("a key of `scores` is null");
    }

    @Test
    void checksAMapsKeys() {
        assertThatThrownBy(() -> Ranges.mapOf(Map.of(-1L, "x"), "ids", Ranges::u32, (value, name) -> value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a key of `ids` is -1, outside of u32 (0 to 4294967295)");
    }

    @Test
    void checksAMapsValues() {
        assertThatThrownBy(() -> Ranges.mapOf(Map.of("x", 256), "ages", (key, name) -> key, Ranges::u8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`ages[\"x\"]` is 256, outside of u8 (0 to 255)");
    }

    @Test
    void saysWhereInNestedListsAValueIsOutOfRange() {
        assertThatThrownBy(() -> rows(List.of(List.of(1), List.of(2, 3, 256))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`rows[1][2]` is 256, outside of u8 (0 to 255)")
                .hasNoCause();
    }

    @Test
    void saysWhereInNestedListsAValueIsNull() {
        assertThatThrownBy(() -> rows(List.of(Arrays.asList(1, 2, null), List.of(3))))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("`rows[0][2]` is null");
        assertThatThrownBy(() -> rows(Arrays.asList(List.of(3), null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("`rows[1]` is null");
    }

    private static List<List<Integer>> rows(List<List<Integer>> rows) {
        return Ranges.listOf(rows, "rows", (row, name) -> Ranges.listOf(row, name, Ranges::u8));
    }

    @Test
    void saysWhereInNestedMapsAValueIsOutOfRange() {
        assertThatThrownBy(() -> scores(Map.of("a", Map.of(7, List.of(1, -1)))))
                .hasMessage("`scores[\"a\"][7][1]` is -1, outside of u8 (0 to 255)");
    }

    @Test
    void saysOfWhichNestedMapAKeyIsOutOfRange() {
        assertThatThrownBy(() -> scores(Map.of("a", Map.of(70_000, List.of()))))
                .hasMessage("a key of `scores[\"a\"]` is 70000, outside of u16 (0 to 65535)");
    }

    @Test
    void saysOfWhichNestedMapAKeyIsNull() {
        Map<Integer, List<Integer>> inner = new HashMap<>();
        inner.put(null, List.of());

        assertThatThrownBy(() -> scores(Map.of("a", inner)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("a key of `scores[\"a\"]` is null");
    }

    private static Map<String, Map<Integer, List<Integer>>> scores(Map<String, Map<Integer, List<Integer>>> scores) {
        return Ranges.mapOf(
                scores,
                "scores",
                (key, name) -> key,
                (byId, name) ->
                        Ranges.mapOf(byId, name, Ranges::u16, (list, inner) -> Ranges.listOf(list, inner, Ranges::u8)));
    }

    @Test
    void saysWhereInAListOfOptionalsAValueIsOutOfRange() {
        List<Optional<Integer>> levels = List.of(Optional.empty(), Optional.of(300));

        assertThatThrownBy(() ->
                        Ranges.listOf(levels, "levels", (level, name) -> Ranges.optionalOf(level, name, Ranges::u8)))
                .hasMessage("`levels[1]` is 300, outside of u8 (0 to 255)");
    }

    @Test
    void escapesAndShortensKeysInPaths() {
        Map<String, Integer> map = new HashMap<>();
        map.put("a\n\"" + "b".repeat(100), null);

        assertThatThrownBy(() -> Ranges.mapOf(map, "scores"))
                .hasMessage("`scores[\"a\\u000a\\u0022" + "b".repeat(61) + "...\"]` is null");
    }

    @Test
    void checksDeepNestingInReasonableTimeWhenItFails() {
        Ranges.Element<Object> check = (value, name) -> Ranges.u8((Integer) value, name);
        Object value = 256;
        for (int i = 0; i < 100; i++) {
            value = List.of(value);
            check = inListOf(check);
        }
        Ranges.Element<Object> deep = check;
        Object hundredDeep = value;

        assertThatThrownBy(() -> deep.checked(hundredDeep, "deep"))
                .hasMessage("`deep" + "[0]".repeat(100) + "` is 256, outside of u8 (0 to 255)");
    }

    @SuppressWarnings("unchecked")
    private static Ranges.Element<Object> inListOf(Ranges.Element<Object> element) {
        return (value, name) -> Ranges.listOf((List<Object>) value, name, element);
    }

    @Test
    void checksAnOptionalsValue() {
        assertThatThrownBy(() -> Ranges.optionalOf(Optional.of(256), "age", Ranges::u8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`age` is 256, outside of u8 (0 to 255)");
    }

    @Test
    void passesAnOptionalThatIsEmptyOrInRange() {
        assertThat(Ranges.<Integer>optionalOf(Optional.empty(), "age", Ranges::u8))
                .isEmpty();
        assertThat(Ranges.optionalOf(Optional.of(255), "age", Ranges::u8)).contains(255);
    }
}
