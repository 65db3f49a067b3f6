// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.guestwire.runtime.GuestLimits;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.msgpack.MessageValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@code docs/json.md} shows. */
class JsonSampleTest {
    // a guest called with records of one's own
    record Word(String name) {}

    record HandleInput(Input inp) {}

    record Input(String x, String y) {}

    @Test
    void callsAGuestWithRecords() throws IOException {
        try (GuestModule module = GuestModule.load(wasm());
                JsonGuest cuckoo = JsonGuest.of(module.start())) {
            String known = cuckoo.call("check_word_exists", new Word("foo"), String.class);
            String first = cuckoo.call("handle_input", new HandleInput(new Input("a", "b")), String.class);

            assertThat(known + " " + first).isEqualTo("true a");
        }
    }

    @Test
    void callsAGuestWithJson() throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (GuestModule module = GuestModule.load(wasm());
                JsonGuest cuckoo = JsonGuest.of(module.start())) {
            JsonNode request = json.readTree("{\"name\": \"testme\"}");
            JsonNode answer = cuckoo.call("check_word_exists", request, JsonNode.class);

            assertThat(json.writeValueAsString(answer)).isEqualTo("\"false\"");
        }
    }

    @Test
    void turnsPayloadsIntoJsonAndBack() throws JsonProcessingException {
        JsonPayloads payloads = JsonPayloads.defaults();

        byte[] payload = payloads.encode(Map.of("x", 200));
        JsonNode tree = payloads.toJson(payload);
        MessageValue open = payloads.toValue(tree);

        assertThat(tree).hasToString("{\"x\":200}");
        assertThat(payloads.encode(open)).isEqualTo(payload);
    }

    // a host that answers with records of its own
    record Get(String key) {}

    record Entry(String value, Optional<String> label) {}

    @Test
    void answersAGuestWithRecords() {
        Map<String, Entry> entries = Map.of("a", new Entry("one", Optional.empty()));
        JsonExports store = JsonExports.builder("acme:store")
                .serve("get", Get.class, get -> Optional.ofNullable(entries.get(get.key())))
                .run("remove", Get.class, get -> entries.remove(get.key()))
                .build();
        GuestOptions options = GuestOptions.builder().export(store).build();

        try (GuestModule module = GuestModule.load(RelayGuest.wasm());
                JsonGuest guest = JsonGuest.of(module.start(options))) {
            assertThat(guest.call("get", new Get("a"), Entry.class)).isEqualTo(entries.get("a"));
        }
    }

    @Test
    void isConfiguredThroughTheMapper() {
        JsonPayloads byIndex = JsonPayloads.builder()
                .mapper(JsonPayloads.mapperBuilder()
                        .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
                        .build())
                .limits(GuestLimits.untrusted().message())
                .build();

        assertThat(byIndex.toValue(Thread.State.NEW)).isEqualTo(MessageValue.of(0));
    }

    private static byte[] wasm() throws IOException {
        try (InputStream wasm = JsonSampleTest.class.getResourceAsStream("/cuckoo.wasm")) {
            return wasm.readAllBytes();
        }
    }
}
