// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValuesTest {
    /** Values that hold bytes in every place where a record can hold them; a new one each time. */
    private static List<Object> values(int last) {
        return List.of(
                bytes(last),
                Optional.of(bytes(last)),
                List.of(bytes(1), bytes(last)),
                Map.of("a", bytes(last)),
                List.of(Optional.of(List.of(Map.of(1L, bytes(last))))));
    }

    private static byte[] bytes(int last) {
        return new byte[] {1, 2, (byte) last};
    }

    static List<Integer> places() {
        return List.of(0, 1, 2, 3, 4);
    }

    @ParameterizedTest
    @MethodSource("places")
    void findsEqualBytesEqualInEveryPlace(int place) {
        assertThat(Values.equal(values(7).get(place), values(7).get(place))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("places")
    void findsOtherBytesUnequalInEveryPlace(int place) {
        assertThat(Values.equal(values(7).get(place), values(8).get(place))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("places")
    void hashesEqualValuesAlikeInEveryPlace(int place) {
        assertThat(Values.hash(values(7).get(place)))
                .isEqualTo(Values.hash(values(7).get(place)));
    }

    @ParameterizedTest
    @MethodSource("places")
    void hashesByContentInEveryPlace(int place) {
        assertThat(Values.hash(values(7).get(place)))
                .isNotEqualTo(Values.hash(values(8).get(place)));
    }

    @Test
    void tellsKindsApart() {
        List<Object> values = values(7);
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < values.size(); j++) {
                assertThat(Values.equal(values.get(i), values.get(j))).isEqualTo(i == j);
            }
        }
    }

    @Test
    void tellsAnEmptyOptionalFromAFullOne() {
        assertThat(Values.equal(Optional.empty(), Optional.of(bytes(1)))).isFalse();
    }

    @Test
    void tellsAListFromALongerOne() {
        assertThat(Values.equal(List.of(bytes(1)), List.of(bytes(1), bytes(2)))).isFalse();
    }

    @Test
    void tellsMapsWithOtherKeysApart() {
        assertThat(Values.equal(Map.of("a", bytes(1)), Map.of("b", bytes(1)))).isFalse();
    }

    @Test
    void comparesMapsWithoutTheirOrder() {
        Map<String, byte[]> map = new LinkedHashMap<>();
        map.put("a", bytes(1));
        map.put("b", bytes(2));
        Map<String, byte[]> other = new LinkedHashMap<>();
        other.put("b", bytes(2));
        other.put("a", bytes(1));

        assertThat(Values.equal(map, other)).isTrue();
        assertThat(Values.hash(map)).isEqualTo(Values.hash(other));
    }

    @Test
    void findsNotANumberEqualToItself() {
        assertThat(Values.equal(Double.NaN, Double.NaN)).isTrue();
    }

    @Test
    void hashesSeveralValuesInTheirOrder() {
        assertThat(Values.hash("a", bytes(1), 5L)).isEqualTo(Values.hash("a", bytes(1), 5L));
        assertThat(Values.hash("a", "b")).isNotEqualTo(Values.hash("b", "a"));
    }

    @Test
    void showsBytesInHexadecimal() {
        assertThat(Values.toString(List.of(
                        Optional.of(bytes(200)), Optional.empty(), Map.of("k", new byte[0]), List.of(), Map.of())))
                .isEqualTo("[Optional[bytes[3: 0102c8]], Optional.empty, {k=bytes[0]}, [], {}]");
    }

    @Test
    void showsTheFirst32BytesOfMany() {
        assertThat(Values.toString(new byte[1_000])).isEqualTo("bytes[1000: " + "00".repeat(32) + "...]");
    }
}
