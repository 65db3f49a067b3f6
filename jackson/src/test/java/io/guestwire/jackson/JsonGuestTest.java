// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestEncodeException;
import io.guestwire.runtime.GuestErrorException;
import io.guestwire.runtime.GuestLimits;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.msgpack.MessageLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Guests that are called with a program's own classes. */
class JsonGuestTest {
    record Word(String name) {}

    record Input(String x, String y) {}

    record HandleInput(Input inp) {}

    record Point(int x, int y) {}

    @Test
    void answersAProgramsOwnClasses() throws IOException {
        try (GuestModule module = GuestModule.load(wasm("/cuckoo.wasm"));
                JsonGuest cuckoo = JsonGuest.of(module.start())) {
            String known = cuckoo.call("check_word_exists", new Word("foo"), String.class);
            String first = cuckoo.call("handle_input", new HandleInput(new Input("a", "b")), String.class);

            assertThat(known).isEqualTo("true");
            assertThat(first).isEqualTo("a");
        }
    }

    @Test
    void answersJson() throws IOException {
        try (GuestModule module = GuestModule.load(wasm("/cuckoo.wasm"));
                JsonGuest cuckoo = JsonGuest.of(module.start())) {
            JsonNode request = JsonNodeFactory.instance.objectNode().put("name", "testme");

            JsonNode answer = cuckoo.call("check_word_exists", request, JsonNode.class);

            assertThat(answer.textValue()).isEqualTo("false");
        }
    }

    @Test
    void answersGenericTypes() throws IOException {
        try (JsonGuest echo = echo(GuestLimits.defaults())) {
            List<Point> points = List.of(new Point(1, 2));

            assertThat(echo.call("any", points, new TypeReference<List<Point>>() {}))
                    .isEqualTo(points);
        }
    }

    @Test
    void sendsNoBytesWithoutARequest() throws IOException {
        try (JsonGuest echo = echo(GuestLimits.defaults())) {
            GuestDecodeException thrown =
                    catchThrowableOfType(GuestDecodeException.class, () -> echo.call("any", String.class));

            assertThat(thrown.kind()).isEqualTo(GuestDecodeException.Kind.TRUNCATED);
        }
    }

    @Test
    void doesNotLookAtTheAnswerOfARun() throws IOException {
        try (JsonGuest echo = echo(GuestLimits.defaults())) {
            echo.run("any");
            echo.run("any", Map.of("a", 1));

            assertThat(echo.guest().isUsable()).isTrue();
        }
    }

    @Test
    void saysWhatAnAnswerIsThatDoesNotFitTheClass() throws IOException {
        try (JsonGuest echo = echo(GuestLimits.defaults())) {
            Map<String, Object> request = Map.of("points", List.of(new Point(1, 2), Map.of("x", "one")));

            GuestDecodeException thrown = catchThrowableOfType(
                    GuestDecodeException.class,
                    () -> echo.call("any", request, new TypeReference<Map<String, List<Point>>>() {}));

            assertThat(thrown)
                    .hasMessage(
                            "response.points[1].x: found a string, which the program's class does not take, at byte 19;"
                                    + " bytes 7..22: 73 92 82 a1 78 01 a1 79 02 81 a1 78 [a3 6f 6e 65] (module `module`, operation `any`, host to guest)");
        }
    }

    @Test
    void saysWhichCallAValueWasMeantFor() throws IOException {
        try (JsonGuest echo = echo(GuestLimits.defaults())) {
            GuestEncodeException thrown =
                    catchThrowableOfType(GuestEncodeException.class, () -> echo.run("any", List.of("\ud800")));

            assertThat(thrown.operation()).contains("any");
        }
    }

    @Test
    void holdsAnswersToTheGuestsLimits() throws IOException {
        GuestLimits limits = GuestLimits.builder()
                .message(MessageLimits.defaults().withElements(3))
                .build();
        try (JsonGuest echo = echo(limits)) {
            GuestDecodeException thrown = catchThrowableOfType(
                    GuestDecodeException.class, () -> echo.call("any", List.of(1, 2, 3, 4), JsonNode.class));

            assertThat(thrown.kind()).isEqualTo(GuestDecodeException.Kind.LIMIT);
            assertThat(thrown.module()).contains("module");
        }
    }

    @Test
    void passesOnWhatTheGuestSays() throws IOException {
        try (GuestModule module = GuestModule.load(wasm("/cuckoo.wasm"));
                JsonGuest cuckoo = JsonGuest.of(module.start())) {
            GuestErrorException thrown = catchThrowableOfType(
                    GuestErrorException.class, () -> cuckoo.run("check_word_exists", Map.of("word", "foo")));

            assertThat(thrown.guestText()).contains("missing field `name`");
        }
    }

    private static JsonGuest echo(GuestLimits limits) throws IOException {
        try (GuestModule module = GuestModule.load(wasm("/echo.wasm"))) {
            return JsonGuest.of(
                    module.start(GuestOptions.builder().limits(limits).build()));
        }
    }

    private static byte[] wasm(String name) throws IOException {
        try (InputStream wasm = JsonGuestTest.class.getResourceAsStream(name)) {
            return wasm.readAllBytes();
        }
    }
}
