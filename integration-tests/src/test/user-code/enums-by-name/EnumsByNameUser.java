// SPDX-License-Identifier: Apache-2.0
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import golden.enumsname.Color;
import golden.enumsname.ColorCodec;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.util.HexFormat;
import java.util.function.Consumer;

public final class EnumsByNameUser {
    private EnumsByNameUser() {}

    public static void valuesAreWrittenAsTheirName() {
        assertThat(encoded(writer -> ColorCodec.write(writer, Color.DARK_RED)))
                .isEqualTo(HexFormat.of().parseHex("a74461726b526564"));
    }

    public static void valuesAreReadByIndexToo() {
        assertThat(ColorCodec.read(hex("05"))).isEqualTo(Color.DARK_RED);
    }

    public static void theNameInJavaIsNone() {
        assertThatThrownBy(() -> ColorCodec.read(hex("a84441524b5f524544"))).hasMessageContaining("DARK_RED");
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
