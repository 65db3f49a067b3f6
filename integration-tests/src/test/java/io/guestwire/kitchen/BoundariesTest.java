// SPDX-License-Identifier: Apache-2.0
package io.guestwire.kitchen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestEncodeException;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.msgpack.MessageValue;
import io.guestwire.runtime.msgpack.MessageWriter;
import io.guestwire.runtime.msgpack.RawMessage;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import kitchen.sink.Atom;
import kitchen.sink.Bundle;
import kitchen.sink.Chain;
import kitchen.sink.Circle;
import kitchen.sink.Color;
import kitchen.sink.Group;
import kitchen.sink.Json;
import kitchen.sink.Level;
import kitchen.sink.Nothing;
import kitchen.sink.Rectangle;
import kitchen.sink.Shape;
import kitchen.sink.SinkGuest;
import kitchen.sink.Tree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The values at the ends of every type, through the guest and back. */
class BoundariesTest {
    private static final List<Shape> SHAPES = List.of(
            new Shape.OfCircle(new Circle(-0.0)),
            new Shape.OfRectangle(new Rectangle(Double.MIN_VALUE, Double.MAX_VALUE)),
            new Shape.OfGroup(new Group(List.of(), Optional.empty())),
            new Shape.OfGroup(new Group(
                    List.of(
                            new Shape.OfCircle(new Circle(1)),
                            new Shape.OfGroup(new Group(List.of(), Optional.of("inner")))),
                    Optional.of(""))));

    @ParameterizedTest
    @EnumSource
    void integersOnBothSidesOfEveryWidthComeBack(KitchenModule module) {
        try (SinkGuest guest = module.start()) {
            for (int bits = 0; bits < Long.SIZE; bits++) {
                for (long value : new long[] {(1L << bits) - 1, 1L << bits, -(1L << bits), -(1L << bits) - 1}) {
                    assertThat(guest.echoI8((byte) value)).isEqualTo((byte) value);
                    assertThat(guest.echoI16((short) value)).isEqualTo((short) value);
                    assertThat(guest.echoI32((int) value)).isEqualTo((int) value);
                    assertThat(guest.echoI64(value)).isEqualTo(value);
                    assertThat(guest.echoU8((int) value & 0xFF)).isEqualTo((int) value & 0xFF);
                    assertThat(guest.echoU16((int) value & 0xFFFF)).isEqualTo((int) value & 0xFFFF);
                    assertThat(guest.echoU32(value & 0xFFFF_FFFFL)).isEqualTo(value & 0xFFFF_FFFFL);
                    assertThat(guest.echoU64(value)).isEqualTo(value);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbersOutOfRangeNeverReachTheGuest(KitchenModule module) {
        try (SinkGuest guest = module.start()) {
            assertThatIllegalArgumentException().isThrownBy(() -> guest.echoU8(256));
            assertThatIllegalArgumentException().isThrownBy(() -> guest.echoU8(-1));
            assertThatIllegalArgumentException().isThrownBy(() -> guest.echoU16(65_536));
            assertThatIllegalArgumentException().isThrownBy(() -> guest.echoU32(1L << 32));
        }
    }

    @ParameterizedTest
    @EnumSource
    void floatsComeBackToTheBit(KitchenModule module) {
        try (SinkGuest guest = module.start()) {
            for (float value : new float[] {
                0, -0f, 1, -1.5f, Float.MIN_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, Float.NaN, 1 / 0f, -1 / 0f
            }) {
                assertThat(Float.floatToIntBits(guest.echoF32(value))).isEqualTo(Float.floatToIntBits(value));
            }
            for (double value : new double[] {
                0, -0.0, 0.1, Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, Double.NaN, 1 / 0.0, -1 / 0.0
            }) {
                assertThat(Double.doubleToLongBits(guest.echoF64(value))).isEqualTo(Double.doubleToLongBits(value));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void textsOfEveryLengthClassAndPlaneComeBack(KitchenModule module) {
        try (SinkGuest guest = module.start()) {
            for (int length : new int[] {0, 1, 31, 32, 255, 256, 65_535, 65_536}) {
                assertThat(guest.echoString("x".repeat(length))).isEqualTo("x".repeat(length));
            }
            for (String text : List.of("\0", "a\nb", "\u00e9", "\u6c34", "\ud83c\udf0d", "\udbff\udfff", "\ufeff")) {
                assertThat(guest.echoString(text)).isEqualTo(text);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMebibyteOfTextAndBytesComesBack(KitchenModule module) {
        String text = "\ud83d\ude00".repeat(1 << 18);
        byte[] blob = new byte[1 << 20];
        new Random(3).nextBytes(blob);
        try (SinkGuest guest = module.start()) {
            assertThat(guest.echoString(text)).isEqualTo(text);
            assertThat(guest.echoBytes(blob)).isEqualTo(blob);
        }
    }

    @ParameterizedTest
    @EnumSource
    void bytesOfEveryLengthClassComeBack(KitchenModule module) {
        try (SinkGuest guest = module.start()) {
            for (int length : new int[] {0, 1, 255, 256, 65_535, 65_536}) {
                assertThat(guest.echoBytes(new byte[length])).isEqualTo(new byte[length]);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLoneSurrogateNeverReachesTheGuest(KitchenModule module) {
        try (SinkGuest guest = module.start()) {
            assertThatExceptionOfType(GuestEncodeException.class).isThrownBy(() -> guest.echoString("\udc00"));
            assertThatExceptionOfType(GuestEncodeException.class)
                    .isThrownBy(() -> guest.echoStrings(List.of("fine", "\ud83c!")));
            assertThat(guest.echoString("still there")).isEqualTo("still there");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nullNeverReachesTheGuest(KitchenModule module) {
        try (SinkGuest guest = module.start()) {
            assertThatNullPointerException().isThrownBy(() -> guest.echoString(null));
            assertThatNullPointerException().isThrownBy(() -> guest.echoShape(null));
        }
    }

    @ParameterizedTest
    @EnumSource
    void absentAndEmptyAreToldApart(KitchenModule module) {
        try (SinkGuest guest = module.start()) {
            assertThat(guest.echoMaybeString(Optional.empty())).isEmpty();
            assertThat(guest.echoMaybeString(Optional.of(""))).contains("");
            assertThat(guest.echoMaybeBytes(Optional.empty())).isEmpty();
            assertThat(guest.echoMaybeBytes(Optional.of(new byte[0])))
                    .hasValueSatisfying(bytes -> assertThat(bytes).isEmpty());
            assertThat(guest.echoMaybeStrings(Optional.empty())).isEmpty();
            assertThat(guest.echoMaybeStrings(Optional.of(List.of()))).contains(List.of());
            assertThat(guest.echoMaybeStrings(Optional.of(List.of(Optional.empty()))))
                    .contains(List.of(Optional.empty()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void mapsOfTenThousandEntriesComeBack(KitchenModule module) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        for (int i = 0; i < 10_000; i++) {
            shapes.put("key " + i, new Shape.OfCircle(new Circle(i)));
        }
        try (SinkGuest guest = module.start()) {
            assertThat(guest.echoShapes(shapes)).isEqualTo(shapes);
        }
    }

    @ParameterizedTest
    @EnumSource
    void listsOfListsComeBack(KitchenModule module) {
        List<List<Double>> matrix = List.of(List.of(), List.of(1.0, Double.NaN), List.of(-0.0));
        Map<String, Map<Integer, List<String>>> table =
                Map.of("", Map.of(), "one", Map.of(Integer.MIN_VALUE, List.of("a", "")));
        try (SinkGuest guest = module.start()) {
            assertThat(guest.echoMatrix(matrix)).isEqualTo(matrix);
            assertThat(guest.echoTable(table)).isEqualTo(table);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyValueOfAnEnumComesBack(KitchenModule module) {
        try (SinkGuest guest = module.start()) {
            assertThat(Color.values())
                    .allSatisfy(color -> assertThat(guest.echoColor(color)).isEqualTo(color));
            assertThat(Level.values())
                    .allSatisfy(level -> assertThat(guest.echoLevel(level)).isEqualTo(level));
            assertThat(guest.echoColors(List.of(Color.values()))).containsExactly(Color.values());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyMemberOfAUnionComesBack(KitchenModule module) {
        List<Atom> atoms = List.of(
                new Atom.OfBool(true),
                new Atom.OfI64(Long.MIN_VALUE),
                new Atom.OfU64(-1),
                new Atom.OfF32(Float.NaN),
                new Atom.OfF64(-0.0),
                new Atom.OfString(""),
                new Atom.OfBytes(new byte[0]),
                new Atom.OfDatetime(KitchenHost.NOW));
        List<Bundle> bundles = List.of(
                new Bundle.OfListOfI32(List.of()),
                new Bundle.OfListOfOptionalString(List.of(Optional.empty(), Optional.of(""))),
                new Bundle.OfMapOfStringToI64(Map.of("", -1L)),
                new Bundle.OfListOfListOfShape(List.of(SHAPES, List.of())),
                new Bundle.OfColor(Color.DARK_GREY),
                new Bundle.OfShape(SHAPES.get(3)),
                new Bundle.OfTag("tag"),
                new Bundle.OfAny(MessageValue.nil()));
        try (SinkGuest guest = module.start()) {
            assertThat(SHAPES)
                    .allSatisfy(shape -> assertThat(guest.echoShape(shape)).isEqualTo(shape));
            assertThat(atoms)
                    .allSatisfy(atom -> assertThat(guest.echoAtom(atom)).isEqualTo(atom));
            assertThat(bundles)
                    .allSatisfy(bundle -> assertThat(guest.echoBundle(bundle)).isEqualTo(bundle));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aUnionThatHoldsItselfComesBack(KitchenModule module) {
        Json json = new Json.OfNothing(new Nothing());
        for (int i = 0; i < 50; i++) {
            json = new Json.OfMapOfStringToJson(Map.of("list", new Json.OfListOfJson(List.of(json, json(i)))));
        }
        Json deep = json;
        try (SinkGuest guest = module.start()) {
            assertThat(guest.echoJson(deep)).isEqualTo(deep);
        }
    }

    @ParameterizedTest
    @EnumSource
    void momentsAtTheEndsOfTimeComeBackWithTheirOffset(KitchenModule module) {
        try (SinkGuest guest = module.start()) {
            assertThat(Stream.of(
                            "0000-01-01T00:00:00Z",
                            "0001-01-01T00:00:00+14:00",
                            "1969-12-31T23:59:59.999999999-00:01",
                            "1970-01-01T00:00:00Z",
                            "2024-02-29T12:00:00.5+05:45",
                            "2262-04-11T23:47:16.854775808Z",
                            "9999-12-31T23:59:59.999999999-18:00"))
                    .map(OffsetDateTime::parse)
                    .allSatisfy(moment -> assertThat(guest.echoDatetime(moment)).isEqualTo(moment));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRawMessageComesBackByteForByte(KitchenModule module) {
        try (SinkGuest guest = module.start()) {
            // forms that no encoder would choose: a long header for 1, a long string header, a list header of 32 bits
            for (String hex : List.of("c0", "d30000000000000001", "db0000000161", "dd00000001c3", "c7017f05", "a0")) {
                RawMessage raw = RawMessage.ofBytes(HexFormat.of().parseHex(hex));
                assertThat(guest.echoRaw(raw)).isEqualTo(raw);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void openValuesOfEveryKindComeBack(KitchenModule module) {
        List<MessageValue> values = List.of(
                MessageValue.nil(),
                MessageValue.of(false),
                MessageValue.of(Long.MIN_VALUE),
                MessageValue.ofUnsigned(-1),
                MessageValue.of(Float.MIN_VALUE),
                MessageValue.of(Double.NaN),
                MessageValue.of("\ud83d\ude00"),
                MessageValue.of(new byte[300]),
                MessageValue.list(MessageValue.list(), MessageValue.map(Map.of())),
                MessageValue.mapOf(Map.of(
                        MessageValue.of(-1), MessageValue.of("number"), MessageValue.of(true), MessageValue.nil())),
                MessageValue.extension((byte) 5, new byte[] {1, 2, 3}));
        try (SinkGuest guest = module.start()) {
            assertThat(values).allSatisfy(value -> {
                assertThat(guest.echoAny(value)).isEqualTo(value);
                assertThat(guest.echoValue(value)).isEqualTo(value);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMappedAliasComesBackAsTheJavaTypeOfItsMapping(KitchenModule module) {
        try (SinkGuest guest = module.start()) {
            assertThat(Stream.of(new UUID(0, 0), new UUID(-1, -1), new UUID(1, 2)))
                    .allSatisfy(id -> assertThat(guest.echoUuid(id)).isEqualTo(id));
        }
    }

    @ParameterizedTest
    @EnumSource
    void objectsComeBackAsDeepAsTheyMayBe(KitchenModule module) {
        Chain deepest = chain(512);
        try (SinkGuest guest = module.start()) {
            assertThat(guest.echoChain(deepest)).isEqualTo(deepest);
        }
    }

    @ParameterizedTest
    @EnumSource
    void objectsOneDeeperNeverReachTheGuest(KitchenModule module) {
        try (SinkGuest guest = module.start()) {
            assertThatExceptionOfType(GuestEncodeException.class).isThrownBy(() -> guest.echoChain(chain(513)));
            assertThat(guest.echoChain(chain(1))).isEqualTo(chain(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerOneDeeperIsRefused(KitchenModule module) {
        // each tree is a map and a list: the guest passes the host's answer on, whatever it is
        try (SinkGuest guest = answeredBy(module, trees(256))) {
            assertThat(guest.viaStoreNest(new Tree("", List.of()))).isNotNull();
        }
        try (SinkGuest guest = answeredBy(module, trees(257))) {
            assertThatExceptionOfType(GuestDecodeException.class)
                    .isThrownBy(() -> guest.viaStoreNest(new Tree("", List.of())))
                    .satisfies(error -> assertThat(error.kind()).isEqualTo(GuestDecodeException.Kind.DEPTH));
            assertThat(guest.answer()).isEqualTo(42);
        }
    }

    private static SinkGuest answeredBy(KitchenModule module, byte[] answer) {
        return SinkGuest.start(
                module.module(),
                GuestOptions.builder()
                        .hostCalls((binding, namespace, operation, payload) -> answer)
                        .build());
    }

    /** So many trees in each other, by hand: our own encoder writes nothing that is too deep. */
    private static byte[] trees(int levels) {
        MessageWriter writer = new MessageWriter();
        for (int level = 1; level <= levels; level++) {
            writer.beginMap(2);
            writer.writeString("label");
            writer.writeString("");
            writer.writeString("children");
            writer.beginList(level < levels ? 1 : 0);
        }
        return writer.toByteArray();
    }

    private static Json json(int seed) {
        return switch (seed % 3) {
            case 0 -> new Json.OfBool(true);
            case 1 -> new Json.OfF64(seed / 7.0);
            default -> new Json.OfString("text " + seed);
        };
    }

    private static Chain chain(int length) {
        Chain chain = new Chain(0, Optional.empty());
        for (int i = 1; i < length; i++) {
            chain = new Chain(i, Optional.of(chain));
        }
        return chain;
    }
}
