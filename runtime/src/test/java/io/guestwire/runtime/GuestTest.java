// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.runtime.msgpack.MessageReader;
import java.nio.charset.StandardCharsets;
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
}
