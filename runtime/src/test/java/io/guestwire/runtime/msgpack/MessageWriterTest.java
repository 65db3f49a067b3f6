// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestEncodeException;
import io.guestwire.runtime.GuestLimitException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageWriterTest {
    private final MessageWriter writer = new MessageWriter();

    @ParameterizedTest
    @CsvSource({
        "0, 00",
        "1, 01",
        "127, 7f",
        "-1, ff",
        "-32, e0",
        "-33, d0df",
        "-128, d080",
        "128, d10080",
        "-129, d1ff7f",
        "255, d100ff",
        "32767, d17fff",
        "-32768, d18000",
        "32768, d200008000",
        "-32769, d2ffff7fff",
        "2147483647, d27fffffff",
        "-2147483648, d280000000",
        "2147483648, d30000000080000000",
        "-2147483649, d3ffffffff7fffffff",
        "9223372036854775807, d37fffffffffffffff",
        "-9223372036854775808, d38000000000000000",
    })
    void writesSignedIntegersInTheShortestSignedFormat(long value, String expected) {
        writer.writeSigned(value);

        assertThat(Hex.of(writer)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 00",
        "127, 7f",
        "128, cc80",
        "255, ccff",
        "256, cd0100",
        "65535, cdffff",
        "65536, ce00010000",
        "4294967295, ceffffffff",
        "4294967296, cf0000000100000000",
        "9223372036854775807, cf7fffffffffffffff",
        "9223372036854775808, cf8000000000000000",
        "18446744073709551615, cfffffffffffffffff",
    })
    void writesUnsignedIntegersInTheShortestUnsignedFormat(String value, String expected) {
        writer.writeUnsigned(Long.parseUnsignedLong(value));

        assertThat(Hex.of(writer)).isEqualTo(expected);
    }

    @Test
    void writesNilAndBooleans() {
        writer.writeNil();
        writer.writeBoolean(false);
        writer.writeBoolean(true);

        assertThat(Hex.of(writer)).isEqualTo("c0c2c3");
    }

    @Test
    void keepsEveryBitOfAFloat() {
        writer.writeF32(Float.intBitsToFloat(0x7fa00001));
        writer.writeF32(-0.0f);

        assertThat(Hex.of(writer)).isEqualTo("ca7fa00001" + "ca80000000");
    }

    @Test
    void keepsEveryBitOfADouble() {
        writer.writeF64(Double.longBitsToDouble(0x7ff4000000000001L));
        writer.writeF64(Double.NEGATIVE_INFINITY);

        assertThat(Hex.of(writer)).isEqualTo("cb7ff4000000000001" + "cbfff0000000000000");
    }

    @ParameterizedTest
    @CsvSource({"0, a0", "31, bf", "32, d920", "255, d9ff", "256, da0100", "65535, daffff", "65536, db00010000"})
    void writesTheShortestHeaderOfAString(int length, String header) {
        writer.writeString("x".repeat(length));

        assertThat(Hex.of(writer)).isEqualTo(header + "78".repeat(length));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "é",
                "ascii, then é",
                "héllo wörld €uro",
                "\u0000",
                "😀",
                "x😀y",
                "\u07ff\u0800\uffff\ud7ff\ue000",
                "\udbff\udfff"
            })
    void writesStringsAsUtf8(String text) {
        writer.writeString(text);

        assertThat(writer.toByteArray())
                .endsWith(text.getBytes(StandardCharsets.UTF_8))
                .hasSize(1 + text.getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void countsBytesNotCharactersInTheHeaderOfAString() {
        writer.writeString("é".repeat(16));

        assertThat(Hex.of(writer)).startsWith("d920");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "\udc00", "ab\ud800c", "\udc00\ud800", "é\ud83d"})
    void refusesALoneSurrogate(String text) {
        assertThatThrownBy(() -> writer.writeString(text)).isInstanceOf(GuestEncodeException.class);
    }

    @Test
    void saysWhereTheLoneSurrogateIs() {
        assertThatThrownBy(() -> writer.writeString("ab\ud800c"))
                .hasMessage("a string has a lone surrogate at index 2, which UTF-8 cannot express");
    }

    @Test
    void writesNothingOfAStringThatItRefuses() {
        writer.writeNil();
        catchThrowableOfType(GuestEncodeException.class, () -> writer.writeString("abc\ud800"));

        assertThat(writer.size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, c400", "255, c4ff", "256, c50100", "65535, c5ffff", "65536, c600010000"})
    void writesTheShortestHeaderOfBytes(int length, String header) {
        writer.writeBytes(new byte[length]);

        assertThat(Hex.of(writer)).isEqualTo(header + "00".repeat(length));
    }

    @ParameterizedTest
    @CsvSource({"0, 90", "15, 9f", "16, dc0010", "65535, dcffff", "65536, dd00010000", "2147483647, dd7fffffff"})
    void writesTheShortestHeaderOfAList(int size, String header) {
        writer.beginList(size);

        assertThat(Hex.of(writer)).isEqualTo(header);
    }

    @ParameterizedTest
    @CsvSource({"0, 80", "15, 8f", "16, de0010", "65535, deffff", "65536, df00010000"})
    void writesTheShortestHeaderOfAMap(int entries, String header) {
        writer.beginMap(entries);

        assertThat(Hex.of(writer)).isEqualTo(header);
    }

    @Test
    void refusesANegativeCount() {
        assertThatThrownBy(() -> writer.beginList(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void copiesRawMessagesAsTheyAre() {
        writer.writeRaw(Hex.bytes("93 01 02 cc c8"));

        assertThat(Hex.of(writer)).isEqualTo("930102ccc8");
    }

    @Test
    void startsAgainAfterReset() {
        writer.writeString("one");
        writer.reset();
        writer.writeString("two");

        assertThat(Hex.of(writer)).isEqualTo("a374776f");
    }

    @Test
    void growsAcrossEveryBoundary() {
        byte[] field = MessageKeys.of("field").encoded(0);
        MessageWriter expected = new MessageWriter();
        for (int i = 0; i < 1_000; i++) {
            writer.writeField(field);
            writer.writeRaw(field);
            writer.writeF64(i);
            expected.writeString("field");
            expected.writeString("field");
            expected.writeF64(i);
        }

        assertThat(HexFormat.of().formatHex(writer.array(), 0, writer.size())).isEqualTo(Hex.of(expected));
    }

    @Test
    void fillsItsLimitToTheLastByte() {
        MessageWriter small = new MessageWriter(4);
        small.writeString("abc");

        assertThat(small.size()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 40, 300, 70_000})
    void refusesAStringBeyondItsLimit(int length) {
        assertRefusesBeyondTheLimit(new MessageWriter(length), w -> w.writeString("x".repeat(length)));
    }

    @Test
    void refusesAWideStringBeyondItsLimit() {
        assertRefusesBeyondTheLimit(new MessageWriter(64), w -> w.writeString("é".repeat(32)));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 300, 70_000})
    void refusesBytesBeyondItsLimit(int length) {
        assertRefusesBeyondTheLimit(new MessageWriter(length), w -> w.writeBytes(new byte[length]));
    }

    @Test
    void refusesASingleByteBeyondItsLimit() {
        assertRefusesBeyondTheLimit(new MessageWriter(0), MessageWriter::writeNil);
    }

    private static void assertRefusesBeyondTheLimit(MessageWriter writer, Consumer<MessageWriter> write) {
        GuestLimitException failure = catchThrowableOfType(GuestLimitException.class, () -> write.accept(writer));

        assertThat(failure.kind()).isEqualTo(GuestLimitException.Kind.SIZE);
    }

    @Test
    void saysWhichCallARefusedStringWasMeantFor() {
        MessageWriter named = new MessageWriter(10, () -> CallOrigin.of("cuckoo", "check", "host to guest"));

        assertThatThrownBy(() -> named.writeString("\ud800"))
                .hasMessageEndingWith("(module `cuckoo`, operation `check`, host to guest)");
    }

    @Test
    void namesTheLimitThatAMessageIsAbove() {
        assertThatThrownBy(() -> new MessageWriter(3).writeString("abc"))
                .hasMessage("the message needs 4 bytes or more; GuestLimits.payloadBytes allows 3");
    }

    @Test
    void refusesToEnterMoreThan512ValuesOfRecursiveTypes() {
        for (int i = 0; i < 512; i++) {
            writer.enter();
        }

        assertThatThrownBy(writer::enter)
                .isInstanceOf(GuestEncodeException.class)
                .hasMessage("a value is nested deeper than 512");
    }

    @Test
    void entersAgainWhatItLeft() {
        for (int i = 0; i < 10_000; i++) {
            writer.enter();
            writer.leave();
        }

        assertThat(writer.size()).isZero();
    }

    @Test
    void forgetsWhatWasEnteredWhenItIsReset() {
        for (int i = 0; i < 512; i++) {
            writer.enter();
        }
        writer.reset();
        writer.enter();

        assertThat(writer.size()).isZero();
    }

    @Test
    void countsAnOpenValueFromWhereItStands() {
        writer.enter();
        MessageValue value = MessageValue.list();
        for (int i = 1; i < 512; i++) {
            value = MessageValue.list(value);
        }
        MessageValue deep = value;

        assertThatThrownBy(() -> writer.writeValue(deep)).isInstanceOf(GuestEncodeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0, c70005",
        "1, d405",
        "2, d505",
        "3, c70305",
        "4, d605",
        "8, d705",
        "16, d805",
        "17, c71105",
        "255, c7ff05",
        "256, c8010005",
        "65536, c90001000005"
    })
    void writesTheShortestHeaderOfAnExtension(int length, String header) {
        writer.writeExtension((byte) 5, new byte[length]);

        assertThat(Hex.of(writer)).isEqualTo(header + "00".repeat(length));
    }

    @Test
    void convertsWhatIsAboutToBeWritten() {
        assertThat(writer.<Integer, String>convert(5, String::valueOf, "Count")).isEqualTo("5");
    }

    @Test
    void refusesWhatCannotBeConverted() {
        assertThatThrownBy(() -> writer.convert("x", Integer::valueOf, "Count"))
                .isInstanceOf(GuestEncodeException.class)
                .hasMessageContaining("a value of `Count` could not be converted")
                .hasCauseInstanceOf(NumberFormatException.class);
    }

    @Test
    void refusesAConversionThatGivesNull() {
        assertThatThrownBy(() -> writer.convert("x", text -> null, "Count"))
                .isInstanceOf(GuestEncodeException.class)
                .hasMessageContaining("a value of `Count` could not be converted");
    }

    @Test
    void saysWhichEnumHasNoSuchValue() {
        assertThat(writer.unknown("Color")).hasMessageContaining("the unknown value of `Color` cannot be sent");
    }
}
