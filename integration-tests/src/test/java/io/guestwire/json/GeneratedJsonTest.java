// SPDX-License-Identifier: Apache-2.0
package io.guestwire.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guestwire.jackson.JsonExports;
import io.guestwire.jackson.JsonGuest;
import io.guestwire.jackson.JsonPayloads;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestLog;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.msgpack.RawMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kitchen.sink.Circle;
import kitchen.sink.Color;
import kitchen.sink.Group;
import kitchen.sink.Shape;
import org.junit.jupiter.api.Test;
import shop.Order;
import shop.OrderCodec;

/** Generated types as JSON and back: by their codec, not by Jackson's view of the class. */
class GeneratedJsonTest {
    private static final JsonPayloads PAYLOADS = JsonPayloads.defaults();

    private static final Order ORDER = new Order("TH-220", 4_294_967_295L);

    private static final Shape SHAPE =
            new Shape.OfGroup(new Group(List.of(new Shape.OfCircle(new Circle(1))), Optional.empty()));

    record Basket(List<Order> orders, Color color, Map<String, Shape> shapes) {}

    @Test
    void aRecordIsJsonByTheNamesOfItsSchema() {
        Order order = new Order("TH-220", 4_294_967_295L);

        JsonNode json = PAYLOADS.toJson(RawMessage.of(OrderCodec::write, order));

        assertThat(json).hasToString("{\"article\":\"TH-220\",\"pieces\":4294967295}");
    }

    @Test
    void jsonIsARecord() throws IOException {
        JsonNode json = new ObjectMapper().readTree("{\"pieces\":3,\"article\":\"TH-220\",\"more\":[]}");

        Order order = PAYLOADS.toRaw(json).decode(OrderCodec::read);

        assertThat(order).isEqualTo(new Order("TH-220", 3));
    }

    @Test
    void aRecordIsTheBytesOfItsCodec() {
        assertThat(PAYLOADS.encode(ORDER))
                .isEqualTo(RawMessage.of(OrderCodec::write, ORDER).toByteArray());
    }

    @Test
    void typesInsideAProgramsOwnAreWhatTheSchemaSays() {
        Basket basket = new Basket(List.of(ORDER), Color.DARK_GREY, Map.of("s", SHAPE));

        byte[] payload = PAYLOADS.encode(basket);

        assertThat(PAYLOADS.toJson(payload))
                .hasToString(
                        "{\"orders\":[{\"article\":\"TH-220\",\"pieces\":4294967295}],\"color\":1000000,"
                                + "\"shapes\":{\"s\":{\"Group\":{\"members\":[{\"Circle\":{\"radius\":1.0}}],\"name\":null}}}}");
        assertThat(PAYLOADS.decode(payload, Basket.class)).isEqualTo(basket);
    }

    @Test
    void aCodecNamesTheFieldThatIsMissing() {
        byte[] payload = PAYLOADS.encode(Map.of("orders", List.of(Map.of("article", "TH-220"))));

        GuestDecodeException thrown =
                catchThrowableOfType(GuestDecodeException.class, () -> PAYLOADS.decode(payload, Basket.class));

        assertThat(thrown.kind()).isEqualTo(GuestDecodeException.Kind.MISSING);
        assertThat(thrown.path()).isEqualTo("$.orders[0].pieces");
    }

    @Test
    void aGuestAnswersThem() {
        try (GuestModule module = GuestModule.load(Path.of("guests", "kitchen-sink.wasm"));
                JsonGuest guest = JsonGuest.of(module.start(options()))) {
            assertThat(guest.call("echoShape", SHAPE, Shape.class)).isEqualTo(SHAPE);
            assertThat(guest.call("echoColors", List.of(Color.DARK_GREY), new TypeReference<List<Color>>() {}))
                    .containsExactly(Color.DARK_GREY);
            assertThat(guest.call("pick", Map.of("from", Map.of(7, SHAPE), "key", 7), Shape.class))
                    .isEqualTo(SHAPE);
        }
    }

    private static GuestOptions options() {
        return GuestOptions.builder()
                .log(GuestLog.discarding())
                .export(JsonExports.builder("kitchen.sink").build())
                .build();
    }

    @Test
    void aGuestAnswersThemThroughTheirCodecCalledByHand() {
        try (GuestModule module = GuestModule.load(Path.of("guests", "kitchen-sink.wasm"));
                JsonGuest json = JsonGuest.of(module.start(options()))) {
            RawMessage answer = json.call("echoAny", RawMessage.of(OrderCodec::write, ORDER), RawMessage.class);

            Order order = answer.decode(OrderCodec::read);

            assertThat(order).isEqualTo(ORDER);
        }
    }
}
