// SPDX-License-Identifier: Apache-2.0
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import golden.enums.Color;
import golden.enums.ColorCodec;
import golden.enums.Lookup;
import golden.enums.Nothing;
import golden.enums.Pixel;
import golden.enums.PixelCodec;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

public final class EnumsUser {
    private EnumsUser() {}

    public static void constantsKnowWhatTheSchemaSaysOfThem() {
        assertThat(Color.DARK_RED.index()).isEqualTo(5);
        assertThat(Color.DARK_RED.wireName()).isEqualTo("DarkRed");
        assertThat(Color.RED.display()).isEqualTo("Red!");
    }

    public static void aValueWithoutADisplayShowsItsName() {
        assertThat(Color.DARK_RED.display()).isEqualTo("DarkRed");
    }

    public static void constantsAreFoundByIndexAndName() {
        assertThat(Color.ofIndex(2147483647)).contains(Color.AZURE2);
        assertThat(Color.ofWireName("old_gold")).contains(Color.valueOf("OLD_GOLD"));
        assertThat(Color.ofIndex(1)).isEmpty();
        assertThat(Color.ofWireName("OLD_GOLD")).isEmpty();
    }

    public static void namesThatJavaUsesAreNoObstacle() {
        assertThat(Lookup.values()).hasSize(7);
        assertThat(Nothing.values()).isEmpty();
    }

    public static void valuesAreWrittenAsTheirIndex() {
        assertThat(encoded(writer -> ColorCodec.write(writer, Color.DARK_RED))).containsExactly(5);
    }

    public static void valuesAreReadByNameToo() {
        assertThat(ColorCodec.read(hex("a74461726b526564"))).isEqualTo(Color.DARK_RED);
    }

    public static void whatTheSchemaDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> ColorCodec.read(hex("01")))
                .isInstanceOfSatisfying(GuestDecodeException.class, failure -> assertThat(failure.kind())
                        .isEqualTo(Kind.UNKNOWN));
    }

    public static void defaultsAreConstants() {
        Pixel pixel = pixel();
        assertThat(pixel.fill()).isEqualTo(Color.RED);
        assertThat(pixel.shade()).contains(Color.DARK_RED);
        assertThat(pixel.palette()).containsExactly(Color.RED, Color.AZURE2);
        assertThat(pixel.ages()).containsExactly(Map.entry("new", Color.RED), Map.entry("old", Color.valueOf("OLD_GOLD")));
    }

    public static void anObjectOfThemComesBackEqual() {
        byte[] message = encoded(writer -> PixelCodec.write(writer, pixel()));
        assertThat(PixelCodec.read(new MessageReader(message))).isEqualTo(pixel());
    }

    @SuppressWarnings("deprecation")
    private static Pixel pixel() {
        return Pixel.builder()
                .color(Color.RED)
                .alternatives(List.of(Color.DARK_RED))
                .byName(Map.of("a", List.of(Optional.of(Color.RED), Optional.empty())))
                .level(golden.enums.Level.LOW)
                .build();
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
