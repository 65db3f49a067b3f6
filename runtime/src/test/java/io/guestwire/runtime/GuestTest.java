// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.runtime.msgpack.MessageReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole path: load, start, call, close. */
class GuestTest {
    @ParameterizedTest
    @EnumSource
    void answersWithTheExactBytes(EngineMode mode) {
        try (GuestModule module = TestGuests.load("echo", mode);
                Guest guest = module.start()) {
            assertThat(guest.call("echo", "grüße".getBytes(StandardCharsets.UTF_8)))
                    .asString()
                    .isEqualTo("grüße");
        }
    }

    @ParameterizedTest
    @EnumSource
    void answersAnEmptyRequestWithAnEmptyResponse(EngineMode mode) {
        try (GuestModule module = TestGuests.load("echo", mode);
                Guest guest = module.start()) {
            assertThat(guest.call("", new byte[0])).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesAndReadsThroughTheGuestsOwnBuffers(EngineMode mode) {
        Operation echo = Operation.of("echo");
        try (GuestModule module = TestGuests.load("echo", mode);
                Guest guest = module.start()) {
            for (int i = 0; i < 3; i++) {
                try (GuestCall call = guest.open(echo)) {
                    call.request().writeString("word " + i);
                    MessageReader response = call.invoke();
                    assertThat(response.readString()).isEqualTo("word " + i);
                    response.expectEnd();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void carriesARequestThatMakesTheGuestGrow(EngineMode mode) {
        byte[] request = new byte[1 << 20];
        request[request.length - 1] = 42;
        try (GuestModule module = TestGuests.load("echo", mode);
                Guest guest = module.start()) {
            assertThat(guest.call("echo", request)).isEqualTo(request);
        }
    }

    @ParameterizedTest
    @EnumSource
    void answersManyCallsWithoutMixingThem(EngineMode mode) {
        try (GuestModule module = TestGuests.load("echo", mode);
                Guest guest = module.start()) {
            for (int i = 0; i < 2_000; i++) {
                byte[] request = new byte[i % 50];
                Arrays.fill(request, (byte) i);
                assertThat(guest.call(i % 2 == 0 ? "even" : "odd", request)).isEqualTo(request);
            }
        }
    }

    @Test
    void refusesAnOperationNameThatUtf8CannotExpress() {
        assertThatThrownBy(() -> Operation.of("a\ud800"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a\\ud800");
    }

    @Test
    void keepsTheGuestUsableWhenARequestCannotBeEncoded() {
        try (GuestModule module = TestGuests.load("echo", EngineMode.COMPILED);
                Guest guest = module.start()) {
            assertThatThrownBy(() -> {
                        try (GuestCall call = guest.open(Operation.of("echo"))) {
                            call.request().writeString("\ud800");
                        }
                    })
                    .isInstanceOf(GuestEncodeException.class);
            assertThat(guest.call("echo", new byte[] {1})).containsExactly(1);
        }
    }

    @Test
    void namesTheCallWhenAResponseCannotBeDecoded() {
        try (GuestModule module = TestGuests.load("echo", EngineMode.COMPILED);
                Guest guest = module.start();
                GuestCall call = guest.open(Operation.of("count"))) {
            call.request().writeString("many");
            MessageReader response = call.invoke();
            assertThatThrownBy(response::readU32)
                    .isInstanceOf(GuestDecodeException.class)
                    .hasMessageContaining("module `echo.wasm`, operation `count`");
        }
    }
}
