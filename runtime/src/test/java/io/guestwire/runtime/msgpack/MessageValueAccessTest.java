// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.runtime.Values;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a program makes open values and gets at what is in them. */
class MessageValueAccessTest {
    private static final MessageValue ORDER = MessageValue.map(
            entry("id", MessageValue.of(7)),
            entry(
                    "items",
                    MessageValue.list(
                            MessageValue.map(entry("a/b", MessageValue.of("x"))),
                            MessageValue.mapOf(Map.of(MessageValue.of(-5), MessageValue.of(true))))));

    @ParameterizedTest
    @MethodSource("kinds")
    void answersForItsKind(MessageValue value, Function<MessageValue, Object> accessor, Object expected) {
        assertThat(Values.equal(accessor.apply(value), expected)).isTrue();
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                accessor(MessageValue.of(true), MessageValue::asBoolean, true),
                accessor(MessageValue.of(-5), MessageValue::asLong, -5L),
                accessor(MessageValue.of(-5), MessageValue::asInt, -5),
                accessor(MessageValue.of(5), MessageValue::asUnsignedLong, 5L),
                accessor(MessageValue.ofUnsigned(-1), MessageValue::asUnsignedLong, -1L),
                accessor(
                        MessageValue.ofUnsigned(-1),
                        MessageValue::asBigInteger,
                        new BigInteger("18446744073709551615")),
                accessor(MessageValue.of(1.5f), MessageValue::asFloat, 1.5f),
                accessor(MessageValue.of(1.5f), MessageValue::asDouble, 1.5),
                accessor(MessageValue.of(1.5), MessageValue::asFloat, 1.5f),
                accessor(MessageValue.of(0.1), MessageValue::asDouble, 0.1),
                accessor(MessageValue.of(1L << 53), MessageValue::asDouble, 0x1p53),
                accessor(MessageValue.ofUnsigned(1L << 63), MessageValue::asDouble, 0x1p63),
                accessor(MessageValue.of(1 << 24), MessageValue::asFloat, 0x1p24f),
                accessor(MessageValue.of("abc"), MessageValue::asText, "abc"),
                accessor(MessageValue.of(new byte[] {1}), MessageValue::asBytes, new byte[] {1}),
                accessor(MessageValue.list(MessageValue.nil()), MessageValue::asList, List.of(MessageValue.nil())),
                accessor(MessageValue.extension((byte) 5, new byte[2]), MessageValue::extensionType, (byte) 5),
                accessor(MessageValue.extension((byte) 5, new byte[2]), MessageValue::extensionData, new byte[2]),
                accessor(
                        MessageValue.of("2026-03-01T12:30:45+01:00"),
                        MessageValue::asDatetime,
                        OffsetDateTime.parse("2026-03-01T12:30:45+01:00")),
                accessor(
                        MessageValue.timestamp(OffsetDateTime.parse("2026-03-01T12:30:45+01:00")),
                        MessageValue::asDatetime,
                        OffsetDateTime.parse("2026-03-01T11:30:45Z")));
    }

    private static Arguments accessor(MessageValue value, Function<MessageValue, Object> accessor, Object expected) {
        return Arguments.of(value, accessor, expected);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void saysWhatItIsWhenAskedForSomethingElse(
            MessageValue value, Function<MessageValue, Object> accessor, String message) {
        assertThatThrownBy(() -> accessor.apply(value))
                .isInstanceOf(MessageValueException.class)
                .hasMessage(message);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                accessor(MessageValue.of("abc"), MessageValue::asLong, "expected an integer, found the string \"abc\""),
                accessor(MessageValue.nil(), MessageValue::asBoolean, "expected a boolean, found nil"),
                accessor(MessageValue.of(1.5), MessageValue::asInt, "expected an integer, found the float 1.5"),
                accessor(MessageValue.of(true), MessageValue::asDouble, "expected a number, found true"),
                accessor(MessageValue.of(true), MessageValue::asFloat, "expected a number, found true"),
                accessor(MessageValue.list(), MessageValue::asText, "expected a string, found a list of 0"),
                accessor(MessageValue.of("a"), MessageValue::asBytes, "expected binary, found the string \"a\""),
                accessor(ORDER, MessageValue::asList, "expected a list, found a map of 2"),
                accessor(MessageValue.list(), MessageValue::asMap, "expected a map, found a list of 0"),
                accessor(MessageValue.nil(), MessageValue::extensionType, "expected an extension, found nil"),
                accessor(MessageValue.nil(), MessageValue::extensionData, "expected an extension, found nil"),
                accessor(
                        MessageValue.of("soon"),
                        MessageValue::asDatetime,
                        "expected a datetime (RFC 3339 text or a timestamp), found the string \"soon\""),
                accessor(
                        MessageValue.of(5),
                        MessageValue::asDatetime,
                        "expected a datetime (RFC 3339 text or a timestamp), found the integer 5"),
                accessor(
                        MessageValue.ofUnsigned(-1),
                        MessageValue::asLong,
                        "expected an integer of -2^63 to 2^63-1, found the integer 18446744073709551615"),
                accessor(
                        MessageValue.of(-1),
                        MessageValue::asUnsignedLong,
                        "expected an integer of 0 to 2^64-1, found the integer -1"),
                accessor(
                        MessageValue.of(1L << 31),
                        MessageValue::asInt,
                        "expected an integer of -2^31 to 2^31-1, found the integer 2147483648"),
                accessor(
                        MessageValue.of((1L << 53) + 1),
                        MessageValue::asDouble,
                        "expected a number that a 64-bit float holds exactly, found the integer 9007199254740993"),
                accessor(
                        MessageValue.of((1L << 24) + 1),
                        MessageValue::asFloat,
                        "expected a number that a 32-bit float holds exactly, found the integer 16777217"),
                accessor(MessageValue.of(0.1), MessageValue::asFloat, "expected a 32-bit float, found the float 0.1"),
                accessor(ORDER, value -> value.get("x"), "expected a key \"x\", found none in a map of 2"),
                accessor(ORDER.get("items"), value -> value.get(2), "expected an element 2, found a list of 2"),
                accessor(ORDER.get("items"), value -> value.get(-1), "expected an element -1, found a list of 2"));
    }

    @Test
    void findsElementsAndEntries() {
        assertThat(ORDER.get("items").get(0).get("a/b").asText()).isEqualTo("x");
        assertThat(ORDER.find("id")).contains(MessageValue.of(7));
        assertThat(ORDER.find("other")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/id, 7",
        "/items/0/a~1b, \"x\"",
        "/items/1/-5, true",
        "'', '{\"id\": 7, \"items\": [{\"a/b\": \"x\"}, {-5: true}]}'"
    })
    void followsAPointer(String pointer, String text) {
        assertThat(ORDER.at(pointer).orElseThrow()).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/none",
                "/id/0",
                "/items/2",
                "/items/-1",
                "/items/00",
                "/items/99999999999999999999999",
                "/items/4294967296",
                "/items/1/-",
                "/items/0/a/b"
            })
    void findsNothingWhereAPointerLeadsNowhere(String pointer) {
        assertThat(ORDER.at(pointer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "/a~", "/a~2", " /id"})
    void refusesWhatIsNoPointer(String pointer) {
        assertThatThrownBy(() -> ORDER.at(pointer)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesPlainJavaValues() {
        Map<Object, Object> map = new HashMap<>();
        map.put(null, new BigInteger("18446744073709551615"));
        List<Object> values = new ArrayList<>(
                Arrays.asList((byte) 1, (short) 2, 3, 4L, 1.5f, 2.5, "a", new byte[] {1}, true, null, Optional.of(5)));
        values.add(Optional.empty());
        values.add(MessageValue.extension((byte) 1, new byte[1]));
        values.add(map);

        assertThat(MessageValue.from(values))
                .hasToString("[1, 2, 3, 4, 1.5, 2.5, \"a\", bytes[1: 01], true, nil, 5, nil,"
                        + " extension[type 1, 1: 00], {nil: 18446744073709551615}]");
    }

    @Test
    void refusesAJavaValueThatHasNoCounterpart() {
        for (Object value : new Object[] {new Object(), 'c', new int[1], BigDecimal.ONE, OffsetDateTime.MAX}) {
            assertThatThrownBy(() -> MessageValue.from(value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(value.getClass().getName());
        }
    }

    @Test
    void refusesAnIntegerOfMoreThan64Bits() {
        assertThatThrownBy(() -> MessageValue.of(BigInteger.ONE.shiftLeft(64)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("18446744073709551616 is outside of -2^63 to 2^64-1");
        assertThat(MessageValue.of(BigInteger.ONE.shiftLeft(63).negate()).asLong())
                .isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void refusesAListThatContainsItself() {
        List<Object> list = new ArrayList<>();
        list.add(list);

        assertThatThrownBy(() -> MessageValue.from(list)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesKeysThatBecomeEqual() {
        assertThatThrownBy(() -> MessageValue.from(Map.of(1, "int", 1L, "long")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("key 1 is given twice");
    }

    @Test
    void refusesAKeyThatIsGivenTwice() {
        assertThatThrownBy(() -> MessageValue.map(entry("a", MessageValue.nil()), entry("a", MessageValue.nil())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("key \"a\" is given twice");
    }

    @Test
    void keepsItsOwnCopyOfWhatItIsMadeOf() {
        byte[] bytes = {1};
        MessageValue binary = MessageValue.of(bytes);
        MessageValue extension = MessageValue.extension((byte) 1, bytes);
        List<MessageValue> elements = new ArrayList<>(List.of(binary, extension));
        MessageValue list = MessageValue.list(elements);
        elements.clear();
        bytes[0] = 2;
        list.get(0).asBytes()[0] = 3;
        list.get(1).extensionData()[0] = 3;

        assertThat(list).hasToString("[bytes[1: 01], extension[type 1, 1: 01]]");
    }

    @Test
    void cannotBeChangedThroughItsViews() {
        assertThatThrownBy(() -> ORDER.asMap().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ORDER.asMap().entrySet().iterator().next().setValue(MessageValue.nil()))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ORDER.get("items").asList().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void keepsTheOrderOfAMap() {
        assertThat(MessageValue.map(entry("b", MessageValue.of(1)), entry("a", MessageValue.of(2))))
                .hasToString("{\"b\": 1, \"a\": 2}");
    }

    @Test
    void isAKeyOfAHashMap() {
        Map<MessageValue, String> map = new HashMap<>();
        map.put(MessageValue.of(5), "five");

        assertThat(map.get(Hex.reader("d3 0000000000000005").readValue())).isEqualTo("five");
    }

    @Test
    void boundsItsText() {
        MessageValue wide = MessageValue.list(java.util.Collections.nCopies(100_000, MessageValue.of("x".repeat(500))));

        assertThat(wide.toString()).hasSizeLessThan(2_000).endsWith(", ...]");
    }
}
