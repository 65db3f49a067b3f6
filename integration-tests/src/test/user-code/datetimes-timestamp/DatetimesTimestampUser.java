// SPDX-License-Identifier: Apache-2.0
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import golden.timestamps.Event;
import golden.timestamps.EventCodec;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.function.Consumer;

public final class DatetimesTimestampUser {
    private DatetimesTimestampUser() {}

    public static void aDatetimeIsATimestampOnTheWire() {
        OffsetDateTime at = OffsetDateTime.parse("1970-01-01T01:00:01+01:00");
        assertThat(encoded(writer -> EventCodec.write(writer, new Event(at))))
                .isEqualTo(HexFormat.of().parseHex("81a26174d6ff00000001"));
    }

    public static void itComesBackAsTheSameInstant() {
        assertThat(EventCodec.read(hex("81a26174d6ff00000001")).at())
                .isEqualTo(OffsetDateTime.parse("1970-01-01T00:00:01Z"));
    }

    public static void textIsReadToo() {
        assertThat(EventCodec.read(hex("81a26174b4313937302d30312d30315430303a30303a30315a")).at())
                .isEqualTo(OffsetDateTime.parse("1970-01-01T00:00:01Z"));
    }

    public static void aLeapSecondThatIsNoneIsRefused() {
        assertThatThrownBy(() -> EventCodec.read(hex("81a26174a161"))).hasMessageContaining("at");
    }

    private static byte[] encoded(Consumer<MessageWriter> write) {
        MessageWriter writer = new MessageWriter();
        write.accept(writer);
        return writer.toByteArray();
    }

    private static MessageReader hex(String message) {
        return new MessageReader(HexFormat.of().parseHex(message));
    }
}
