// SPDX-License-Identifier: Apache-2.0
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import golden.unknown.Color;
import golden.unknown.ColorCodec;
import io.guestwire.runtime.GuestEncodeException;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.util.HexFormat;
import java.util.function.Consumer;

public final class EnumsUnknownUser {
    private EnumsUnknownUser() {}

    public static void whatTheSchemaDoesNotHaveIsUnknown() {
        assertThat(ColorCodec.read(hex("07"))).isEqualTo(Color.UNKNOWN);
        assertThat(ColorCodec.read(hex("a3626c75"))).isEqualTo(Color.UNKNOWN);
    }

    public static void aValueOfTheSchemaThatIsCalledSoIsAnother() {
        assertThat(ColorCodec.read(hex("05"))).isEqualTo(Color.UNKNOWN_);
    }

    public static void unknownCannotBeWritten() {
        assertThatThrownBy(() -> encoded(writer -> ColorCodec.write(writer, Color.UNKNOWN)))
                .isInstanceOf(GuestEncodeException.class)
                .hasMessageContaining("`Color`");
    }

    public static void unknownIsNotLookedUp() {
        assertThat(Color.ofIndex(-1)).isEmpty();
        assertThat(Color.ofWireName("UNKNOWN")).isEmpty();
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
