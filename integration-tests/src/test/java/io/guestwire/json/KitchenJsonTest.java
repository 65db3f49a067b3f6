// SPDX-License-Identifier: Apache-2.0
package io.guestwire.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.guestwire.jackson.JsonExports;
import io.guestwire.jackson.JsonGuest;
import io.guestwire.jackson.JsonPayloads;
import io.guestwire.runtime.GuestErrorException;
import io.guestwire.runtime.GuestLog;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.msgpack.MessageValue;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The guest that uses the whole of the language, called and served with classes that nobody generated. */
class KitchenJsonTest {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Circle.class, name = "Circle"),
        @JsonSubTypes.Type(value = Rectangle.class, name = "Rectangle"),
        @JsonSubTypes.Type(value = Group.class, name = "Group")
    })
    sealed interface Shape permits Circle, Rectangle, Group {}

    record Circle(double radius) implements Shape {}

    record Rectangle(double width, double height) implements Shape {}

    record Group(List<Shape> members, Optional<String> name) implements Shape {}

    enum Color {
        RED(0),
        BLUE(7);

        private final int index;

        Color(int index) {
            this.index = index;
        }

        @JsonValue
        int index() {
            return index;
        }
    }

    record Scalars(
            boolean flag,
            byte tiny,
            @JsonProperty("short") short shorter,
            @JsonProperty("int") int integer,
            @JsonProperty("long") long longer,
            @JsonProperty("unsigned_tiny") int unsignedTiny,
            @JsonProperty("unsigned_short") int unsignedShort,
            @JsonProperty("unsigned_int") long unsignedInt,
            @JsonProperty("unsigned_long") BigInteger unsignedLong,
            float single,
            @JsonProperty("double") double wide,
            String text,
            String id) {}

    record Pick(Map<Long, Shape> from, long key) {}

    record Key(String key) {}

    record Put(String key, byte[] value) {}

    private static GuestModule module;

    private final Map<String, byte[]> kept = new TreeMap<>();
    private final JsonExports store = JsonExports.builder("kitchen.sink")
            .serve("get", Key.class, key -> Optional.ofNullable(kept.get(key.key())))
            .run("put", Put.class, put -> kept.put(put.key(), put.value()))
            .serve("now", JsonNode.class, nothing -> OffsetDateTime.parse("2026-11-24T10:15:00+05:30"))
            .build();
    private final JsonGuest guest = JsonGuest.of(module.start(
            GuestOptions.builder().log(GuestLog.discarding()).export(store).build()));

    @BeforeAll
    static void load() {
        module = GuestModule.load(Path.of("guests", "kitchen-sink.wasm"));
    }

    @AfterAll
    static void unload() {
        module.close();
    }

    @AfterEach
    void close() {
        guest.close();
    }

    @Test
    void recordsOfScalarsComeBack() {
        Scalars scalars = new Scalars(
                true,
                (byte) -128,
                (short) 200,
                Integer.MIN_VALUE,
                Long.MAX_VALUE,
                255,
                65_535,
                4_294_967_295L,
                new BigInteger("18446744073709551615"),
                0.1f,
                0.1,
                "ü",
                "id");
        MessageValue request = MessageValue.mapOf(withBlob(scalars));

        assertThat(guest.call("echoScalars", request, Scalars.class)).isEqualTo(scalars);
    }

    /** The record has no component for the field {@code blob}, which the guest needs. */
    private static Map<MessageValue, MessageValue> withBlob(Scalars scalars) {
        Map<MessageValue, MessageValue> fields =
                new LinkedHashMap<>(JsonPayloads.defaults().toValue(scalars).asMap());
        fields.put(MessageValue.of("blob"), MessageValue.of(new byte[] {1}));
        return fields;
    }

    @Test
    void unionsAndIntegerKeysAreWhatTheSchemaSays() {
        Shape group = new Group(List.of(new Circle(1), new Rectangle(2, 3)), Optional.of("both"));

        Shape picked = guest.call("pick", new Pick(Map.of(7L, group), 7), Shape.class);

        assertThat(picked).isEqualTo(group);
    }

    @Test
    void enumsAreIndexes() {
        assertThat(guest.call("echoColor", Color.BLUE, Color.class)).isEqualTo(Color.BLUE);
    }

    @Test
    void datetimesKeepTheirOffset() {
        OffsetDateTime moment = OffsetDateTime.parse("2026-11-24T10:15:00.5+05:30");

        assertThat(guest.call("echoDatetime", moment, OffsetDateTime.class)).isEqualTo(moment);
    }

    @Test
    void namedArgumentsAreAMap() {
        assertThat(guest.call("add", Map.of("left", 40, "right", 2), Long.class))
                .isEqualTo(42);
        assertThat(guest.call("answer", Long.class)).isEqualTo(42);
    }

    @Test
    void nothingIsAnEmptyOptional() {
        assertThat(guest.call("nothing", new TypeReference<Optional<Scalars>>() {}))
                .isEmpty();
        guest.run("ping");
    }

    @Test
    void jsonComesBack() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree("{\"list\":[1,-2,3.5,null,true,\"ü\",{}],\"large\":18446744073709551615,\"deep\":[[[]]]}");

        assertThat(guest.call("echoAny", json, JsonNode.class)).isEqualTo(json);
    }

    @Test
    void jsonIsAnObjectOfTheSchema() {
        JsonNode tree = JsonNodeFactory.instance
                .objectNode()
                .put("label", "root")
                .set(
                        "children",
                        JsonNodeFactory.instance
                                .arrayNode()
                                .add(JsonNodeFactory.instance
                                        .objectNode()
                                        .put("label", "leaf")
                                        .set("children", JsonNodeFactory.instance.arrayNode())));

        assertThat(guest.call("echoTree", tree, JsonNode.class)).isEqualTo(tree);
    }

    @Test
    void theGuestReachesWhatTheHostServes() {
        guest.run("viaStorePut", new Put("a", new byte[] {1, 2}));

        assertThat(guest.call("viaStoreGet", new Key("a"), byte[].class)).containsExactly(1, 2);
        assertThat(guest.call("viaStoreGet", new Key("b"), new TypeReference<Optional<byte[]>>() {}))
                .isEmpty();
        assertThat(guest.call("viaClockNow", OffsetDateTime.class)).isEqualTo("2026-11-24T10:15:00+05:30");
    }

    @Test
    void whatTheGuestRefusesIsItsError() {
        GuestErrorException thrown =
                catchThrowableOfType(GuestErrorException.class, () -> guest.run("fail", Map.of("text", "on purpose")));

        assertThat(thrown.guestText()).isEqualTo("on purpose");
    }
}
