// SPDX-License-Identifier: Apache-2.0
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import golden.unions.Circle;
import golden.unions.Holder;
import golden.unions.Nested;
import golden.unions.Shape;
import golden.unions.ShapeCodec;
import golden.unions.Square;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;
import io.guestwire.runtime.GuestEncodeException;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

public final class UnionsUser {
    private UnionsUser() {}

    public static void aValueIsAMapFromItsMemberToWhatThatHolds() {
        assertThat(encoded(writer -> ShapeCodec.write(writer, new Shape.OfListOfI32(List.of(1, 2)))))
                .isEqualTo(HexFormat.of().parseHex("81a55b6933325d920102"));
    }

    public static void anAnnotationGivesATypeAnotherKey() {
        byte[] message = encoded(writer -> ShapeCodec.write(writer, new Shape.OfSquare(new Square(1, List.of()))));
        assertThat(message).startsWith(0x81, 0xa2, 's', 'q');
    }

    public static void aliasesAreMembersOfTheirOwn() {
        assertThat(back(new Shape.OfId("x"))).isEqualTo(new Shape.OfId("x")).isNotEqualTo(new Shape.OfString("x"));
    }

    public static void membersAreEqualByContent() {
        assertThat(new Shape.OfBytes(new byte[] {1})).isEqualTo(new Shape.OfBytes(new byte[] {1}));
        assertThat(new Shape.OfBytes(new byte[] {1})).hasToString("OfBytes[value=bytes[1: 01]]");
    }

    public static void membersKeepUnmodifiableCopies() {
        assertThatThrownBy(() -> new Shape.OfListOfI32(new java.util.ArrayList<>(List.of(1))).value().add(2))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    public static void membersRefuseNull() {
        assertThatThrownBy(() -> new Shape.OfCircle(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value");
    }

    public static void membersRefuseNumbersOutOfRange() {
        assertThatThrownBy(() -> new Shape.OfOptionalU32(Optional.of(-1L)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    public static void unionsMayHoldThemselves() {
        Shape inner = new Shape.OfMapOfStringToShape(Map.of("c", new Shape.OfCircle(new Circle(2.5))));
        Shape shape = new Shape.OfNested(new Nested.OfListOfShape(List.of(inner, inner)));
        assertThat(back(shape)).isEqualTo(shape);
    }

    public static void aValueThatIsTooDeepIsRefused() {
        Shape shape = new Shape.OfString("");
        for (int i = 0; i < 2_000; i++) {
            shape = new Shape.OfMapOfStringToShape(Map.of("", shape));
        }
        Shape deep = shape;
        assertThatThrownBy(() -> encoded(writer -> ShapeCodec.write(writer, deep)))
                .isInstanceOf(GuestEncodeException.class);
    }

    public static void anUnknownMemberIsRefused() {
        assertRefused("81a3626f78c0", Kind.UNKNOWN);
    }

    public static void anythingButOneEntryIsRefused() {
        assertRefused("80", Kind.INVALID);
        assertRefused("82a2736ac0a2736bc0", Kind.INVALID);
    }

    public static void everyMemberCanBeToldByItsType() {
        assertThat(describe(new Shape.OfString("x"))).isEqualTo("text");
        assertThat(describe(new Shape.OfCircle(new Circle(1)))).isEqualTo("circle");
    }

    private static String describe(Shape shape) {
        return shape instanceof Shape.OfCircle ? "circle" : shape instanceof Shape.OfString ? "text" : "other";
    }

    private static void assertRefused(String message, Kind kind) {
        assertThatThrownBy(() -> ShapeCodec.read(hex(message)))
                .isInstanceOfSatisfying(GuestDecodeException.class, failure -> assertThat(failure.kind())
                        .isEqualTo(kind));
    }

    private static Shape back(Shape shape) {
        return ShapeCodec.read(new MessageReader(encoded(writer -> ShapeCodec.write(writer, shape))));
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
