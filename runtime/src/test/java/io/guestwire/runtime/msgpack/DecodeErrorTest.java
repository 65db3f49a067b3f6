// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestDecodeException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an exception says about a message that was refused: path, expected, found, place and bytes. */
class DecodeErrorTest {
    private static final MessageKeys ITEM = MessageKeys.of("id", "tags");

    @Test
    void saysPathExpectationFindingPlaceAndBytes() {
        MessageReader reader = Hex.reader("92 81 a26964 07 81 a26964 a3616263");
        reader.origin(CallOrigin.of("shop.wasm", "list", CallOrigin.HOST_TO_GUEST));

        assertThat(failureOf(reader, DecodeErrorTest::readItems))
                .hasMessage("response[1].id: expected u8 (0 to 255), found the string \"abc\", at byte 10"
                        + "; bytes 0..13: 92 81 a2 69 64 07 81 a2 69 64 [a3 61 62 63]"
                        + " (module `shop.wasm`, operation `list`, host to guest)");
    }

    private static void readItems(MessageReader reader) {
        int items = reader.beginList();
        for (int i = 0; i < items; i++) {
            reader.element(i);
            int fields = reader.beginObject();
            long seen = 0;
            for (int j = 0; j < fields; j++) {
                int field = reader.readField(ITEM);
                seen = field < 0 ? seen : reader.markField(ITEM, seen, field);
                switch (field) {
                    case 0 -> reader.readU8();
                    default -> reader.skip();
                }
            }
            if ((seen & 1) == 0) {
                throw reader.missing(ITEM, seen, 1);
            }
            reader.endObject();
        }
        reader.endList();
    }

    @ParameterizedTest
    @CsvSource({"guest to host, request", "host to guest, response", "sideways, $"})
    void startsAPathWithWhatTheMessageIs(String direction, String root) {
        MessageReader reader = Hex.reader("91 81 a26964 c0");
        reader.origin(new CallOrigin(Optional.empty(), Optional.empty(), Optional.of(direction)));

        assertThat(failureOf(reader, DecodeErrorTest::readItems).path()).isEqualTo(root + "[0].id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c0 | nil",
                "c3 | true",
                "d1 ff38 | the integer -200",
                "cf ffffffffffffffff | the integer 18446744073709551615",
                "ca 3fc00000 | the 32-bit float 1.5",
                "cb 3ff8000000000000 | the 64-bit float 1.5",
                "a3 616263 | the string \"abc\"",
                "d9 03 616263 | the string \"abc\"",
                "a3 610a22 | the string \"a\\u000a\\u0022\"",
                "a1 ff | the string \"\\ufffd\"",
                "a3 61 | a string",
                "c4 02 0000 | binary of 2 bytes",
                "93 01 02 03 | a list of 3",
                "dd 00000001 01 | a list of 1",
                "82 01 02 03 04 | a map of 2",
                "d4 05 00 | an extension of type 5",
                "c7 01 ff 00 | an extension of type -1",
                "c1 | the reserved byte 0xc1"
            })
    void describesWhatItFound(String hex, String found) {
        assertThat(FoundValue.describe(Hex.bytes(hex), 0, Hex.bytes(hex).length))
                .isEqualTo(found);
    }

    @Test
    void quotesNoMoreThan64CharactersOfAString() {
        MessageWriter writer = new MessageWriter();
        writer.writeString("😀".repeat(100_000));

        assertThat(failureOf(new MessageReader(writer.toByteArray()), MessageReader::readI32)
                        .getMessage()
                        .length())
                .isLessThan(600);
    }

    @ParameterizedTest
    @CsvSource({
        "0, '0..15: [00] 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f'",
        "2, '0..15: 00 01 [02] 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f'",
        "10, '6..21: 06 07 08 09 [0a] 0b 0c 0d 0e 0f 10 11 12 13 14 15'",
        "30, '16..31: 10 11 12 13 14 15 16 17 18 19 1a 1b 1c 1d [1e] 1f'",
        "32, '16..31: 10 11 12 13 14 15 16 17 18 19 1a 1b 1c 1d 1e 1f []'"
    })
    void shows16BytesAround(int at, String expected) {
        byte[] message = new byte[40];
        for (int i = 0; i < 32; i++) {
            message[i + 4] = (byte) i;
        }

        assertThat(FoundValue.bytes(message, 4, 36, at + 4, at + 5)).isEqualTo(expected);
    }

    @Test
    void leavesABracketOpenThatGoesOn() {
        assertThat(failureOf(Hex.reader("d9 14" + "61".repeat(20)), MessageReader::readI32)
                        .bytes())
                .isEqualTo("0..15: [d9 14 61 61 61 61 61 61 61 61 61 61 61 61 61 61");
    }

    @Test
    void showsNoBytesOfAnEmptyMessage() {
        assertThat(failureOf(Hex.reader(""), MessageReader::readI32))
                .hasMessage("$: expected a value, but the message ends here, at byte 0");
    }

    @Test
    void marksWhereAMessageEnds() {
        MessageReader reader = Hex.reader("92 91 01");
        reader.beginList();
        reader.skip();
        reader.element(1);

        assertThat(failureOf(reader, MessageReader::readI32))
                .hasMessage("$[1]: expected a value, but the message ends here, at byte 3; bytes 0..2: 92 91 01 []");
    }

    @Test
    void marksTheByteThatIsNotUtf8() {
        assertThat(failureOf(Hex.reader("a3 61 ff 62"), MessageReader::readString)
                        .bytes())
                .isEqualTo("0..3: a3 61 [ff] 62");
    }

    @Test
    void marksAllBytesBehindTheValue() {
        MessageReader reader = Hex.reader("05 06 07");
        reader.readI32();

        assertThat(failureOf(reader, MessageReader::expectEnd).bytes()).isEqualTo("0..2: 05 [06 07]");
    }

    @Test
    void saysWhereAnObjectStartsThatLacksAField() {
        GuestDecodeException failure =
                failureOf(Hex.reader("92 81 a26964 07 81 a3666f6f 92 c0 80"), DecodeErrorTest::readItems);

        assertThat(failure.path()).isEqualTo("$[1].id");
        assertThat(failure.offset()).isEqualTo(6);
    }

    @Test
    void saysWhereAFieldStartsThatAppearsTwice() {
        GuestDecodeException failure = failureOf(Hex.reader("91 82 a26964 07 a26964 08"), DecodeErrorTest::readItems);

        assertThat(failure.path()).isEqualTo("$[0].id");
        assertThat(failure.offset()).isEqualTo(6);
        assertThat(failure.bytes()).isEqualTo("0..9: 91 82 a2 69 64 07 [a2 69 64] 08");
    }

    @Test
    void saysWhereAValueStartsThatWasNotConverted() {
        MessageReader reader = Hex.reader("92 93 01 02 03 a3 616263");
        reader.beginList();
        reader.skip();
        reader.element(1);

        assertThat(failureOf(reader, r -> r.convert(r.readString(), UUID::fromString, "java.util.UUID")))
                .hasMessage("$[1]: expected java.util.UUID, found the string \"abc\", which its conversion refused"
                        + ", at byte 5; bytes 0..8: 92 93 01 02 03 [a3 61 62 63]");
    }

    @Test
    void startsTheErrorsOfARawMessageWhereItStood() {
        MessageReader reader = Hex.reader("92 c0 82 a474616773 c0 a26964 91 c3");
        reader.origin(CallOrigin.of("shop.wasm", "put", CallOrigin.GUEST_TO_HOST));
        reader.beginList();
        reader.skip();
        reader.element(1);
        reader.beginObject();
        reader.readField(ITEM);
        reader.skip();
        reader.readField(ITEM);
        RawMessage raw = reader.readRawMessage();

        GuestDecodeException failure = catchThrowableOfType(
                GuestDecodeException.class,
                () -> raw.decode(inner -> {
                    inner.beginList();
                    inner.element(0);
                    return inner.readI32();
                }));
        assertThat(failure)
                .hasMessage("request[1].id[0]: expected i32 (-2147483648 to 2147483647), found true, at byte 1"
                        + "; bytes 0..1: 91 [c3] (module `shop.wasm`, operation `put`, guest to host)");
    }

    @Test
    void keepsTheKeysOnThePathOfARawMessage() {
        MessageReader reader = Hex.reader("82 a16b 92 01 02 05 03");
        reader.beginMap();
        reader.entry();
        reader.readString();
        reader.beginList();
        reader.element(0);
        RawMessage first = reader.readRawMessage();
        reader.element(1);
        RawMessage second = reader.readRawMessage();
        reader.endList();
        reader.entry();
        reader.readI32();
        RawMessage third = reader.readRawMessage();

        assertThat(pathOf(first)).isEqualTo("$[\"k\"][0]");
        assertThat(pathOf(second)).isEqualTo("$[\"k\"][1]");
        assertThat(pathOf(third)).isEqualTo("$[5]");
    }

    private static String pathOf(RawMessage raw) {
        return catchThrowableOfType(GuestDecodeException.class, () -> raw.decode(MessageReader::readString))
                .path();
    }

    private static GuestDecodeException failureOf(MessageReader reader, Consumer<MessageReader> read) {
        return catchThrowableOfType(GuestDecodeException.class, () -> read.accept(reader));
    }

    @ParameterizedTest
    @CsvSource({"48, 0", "49, 1", "512, 464"})
    void leavesOutTheMiddleOfALongPath(int depth, int leftOut) {
        MessageReader reader = deepList(depth);

        assertThat(failureOf(reader, MessageReader::readString).path()).isEqualTo(deepPath(depth, leftOut));
    }

    @ParameterizedTest
    @CsvSource({"48, 0", "49, 1", "400, 352"})
    void leavesOutTheMiddleOfTheLongPathOfARawMessage(int depth, int leftOut) {
        RawMessage raw = deepList(depth).readRawMessage();

        assertThat(pathOf(raw)).isEqualTo(deepPath(depth, leftOut));
    }

    /** A reader inside of so many lists; what is left to read is one integer, in every innermost element. */
    private static MessageReader deepList(int depth) {
        byte[] message = new byte[depth + 1];
        Arrays.fill(message, (byte) 0x91);
        message[depth] = 5;
        MessageReader reader = new MessageReader(message);
        for (int i = 0; i < depth; i++) {
            reader.beginList();
            reader.element(i % 10);
        }
        return reader;
    }

    private static String deepPath(int depth, int leftOut) {
        StringBuilder path = new StringBuilder("$");
        for (int i = 0; i < depth; i++) {
            if (leftOut > 0 && i == 24) {
                path.append("...");
                i += leftOut;
            }
            path.append('[').append(i % 10).append(']');
        }
        return path.toString();
    }
}
