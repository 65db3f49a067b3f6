// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestEncodeException;
import io.guestwire.runtime.msgpack.MessageValue;
import io.guestwire.runtime.msgpack.RawMessage;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A program's own classes through payloads and back. */
class UserClassesTest {
    private static final JsonPayloads PAYLOADS = JsonPayloads.defaults();

    record Point(int x, int y) {}

    record Names(String first, Optional<String> middle, OptionalInt age) {}

    record Times(OffsetDateTime at, Instant instant, LocalDate day, Duration length) {}

    record Words(UUID id, URI page) {}

    record Price(
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount) {}

    record Shape(String name, List<Point> corners, Map<String, Point> marks) {}

    record Open(MessageValue value, RawMessage raw) {}

    record Required(@JsonProperty(required = true) String id) {}

    record Renamed(@JsonProperty("display_name") String displayName) {}

    enum Color {
        RED,
        GREEN
    }

    record Painted(Color color) {}

    static List<Object> values() {
        return List.of(
                new Point(Integer.MIN_VALUE, Integer.MAX_VALUE),
                new Names("Ada", Optional.of("K."), OptionalInt.of(36)),
                new Names("", Optional.empty(), OptionalInt.empty()),
                new Times(
                        OffsetDateTime.parse("2026-11-24T10:15:00+05:30"),
                        Instant.parse("2026-11-24T10:15:00.000000001Z"),
                        LocalDate.of(2026, 11, 24),
                        Duration.ofMillis(1_500)),
                new Words(UUID.fromString("8a2f2f0e-0a8e-4e1c-9f5e-0d6d3f6a2b11"), URI.create("https://example.org/")),
                new Price(new BigDecimal("123456789012345678901234567890.10")),
                new Shape("", List.of(), Map.of()),
                new Shape("a\u0000b", List.of(new Point(1, 2), new Point(-3, 4)), Map.of("ü", new Point(5, 6))),
                new Open(MessageValue.extension((byte) 5, new byte[] {1}), PAYLOADS.toRaw(List.of(1, "two"))),
                new Renamed("x"),
                new Painted(Color.GREEN));
    }

    @ParameterizedTest
    @MethodSource("values")
    void comeBackAsTheyWere(Object value) {
        Object back = PAYLOADS.decode(PAYLOADS.encode(value), value.getClass());

        assertThat(back).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    void comeBackThroughAnOpenValueAndARawMessage(Object value) {
        assertThat((Object) PAYLOADS.decode(PAYLOADS.toValue(value), value.getClass()))
                .isEqualTo(value);
        assertThat((Object) PAYLOADS.decode(PAYLOADS.toRaw(value), value.getClass()))
                .isEqualTo(value);
    }

    @Test
    void areMapsByPropertyName() {
        assertThat(hex(PAYLOADS.encode(new Point(1, 200)))).isEqualTo("82a178" + "01" + "a179" + "ccc8");
    }

    @Test
    void writeAUuidAsText() {
        UUID id = UUID.fromString("8a2f2f0e-0a8e-4e1c-9f5e-0d6d3f6a2b11");

        assertThat(PAYLOADS.toValue(id)).isEqualTo(MessageValue.of(id.toString()));
    }

    @Test
    void writeNilForAnEmptyOptional() {
        assertThat(PAYLOADS.toValue(new Names("A", Optional.empty(), OptionalInt.of(1)))
                        .find("middle"))
                .contains(MessageValue.nil());
    }

    @Test
    void takeAFieldThatIsNotThereAsEmpty() {
        MessageValue value = MessageValue.map(Map.of("first", MessageValue.of("A")));

        assertThat(PAYLOADS.decode(value, Names.class))
                .isEqualTo(new Names("A", Optional.empty(), OptionalInt.empty()));
    }

    @Test
    void skipFieldsTheyDoNotKnow() {
        MessageValue value = PAYLOADS.toValue(Map.of("x", 1, "y", 2, "z", Map.of("deep", List.of(3))));

        assertThat(PAYLOADS.decode(value, Point.class)).isEqualTo(new Point(1, 2));
    }

    @Test
    void mayBeGeneric() {
        byte[] payload = PAYLOADS.encode(List.of(new Point(1, 2), new Point(3, 4)));

        assertThat(PAYLOADS.decode(payload, new TypeReference<List<Point>>() {}))
                .containsExactly(new Point(1, 2), new Point(3, 4));
    }

    @Test
    void keepIntegerKeysAsIntegers() {
        Map<Integer, String> map = new LinkedHashMap<>();
        map.put(1, "one");
        map.put(200, "many");

        byte[] payload = PAYLOADS.encode(map);

        assertThat(hex(payload)).isEqualTo("82" + "01a36f6e65" + "ccc8a46d616e79");
        assertThat(PAYLOADS.decode(payload, new TypeReference<Map<Integer, String>>() {}))
                .isEqualTo(map);
    }

    @Test
    void keepKeysOfEveryIntegerTypeAsIntegers() {
        BigInteger largest = new BigInteger("18446744073709551615");

        assertThat(PAYLOADS.toValue(Map.of(largest, 1)))
                .isEqualTo(MessageValue.mapOf(Map.of(MessageValue.ofUnsigned(-1), MessageValue.of(1))));
        assertThat(PAYLOADS.toValue(Map.of((short) 3, 1)))
                .isEqualTo(MessageValue.mapOf(Map.of(MessageValue.of(3), MessageValue.of(1))));
        assertThat(PAYLOADS.decode(
                        PAYLOADS.encode(Map.of(largest, 1)), new TypeReference<Map<BigInteger, Integer>>() {}))
                .isEqualTo(Map.of(largest, 1));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes(@JsonSubTypes.Type(value = Circle.class, name = "Circle"))
    sealed interface Figure permits Circle {}

    record Circle(double radius) implements Figure {}

    @Test
    void mayBeTheMembersOfAUnion() {
        byte[] payload = PAYLOADS.encode(new Circle(1));

        assertThat(PAYLOADS.toJson(payload)).hasToString("{\"Circle\":{\"radius\":1.0}}");
        assertThat(PAYLOADS.decode(payload, Figure.class)).isEqualTo(new Circle(1));
    }

    @Test
    void haveThePlaceInTheMessageNamedNotThatInTheClass() {
        MessageValue value = PAYLOADS.toValue(List.of(Map.of("Circle", Map.of("radius", "big"))));

        assertThatThrownBy(() -> PAYLOADS.decode(value, new TypeReference<List<Figure>>() {}))
                .hasMessage("$[0].Circle.radius: found a string, which the program's class does not take, at byte 17;"
                        + " bytes 5..20: 72 63 6c 65 81 a6 72 61 64 69 75 73 [a3 62 69 67]");
    }

    @Test
    void readTimestampsAsTimes() {
        byte[] timestamp = HexFormat.of().parseHex("d6ff" + "6924317e");

        assertThat(PAYLOADS.decode(timestamp, Instant.class)).isEqualTo(Instant.ofEpochSecond(0x6924317eL));
        assertThat(PAYLOADS.decode(timestamp, OffsetDateTime.class).toInstant())
                .isEqualTo(Instant.ofEpochSecond(0x6924317eL));
    }

    @Test
    void writeAnEnumByName() {
        assertThat(PAYLOADS.toValue(Color.GREEN)).isEqualTo(MessageValue.of("GREEN"));
    }

    @Test
    void readAnEnumByIndexToo() {
        assertThat(PAYLOADS.decode(MessageValue.of(1), Color.class)).isEqualTo(Color.GREEN);
    }

    @Test
    void writeAnEnumByIndexIfTheMapperSaysSo() {
        JsonPayloads byIndex = JsonPayloads.builder()
                .mapper(JsonPayloads.mapperBuilder()
                        .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
                        .build())
                .build();

        assertThat(byIndex.toValue(Color.GREEN)).isEqualTo(MessageValue.of(1));
    }

    @Test
    void takeBytesAsBinaryAListOrBase64() {
        byte[] bytes = {1, 2, (byte) 200};

        assertThat(hex(PAYLOADS.encode(bytes))).isEqualTo("c403" + "0102c8");
        assertThat(PAYLOADS.decode(HexFormat.of().parseHex("c4030102c8"), byte[].class))
                .isEqualTo(bytes);
        assertThat(PAYLOADS.decode(HexFormat.of().parseHex("930102ccc8"), byte[].class))
                .isEqualTo(bytes);
        assertThat(PAYLOADS.decode(MessageValue.of("AQLI"), byte[].class)).isEqualTo(bytes);
    }

    @Test
    void giveBinaryAsBase64WhereTextIsWanted() {
        assertThat(PAYLOADS.decode(MessageValue.of(new byte[] {1, 2, (byte) 200}), String.class))
                .isEqualTo("AQLI");
    }

    @Test
    void mayLackARequiredFieldOnlyWithAnError() {
        assertThatThrownBy(() -> PAYLOADS.decode(MessageValue.map(Map.of()), Required.class))
                .isInstanceOf(GuestDecodeException.class)
                .hasMessageStartingWith("$.id: the program's class needs it, and it is missing, at byte 0");
    }

    record Positive(int number) {
        Positive {
            if (number <= 0) {
                throw new IllegalStateException("not positive: " + number);
            }
        }
    }

    @Test
    void mayRefuseAValueThemselves() {
        assertThatThrownBy(() -> PAYLOADS.decode(
                        PAYLOADS.encode(List.of(Map.of("number", -1))), new TypeReference<List<Positive>>() {}))
                .isInstanceOf(GuestDecodeException.class)
                .hasMessageStartingWith("$[0]: found a map, which the program's class does not take")
                .hasRootCauseMessage("not positive: -1");
    }

    @Test
    void mayFailInADeserializerOrASerializer() {
        JsonPayloads failing = JsonPayloads.builder()
                .mapper(JsonPayloads.mapperBuilder()
                        .addModule(new SimpleModule()
                                .addDeserializer(Point.class, new StdDeserializer<Point>(Point.class) {
                                    private static final long serialVersionUID = 1L;

                                    @Override
                                    public Point deserialize(JsonParser parser, DeserializationContext context) {
                                        throw new IllegalStateException("reading");
                                    }
                                })
                                .addSerializer(Point.class, new StdSerializer<Point>(Point.class) {
                                    private static final long serialVersionUID = 1L;

                                    @Override
                                    public void serialize(
                                            Point value, JsonGenerator generator, SerializerProvider provider) {
                                        throw new IllegalStateException("writing");
                                    }
                                }))
                        .build())
                .build();

        assertThatThrownBy(() -> failing.decode(MessageValue.map(Map.of()), Point.class))
                .isInstanceOf(GuestDecodeException.class)
                .hasRootCauseMessage("reading");
        assertThatThrownBy(() -> failing.encode(new Point(1, 2)))
                .isInstanceOf(GuestEncodeException.class)
                .hasRootCauseMessage("writing");
    }

    @Test
    void thatJacksonCannotHandleAreTheProgramsMistake() {
        record Holder(Object lock) {}

        assertThatThrownBy(() -> PAYLOADS.encode(new Holder(new Object())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Jackson cannot handle a class: No serializer found");
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
