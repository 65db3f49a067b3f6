// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.guestwire.runtime.GuestErrorException;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.HostCallException;
import io.guestwire.runtime.msgpack.MessageValue;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Host operations that are served with a program's own classes. */
class JsonExportsTest {
    record Key(String key) {}

    record Entry(String key, String value) {}

    private final Map<String, String> store = new ConcurrentHashMap<>(Map.of("a", "one"));

    private final JsonExports exports = JsonExports.builder("acme:store")
            .serve("get", Key.class, key -> Optional.ofNullable(store.get(key.key())))
            .run("put", Entry.class, entry -> store.put(entry.key(), entry.value()))
            .serve("keys", JsonNode.class, nothing -> store.keySet())
            .serve(
                    "sum",
                    new TypeReference<List<Integer>>() {},
                    numbers -> numbers.stream().mapToInt(Integer::intValue).sum())
            .serve("refuse", JsonNode.class, request -> {
                throw new HostCallException("not today");
            })
            .serve("fail", JsonNode.class, request -> {
                throw new IOException("secret");
            })
            .serve("unfit", JsonNode.class, request -> JsonPayloads.defaults().decode(MessageValue.of("x"), Key.class))
            .serve("silent", JsonNode.class, request -> null)
            .build();

    private final GuestModule module = GuestModule.load(RelayGuest.wasm());
    private final JsonGuest guest =
            JsonGuest.of(module.start(GuestOptions.builder().export(exports).build()));

    @AfterEach
    void close() {
        guest.close();
        module.close();
    }

    @Test
    void answer() {
        assertThat(guest.call("get", new Key("a"), String.class)).isEqualTo("one");
    }

    @Test
    void answerAnEmptyOptionalAsNil() {
        assertThat(guest.call("get", new Key("b"), JsonNode.class).isNull()).isTrue();
    }

    @Test
    void answerNothingWhereThereIsNoAnswer() {
        guest.run("put", new Entry("b", "two"));

        assertThat(store).containsEntry("b", "two");
    }

    @Test
    void takeNoBytesAsARequestWithoutEntries() {
        assertThat(guest.call("keys", new TypeReference<List<String>>() {})).containsExactly("a");
    }

    @Test
    void takeGenericTypes() {
        assertThat(guest.call("sum", List.of(1, 2, 3), Integer.class)).isEqualTo(6);
    }

    @Test
    void tellTheGuestWhereItsRequestIsWrong() {
        assertThat(error("put", Map.of("key", 1, "value", "x"))).contains("request.key");
    }

    @Test
    void tellTheGuestWhatIsMissing() {
        assertThat(error("sum", "text"))
                .contains("request")
                .doesNotContain("Jackson")
                .doesNotContain("java.");
    }

    @Test
    void tellTheGuestAHandlersOwnWords() {
        assertThat(error("refuse", Map.of())).isEqualTo("not today");
    }

    @Test
    void hideEverythingElseFromTheGuest() {
        assertThat(error("fail", Map.of())).startsWith("host call failed, id");
        assertThat(error("unfit", Map.of())).startsWith("host call failed, id");
        assertThat(error("silent", Map.of())).startsWith("host call failed, id");
    }

    @Test
    void areRefusedWhenTwoServeOneOperation() {
        JsonExports again = JsonExports.builder("acme:store")
                .serve("get", Key.class, Key::key)
                .build();

        assertThatThrownBy(() ->
                        GuestOptions.builder().export(exports).export(again).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("get");
    }

    private String error(String operation, Object request) {
        return catchThrowableOfType(GuestErrorException.class, () -> guest.run(operation, request))
                .guestText();
    }
}
