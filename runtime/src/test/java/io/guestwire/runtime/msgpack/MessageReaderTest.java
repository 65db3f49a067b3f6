// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Strings, bytes, booleans, nil, and the headers of lists and maps. */
class MessageReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"a3 61 62 63", "d9 03 61 62 63", "da 00 03 61 62 63", "db 00 00 00 03 61 62 63"})
    void acceptsEveryHeaderOfAString(String hex) {
        MessageReader reader = Hex.reader(hex);

        assertThat(reader.readString()).isEqualTo("abc");
        reader.expectEnd();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "é",
                "€",
                "😀",
                "a\u0000b",
                "\ud7ff\ue000\uffff",
                "\udbff\udfff",
                "ascii first, then é",
                "exactly 8",
                "eight ch"
            })
    void readsUtf8(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        MessageWriter writer = new MessageWriter();
        writer.writeString(text);

        assertThat(new MessageReader(writer.toByteArray()).readString()).isEqualTo(text);
        assertThat(writer.size()).isEqualTo(1 + utf8.length);
    }

    @ParameterizedTest
    @CsvSource({
        "bad continuation, a2 c3 28",
        "lone continuation, a1 80",
        "cut two-byte sequence, a1 c3",
        "cut three-byte sequence, a2 e2 82",
        "cut four-byte sequence, a3 f0 9f 98",
        "surrogate, a3 ed a0 80",
        "pair of surrogates, a6 ed a0 bd ed b8 80",
        "overlong NUL, a2 c0 80",
        "overlong in two, a2 c1 bf",
        "overlong in three, a3 e0 9f bf",
        "overlong in four, a4 f0 8f bf bf",
        "above U+10FFFF, a4 f4 90 80 80",
        "lead byte f5, a4 f5 80 80 80",
        "byte ff, a1 ff",
        "third byte, a3 e2 82 28",
        "fourth byte, a4 f0 9f 98 28",
    })
    void refusesTextThatIsNotUtf8(String what, String hex) {
        assertThat(failureOf(hex, MessageReader::readString).kind()).as(what).isEqualTo(Kind.ENCODING);
    }

    @Test
    void saysWhereTextStopsBeingUtf8() {
        assertThat(failureOf("a4 61 62 ff 63", MessageReader::readString).offset())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c0", "c3", "01", "ff", "cc01", "ca00000000", "c40161", "90", "80", "d40161"})
    void refusesWhatIsNotAString(String hex) {
        assertThat(failureOf(hex, MessageReader::readString).kind()).isEqualTo(Kind.TYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c4 03 01 02 c8", "c5 0003 01 02 c8", "c6 00000003 01 02 c8", // binary
                "93 01 02 cc c8", "dc 0003 01 02 cc c8", "dd 00000003 01 02 cd 00c8", // a list of integers
                "a3 01 02 c8", "d9 03 01 02 c8" // a string's bytes, UTF-8 or not
            })
    void acceptsEveryEncodingOfBytes(String hex) {
        MessageReader reader = Hex.reader(hex);

        assertThat(reader.readBytes()).containsExactly(1, 2, 200);
        reader.expectEnd();
    }

    @ParameterizedTest
    @ValueSource(strings = {"c0", "c400", "c50000", "c600000000", "90", "dc0000", "dd00000000", "a0"})
    void acceptsEveryEncodingOfNoBytes(String hex) {
        MessageReader reader = Hex.reader(hex);

        assertThat(reader.readBytes()).isEmpty();
        reader.expectEnd();
    }

    @ParameterizedTest
    @CsvSource({
        "91 cd 0100, RANGE",
        "91 ff, RANGE",
        "91 c0, TYPE",
        "91 ca 3f800000, TYPE",
        "c3, TYPE",
        "01, TYPE",
        "80, TYPE",
        "c1, INVALID"
    })
    void refusesWhatIsNotBytes(String hex, Kind kind) {
        assertThat(failureOf(hex, MessageReader::readBytes).kind()).isEqualTo(kind);
    }

    @Test
    void copiesBytesOutOfTheMessage() {
        byte[] message = Hex.bytes("c4 01 05");
        byte[] read = new MessageReader(message).readBytes();
        message[2] = 6;

        assertThat(read).containsExactly(5);
    }

    @Test
    void readsBooleans() {
        MessageReader reader = Hex.reader("c3 c2");

        assertThat(List.of(reader.readBoolean(), reader.readBoolean())).containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c0", "00", "01", "a474727565", "90", "ca00000000"})
    void refusesWhatIsNotABoolean(String hex) {
        assertThat(failureOf(hex, MessageReader::readBoolean).kind()).isEqualTo(Kind.TYPE);
    }

    @Test
    void readsNilOnlyWhenItIsThere() {
        MessageReader reader = Hex.reader("c0 05");

        assertThat(List.of(reader.tryReadNil(), reader.tryReadNil())).containsExactly(true, false);
        assertThat(reader.readI32()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"92 01 02", "dc 0002 01 02", "dd 00000002 01 02"})
    void acceptsEveryHeaderOfAList(String hex) {
        MessageReader reader = Hex.reader(hex);
        List<Integer> read = new ArrayList<>();
        int count = reader.beginList();
        for (int i = 0; i < count; i++) {
            read.add(reader.readI32());
        }
        reader.endList();
        reader.expectEnd();

        assertThat(read).containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c0", "90", "dc0000", "dd00000000"})
    void acceptsEveryEncodingOfAnEmptyList(String hex) {
        MessageReader reader = Hex.reader(hex);

        assertThat(reader.beginList()).isZero();
        reader.endList();
        reader.expectEnd();
    }

    @ParameterizedTest
    @ValueSource(strings = {"c0", "80", "de0000", "df00000000"})
    void acceptsEveryEncodingOfAnEmptyMap(String hex) {
        MessageReader reader = Hex.reader(hex);

        assertThat(reader.beginMap()).isZero();
        reader.endMap();
        reader.expectEnd();
    }

    @ParameterizedTest
    @ValueSource(strings = {"81 01 02", "de 0001 01 02", "df 00000001 01 02"})
    void acceptsEveryHeaderOfAMap(String hex) {
        MessageReader reader = Hex.reader(hex);

        assertThat(reader.beginMap()).isEqualTo(1);
        assertThat(List.of(reader.readI32(), reader.readI32())).containsExactly(1, 2);
        reader.endMap();
        reader.expectEnd();
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "a0", "c400", "01", "c3", "d40100"})
    void refusesWhatIsNotAList(String hex) {
        assertThat(failureOf(hex, MessageReader::beginList).kind()).isEqualTo(Kind.TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"90", "a0", "c400", "01", "c3", "d40100"})
    void refusesWhatIsNotAMap(String hex) {
        assertThat(failureOf(hex, MessageReader::beginMap).kind()).isEqualTo(Kind.TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c0", "90", "92 01 02", "a0", "01"})
    void refusesWhatIsNotAnObject(String hex) {
        assertThat(failureOf(hex, MessageReader::beginObject).kind()).isEqualTo(Kind.TYPE);
    }

    @Test
    void readsFromTheMiddleOfABuffer() {
        MessageReader reader = new MessageReader(MessageLimits.defaults(), MessageTolerance.none());
        reader.reset(Hex.bytes("ff ff a1 78 ff ff"), 2, 4);

        assertThat(reader.readString()).isEqualTo("x");
        reader.expectEnd();
    }

    @Test
    void neverReadsBehindItsPartOfABuffer() {
        MessageReader reader = new MessageReader(MessageLimits.defaults(), MessageTolerance.none());
        reader.reset(Hex.bytes("00 a5 78 78 78 78 78"), 1, 4);

        GuestDecodeException failure = catchThrowableOfType(GuestDecodeException.class, reader::readString);
        assertThat(failure)
                .hasMessage("$: expected 5 bytes, but only 2 bytes are left, at byte 0; bytes 0..2: [a5 78 78");
    }

    @Test
    void refusesARangeOutsideOfTheBuffer() {
        MessageReader reader = new MessageReader(MessageLimits.defaults(), MessageTolerance.none());

        assertThatThrownBy(() -> reader.reset(new byte[2], 1, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void saysWhichCallAMessageBelongsTo() {
        MessageReader reader = Hex.reader("c0");
        reader.origin(CallOrigin.of("cuckoo.wasm", "check", "guest to host"));

        assertThatThrownBy(reader::readString)
                .hasMessage("request: expected a string, found nil, at byte 0; bytes 0..0: [c0]"
                        + " (module `cuckoo.wasm`, operation `check`, guest to host)");
    }

    @Test
    void forgetsMessageAndCallWhenCleared() {
        MessageReader reader = Hex.reader("05");
        reader.origin(CallOrigin.of("cuckoo.wasm", "check", "guest to host"));
        reader.clear();

        GuestDecodeException failure = catchThrowableOfType(GuestDecodeException.class, reader::readI32);
        assertThat(failure.kind()).isEqualTo(Kind.TRUNCATED);
        assertThat(failure.module()).isEmpty();
    }

    @Test
    void readsRawValuesVerbatim() {
        MessageReader reader = Hex.reader("92 81a1780f d40105 07");
        byte[] raw = reader.readRaw();

        assertThat(raw).isEqualTo(Hex.bytes("92 81a1780f d40105"));
        assertThat(reader.readI32()).isEqualTo(7);
    }

    private static GuestDecodeException failureOf(String hex, Consumer<MessageReader> read) {
        return catchThrowableOfType(GuestDecodeException.class, () -> read.accept(Hex.reader(hex)));
    }
}
