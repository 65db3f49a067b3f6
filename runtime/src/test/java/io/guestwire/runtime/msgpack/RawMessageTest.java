// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;
import java.net.URI;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages that are kept as their bytes, and values that a function converts. */
class RawMessageTest {
    @Test
    void keepsTheBytesOfOneValue() {
        MessageReader reader = Hex.reader("92 93 01 02 cd0003 05");
        reader.beginList();
        RawMessage raw = reader.readRawMessage();

        assertThat(raw).isEqualTo(RawMessage.ofBytes(Hex.bytes("93 01 02 cd0003")));
        assertThat(reader.readI32()).isEqualTo(5);
    }

    @Test
    void decodesWhatItHolds() {
        RawMessage raw = RawMessage.of(MessageWriter::writeString, "abc");

        assertThat(raw.<String>decode(MessageReader::readString)).isEqualTo("abc");
    }

    @Test
    void isWrittenVerbatim() {
        MessageWriter writer = new MessageWriter();
        writer.writeRawMessage(RawMessage.ofBytes(Hex.bytes("cd0003")));

        assertThat(Hex.of(writer)).isEqualTo("cd0003");
    }

    @ParameterizedTest
    @CsvSource({"'', TRUNCATED", "92 01, TRUNCATED", "01 02, TRAILING", "c1, INVALID"})
    void refusesBytesThatAreNotOneMessage(String hex, Kind kind) {
        byte[] bytes = Hex.bytes(hex);

        assertThat(catchThrowableOfType(GuestDecodeException.class, () -> RawMessage.ofBytes(bytes))
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void refusesAValueThatADecoderLeaves() {
        RawMessage raw = RawMessage.ofBytes(Hex.bytes("92 01 02"));

        assertThat(catchThrowableOfType(GuestDecodeException.class, () -> raw.decode(MessageReader::beginList))
                        .kind())
                .isEqualTo(Kind.TRAILING);
    }

    @Test
    void convertsAValue() {
        UUID id = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");
        MessageReader reader = new MessageReader(new byte[0]);

        assertThat(reader.<String, UUID>convert(id.toString(), UUID::fromString, "java.util.UUID"))
                .isEqualTo(id);
    }

    @Test
    void refusesAValueThatIsNotConverted() {
        MessageReader reader = Hex.reader("91 a1 61");
        reader.beginList();
        reader.element(0);
        String text = reader.readString();
        GuestDecodeException failure = catchThrowableOfType(
                GuestDecodeException.class, () -> reader.convert(text, UUID::fromString, "java.util.UUID"));

        assertThat(failure.kind()).isEqualTo(Kind.INVALID);
        assertThat(failure.path()).isEqualTo("$[0]");
        assertThat(failure).hasMessageContaining("java.util.UUID").hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsNoLongTextOfAConversion() {
        String text = "<".repeat(100_000);
        GuestDecodeException failure = catchThrowableOfType(
                GuestDecodeException.class,
                () -> new MessageReader(new byte[0]).convert(text, URI::create, "java.net.URI"));

        assertThat(failure.getCause())
                .hasNoCause()
                .message()
                .startsWith("java.lang.IllegalArgumentException: Illegal character in path at index 0: <<")
                .endsWith("<... (100038 characters)")
                .hasSizeLessThan(200);
        assertThat(failure.getCause().getStackTrace()[0].getClassName()).isEqualTo("java.net.URI");
    }

    @Test
    void letsNoTextOfAConversionForgeALine() {
        GuestDecodeException failure = catchThrowableOfType(
                GuestDecodeException.class,
                () -> new MessageReader(new byte[0]).convert("1\n[INFO] all is well", ZoneId::of, "java.time.ZoneId"));

        assertThat(failure.getCause()).message().contains("1\\n[INFO]").doesNotContain("\n");
    }

    @Test
    void refusesAConversionToNull() {
        MessageReader reader = Hex.reader("a1 61");
        String text = reader.readString();

        assertThat(catchThrowableOfType(
                                GuestDecodeException.class, () -> reader.convert(text, any -> null, "java.net.URI"))
                        .kind())
                .isEqualTo(Kind.INVALID);
    }

    @Test
    void passesOnWhatAConversionSaysItself() {
        MessageReader reader = Hex.reader("92 01 02");
        RawMessage raw = reader.readRawMessage();

        assertThat(catchThrowableOfType(
                        GuestDecodeException.class,
                        () -> reader.convert(raw, message -> message.decode(MessageReader::readString), "String")))
                .hasMessageStartingWith("$: expected a string, found a list of 2");
    }

    @Test
    void decodesWithinTheLimitsThatItWasReadWith() {
        MessageReader reader = new MessageReader(
                MessageLimits.defaults().withTextBytes(3),
                MessageTolerance.none().tolerateDuplicateKeys());
        byte[] message = Hex.bytes("92 a3 616263 82 01 01 01 02");
        reader.reset(message, 0, message.length);
        reader.beginList();
        RawMessage text = reader.readRawMessage();
        RawMessage map = reader.readRawMessage();

        assertThat(text.<String>decode(MessageReader::readString)).isEqualTo("abc");
        assertThat(map.decode(MessageReader::readValue)).hasToString("{1: 2}");
        assertThat(RawMessage.ofBytes(text.toByteArray())).isEqualTo(text).hasSameHashCodeAs(text);
    }

    @Test
    void holdsALimitThatItWasReadWith() {
        MessageReader reader = new MessageReader(MessageLimits.defaults().withElements(4), MessageTolerance.none());
        byte[] message = Hex.bytes("91 94 01 02 03 04");
        reader.reset(message, 0, message.length);
        reader.beginList();

        assertThat(catchThrowableOfType(GuestDecodeException.class, reader::readRawMessage)
                        .kind())
                .isEqualTo(Kind.LIMIT);
    }

    @Test
    void showsItsFirstBytes() {
        assertThat(RawMessage.ofBytes(Hex.bytes("93 01 02 03"))).hasToString("raw bytes[4: 93010203]");
    }
}
