// SPDX-License-Identifier: Apache-2.0
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import golden.datetimes.Event;
import golden.datetimes.EventCodec;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

public final class DatetimesUser {
    private DatetimesUser() {}

    public static void theOffsetIsKept() {
        OffsetDateTime at = OffsetDateTime.parse("2024-02-29T12:00:00+05:30");
        assertThat(back(event(at)).at()).isEqualTo(at).hasToString(at.toString());
    }

    public static void aDatetimeIsATextOnTheWire() {
        String message = new String(
                encoded(writer -> EventCodec.write(writer, event(OffsetDateTime.parse("2024-02-29T12:00Z")))),
                java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(message).contains("2024-02-29T12:00:00Z");
    }

    public static void defaultsAreThoseOfTheSchema() {
        Event event = event(OffsetDateTime.MIN);
        assertThat(event.begun()).isEqualTo(OffsetDateTime.parse("2024-02-29T12:00:00+01:00"));
        assertThat(event.closed()).contains(OffsetDateTime.parse("2024-02-29T12:00:00.500Z"));
    }

    public static void whatRfc3339CannotSayIsRefused() {
        assertThatThrownBy(() -> back(event(OffsetDateTime.MIN))).hasMessageContaining("RFC 3339");
    }

    private static Event event(OffsetDateTime at) {
        return Event.builder()
                .at(at)
                .seen(List.of())
                .marks(Map.of())
                .ended(Optional.empty())
                .build();
    }

    private static Event back(Event event) {
        return EventCodec.read(new MessageReader(encoded(writer -> EventCodec.write(writer, event))));
    }

    private static byte[] encoded(Consumer<MessageWriter> write) {
        MessageWriter writer = new MessageWriter();
        write.accept(writer);
        return writer.toByteArray();
    }
}
