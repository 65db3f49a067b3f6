// SPDX-License-Identifier: Apache-2.0
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import golden.scalars.Scalars;
import golden.scalars.ScalarsApiGuest;
import golden.scalars.ScalarsCodec;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.nio.file.Path;
import java.util.function.Consumer;

public final class ScalarsUser {
    private ScalarsUser() {}

    public static void recordsRefuseNumbersOutOfRange() {
        assertThatThrownBy(() -> scalars(256, 0, 0)).hasMessageContaining("theU8").isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> scalars(0, -1, 0)).hasMessageContaining("theU16").isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> scalars(0, 0, 1L << 32)).hasMessageContaining("theU32").isInstanceOf(IllegalArgumentException.class);
    }

    public static void missingFieldsAreNamed() {
        MessageWriter writer = new MessageWriter();
        writer.beginMap(1);
        writer.writeString("the_i8");
        writer.writeSigned(1);
        assertThatThrownBy(() -> ScalarsCodec.read(new MessageReader(writer.toByteArray())))
                .isInstanceOf(GuestDecodeException.class)
                .hasMessageContaining("the_i16");
    }

    public static void fieldsThatComeTwiceAreRefused() {
        MessageWriter writer = new MessageWriter();
        writer.beginMap(2);
        for (int i = 0; i < 2; i++) {
            writer.writeString("the_i8");
            writer.writeSigned(1);
        }
        assertThatThrownBy(() -> ScalarsCodec.read(new MessageReader(writer.toByteArray())))
                .isInstanceOf(GuestDecodeException.class)
                .hasMessageContaining("twice");
    }

    public static void callsRefuseArgumentsOutOfRange() {
        echoed(guest -> {
            assertThatThrownBy(() -> guest.echoU8(256))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("value");
            assertThatThrownBy(() -> guest.echoString(null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining("value");
            assertThat(guest.echoU8(255)).isEqualTo(255);
        });
    }

    public static void everyScalarReachesTheGuestAndComesBack() {
        echoed(guest -> {
            assertThat(guest.echoI8(Byte.MIN_VALUE)).isEqualTo(Byte.MIN_VALUE);
            assertThat(guest.echoI16(Short.MAX_VALUE)).isEqualTo(Short.MAX_VALUE);
            assertThat(guest.echoI32(Integer.MIN_VALUE)).isEqualTo(Integer.MIN_VALUE);
            assertThat(guest.echoI64(Long.MIN_VALUE)).isEqualTo(Long.MIN_VALUE);
            assertThat(guest.echoU16(65535)).isEqualTo(65535);
            assertThat(guest.echoU32(4294967295L)).isEqualTo(4294967295L);
            assertThat(guest.echoU64(-1)).isEqualTo(-1);
            assertThat(guest.echoF32(Float.MIN_VALUE)).isEqualTo(Float.MIN_VALUE);
            assertThat(guest.echoF64(Math.PI)).isEqualTo(Math.PI);
            assertThat(guest.echoBool(true)).isTrue();
            assertThat(guest.echoString("größer 😀")).isEqualTo("größer 😀");
            assertThat(guest.echoBytes(new byte[] {1, -1})).containsExactly(1, -1);
        });
    }

    private static void echoed(Consumer<ScalarsApiGuest> user) {
        try (GuestModule module = GuestModule.load(Path.of("..", "runtime", "src", "test", "guests", "echo.wasm"));
                ScalarsApiGuest guest = ScalarsApiGuest.start(module)) {
            user.accept(guest);
        }
    }

    private static Scalars scalars(int u8, int u16, long u32) {
        return new Scalars((byte) 0, (short) 0, 0, 0, u8, u16, u32, 0, 0, 0, false, "", new byte[0]);
    }
}
