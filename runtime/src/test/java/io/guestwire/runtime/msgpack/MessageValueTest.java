// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;
import io.guestwire.runtime.GuestEncodeException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values whose type the schema leaves open. */
class MessageValueTest {
    @Test
    void copiesAMapThatAnotherThreadChanges() {
        Map<String, MessageValue> shared = new ConcurrentHashMap<>(Map.of("a", MessageValue.nil()));
        MessageValue copy = MapValue.of(shared.entrySet(), key -> {
            shared.put(key + "b", MessageValue.nil());
            return MessageValue.of(key);
        });

        assertThat(copy).isEqualTo(MessageValue.map(Map.of("a", MessageValue.nil())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c0 | nil",
                "c2 | false",
                "c3 | true",
                "05 | 5",
                "ff | -1",
                "cf ffffffffffffffff | 18446744073709551615",
                "d3 8000000000000000 | -9223372036854775808",
                "ca 3fc00000 | 1.5",
                "cb 3ff8000000000000 | 1.5",
                "a3 616263 | \"abc\"",
                "c4 03 0102c8 | bytes[3: 0102c8]",
                "c0 | nil",
                "90 | []",
                "92 01 a161 | [1, \"a\"]",
                "80 | {}",
                "82 a161 01 05 c0 | {\"a\": 1, 5: nil}",
                "81 92 01 02 c3 | {[1, 2]: true}",
                "d6ff 00000001 | extension[type -1, 4: 00000001]",
                "c7 00 05 | extension[type 5, 0]"
            })
    void readsEveryKind(String hex, String text) {
        MessageReader reader = Hex.reader(hex);

        assertThat(reader.readValue()).hasToString(text);
        reader.expectEnd();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c0",
                "c2",
                "c3",
                "05",
                "e0",
                "d0df",
                "d1ff00",
                "ccff",
                "cdffff",
                "cfffffffffffffffff",
                "ca3fc00000",
                "cb3ff8000000000000",
                "a3616263",
                "c4030102c8",
                "9201a161",
                "82a161010590",
                "d6ff00000001",
                "d40500",
                "c7000590",
                "c70305010203"
            })
    void writesWhatItRead(String hex) {
        byte[] message = Hex.bytes(hex);
        MessageReader reader = new MessageReader(message);
        MessageWriter writer = new MessageWriter();
        writer.writeValue(reader.readValue());

        assertThat(hex).startsWith(Hex.of(writer));
    }

    @ParameterizedTest
    @CsvSource({"05, d3 0000000000000005", "cc c8, d1 00c8", "80, de 0000", "82 a161 01 a162 02, 82 a162 02 a161 01"})
    void isEqualHoweverItWasEncoded(String one, String other) {
        MessageValue value = Hex.reader(one).readValue();

        assertThat(value)
                .isEqualTo(Hex.reader(other).readValue())
                .hasSameHashCodeAs(Hex.reader(other).readValue());
    }

    @ParameterizedTest
    @CsvSource({"05, cb 4014000000000000", "c4 01 61, a1 61", "90, 80", "cf ffffffffffffffff, ff", "c0, c2"})
    void isNotEqualToAnotherKind(String one, String other) {
        assertThat(Hex.reader(one).readValue()).isNotEqualTo(Hex.reader(other).readValue());
    }

    @Test
    void refusesAKeyThatAppearsTwice() {
        GuestDecodeException failure =
                catchThrowableOfType(GuestDecodeException.class, Hex.reader("91 83 01 c0 02 c0 d001 c0")::readValue);

        assertThat(failure.kind()).isEqualTo(Kind.DUPLICATE);
        assertThat(failure.path()).isEqualTo("$[0][1]");
        assertThat(failure.offset()).isEqualTo(6);
    }

    @Test
    void takesTheLastOfEqualKeysWhenTolerated() {
        byte[] message = Hex.bytes("83 01 0a 02 0b 01 0c");
        MessageReader reader = new MessageReader(
                MessageLimits.defaults(), MessageTolerance.none().tolerateDuplicateKeys());
        reader.reset(message, 0, message.length);

        assertThat(reader.readValue()).hasToString("{1: 12, 2: 11}");
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void readsManyKeysWithOneHashCode() {
        Set<String> keys = new HashSet<>();
        collide("", 14, keys);
        MessageWriter writer = new MessageWriter();
        writer.beginMap(2 * keys.size());
        for (String key : keys) {
            writer.writeString(key);
            writer.writeNil();
            writer.beginList(1);
            writer.writeString(key);
            writer.writeNil();
        }
        MessageValue value = new MessageReader(writer.toByteArray()).readValue();

        assertThat(value.asMap()).hasSize(32_768);
        assertThat(value.find(keys.iterator().next())).contains(MessageValue.nil());
    }

    private static void collide(String start, int pairs, Set<String> keys) {
        if (pairs == 0) {
            keys.add(start);
        } else {
            collide(start + "Aa", pairs - 1, keys);
            collide(start + "BB", pairs - 1, keys);
        }
    }

    @Test
    void refusesToWriteWhatIsNestedDeeperThan512() {
        MessageWriter writer = new MessageWriter();
        writer.writeValue(nested(512));

        assertThatThrownBy(() -> writer.writeValue(nested(513)))
                .isInstanceOf(GuestEncodeException.class)
                .hasMessage("a value is nested deeper than 512");
    }

    @Test
    void refusesToNestDeeperThanAnyReaderDoes() {
        assertThat(nested(1_000).depth()).isEqualTo(1_000);
        assertThatThrownBy(() -> nested(1_001)).isInstanceOf(IllegalArgumentException.class);
    }

    private static MessageValue nested(int depth) {
        MessageValue value = MessageValue.list();
        for (int i = 1; i < depth; i++) {
            value = i % 2 == 0 ? MessageValue.list(value) : MessageValue.map(Map.of("a", value));
        }
        return value;
    }
}
