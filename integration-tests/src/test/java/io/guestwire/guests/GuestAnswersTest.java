// SPDX-License-Identifier: Apache-2.0
package io.guestwire.guests;

import static io.guestwire.guests.ProtocolModule.number;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guestwire.runtime.Guest;
import io.guestwire.runtime.GuestErrorException;
import io.guestwire.runtime.GuestLog;
import io.guestwire.runtime.GuestOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What a healthy guest answers, errors that it reports included. */
class GuestAnswersTest {
    private static final byte[] NOTHING = {};

    @EveryProtocolModule
    void bytesComeBackAsTheyWereSent(ProtocolModule module) {
        byte[] payload = new byte[1 << 20];
        new Random(1).nextBytes(payload);
        try (Guest guest = module.start()) {
            assertThat(guest.call("echo", payload)).isEqualTo(payload);
        }
    }

    @EveryProtocolModule
    void anEmptyPayloadComesBackEmpty(ProtocolModule module) {
        try (Guest guest = module.start()) {
            assertThat(guest.call("echo", NOTHING)).isEmpty();
        }
    }

    @EveryProtocolModule
    void anEmptyAnswerIsAnAnswer(ProtocolModule module) {
        try (Guest guest = module.start()) {
            assertThat(guest.call("empty", new byte[] {1, 2, 3})).isEmpty();
        }
    }

    @EveryProtocolModule
    void anAnswerDoesNotOutliveItsCall(ProtocolModule module) {
        try (Guest guest = module.start()) {
            guest.call("echo", new byte[] {1, 2, 3});
            assertThat(guest.call("empty", NOTHING)).isEmpty();
        }
    }

    @EveryProtocolModule
    void aGuestKeepsItsStateBetweenCalls(ProtocolModule module) {
        try (Guest guest = module.start()) {
            guest.call("count", NOTHING);
            assertThat(guest.call("count", NOTHING)).isEqualTo(number(2));
        }
    }

    @EveryProtocolModule
    void guestsOfOneModuleShareNoState(ProtocolModule module) {
        try (Guest first = module.start();
                Guest second = module.start()) {
            first.call("count", NOTHING);
            assertThat(second.call("count", NOTHING)).isEqualTo(number(1));
        }
    }

    @EveryProtocolModule
    void anAnswerMayLieInMemoryThatTheCallAdded(ProtocolModule module) {
        byte[] sevens = new byte[8 << 20];
        Arrays.fill(sevens, (byte) 7);
        try (Guest guest = module.start()) {
            assertThat(guest.call("respond", number(sevens.length))).isEqualTo(sevens);
        }
    }

    @EveryProtocolModule
    void anErrorCarriesTheGuestsOwnText(ProtocolModule module) {
        try (Guest guest = module.start()) {
            assertThatExceptionOfType(GuestErrorException.class)
                    .isThrownBy(() -> guest.call("fail", "no such wörd\n".getBytes(UTF_8)))
                    .satisfies(error -> assertThat(error.guestText()).isEqualTo("no such wörd\n"));
        }
    }

    @EveryProtocolModule
    void anErrorNamesModuleAndOperation(ProtocolModule module) {
        try (Guest guest = module.start()) {
            assertThatExceptionOfType(GuestErrorException.class)
                    .isThrownBy(() -> guest.call("fail", NOTHING))
                    .withMessageContaining("protocol")
                    .satisfies(error -> assertThat(error.operation()).contains("fail"));
        }
    }

    @EveryProtocolModule
    void anErrorLeavesTheGuestUsable(ProtocolModule module) {
        try (Guest guest = module.start()) {
            assertThatExceptionOfType(GuestErrorException.class).isThrownBy(() -> guest.call("fail", NOTHING));
            assertThat(guest.call("echo", new byte[] {5})).containsExactly(5);
        }
    }

    @EveryProtocolModule
    void anUnknownOperationIsTheGuestsError(ProtocolModule module) {
        try (Guest guest = module.start()) {
            assertThatExceptionOfType(GuestErrorException.class)
                    .isThrownBy(() -> guest.call("nope", NOTHING))
                    .satisfies(error ->
                            assertThat(error.guestText()).isEqualTo("No handler registered for function nope"));
        }
    }

    @EveryProtocolModule
    void aGuestLogsWhileItStartsAndWhileItAnswers(ProtocolModule module) {
        List<String> lines = new ArrayList<>();
        GuestLog log = (source, name, text) -> lines.add(source + " " + text);
        try (Guest guest = module.start(GuestOptions.builder().log(log).build())) {
            guest.call("log", "hello, wörld".getBytes(UTF_8));
        }
        assertThat(lines).containsExactly("CONSOLE protocol guest is ready", "CONSOLE hello, wörld");
    }
}
