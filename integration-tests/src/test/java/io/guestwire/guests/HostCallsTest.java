// SPDX-License-Identifier: Apache-2.0
package io.guestwire.guests;

import static io.guestwire.guests.ProtocolModule.number;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guestwire.runtime.Guest;
import io.guestwire.runtime.GuestErrorException;
import io.guestwire.runtime.GuestLimitException;
import io.guestwire.runtime.GuestLimits;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.HandlerErrorException;
import io.guestwire.runtime.HostCallException;
import io.guestwire.runtime.HostCalls;
import io.guestwire.runtime.InstanceBusyException;
import io.guestwire.runtime.InstanceUnusableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** What passes between a guest and the handler of its host calls. */
class HostCallsTest {
    private static final byte[] REQUEST = "stock\0acme:störe\0get\0Boots".getBytes(UTF_8);

    @EveryProtocolModule
    void theHandlerGetsNamesAndPayloadAsTheGuestSentThem(ProtocolModule module) {
        List<String> received = new ArrayList<>();
        HostCalls handler = (binding, namespace, operation, payload) -> {
            received.addAll(List.of(binding, namespace, operation, new String(payload, UTF_8)));
            return new byte[0];
        };
        try (Guest guest = module.start(handler)) {
            guest.call("call_host", REQUEST);
        }
        assertThat(received).containsExactly("stock", "acme:störe", "get", "Boots");
    }

    @EveryProtocolModule
    void namesAndPayloadMayBeEmpty(ProtocolModule module) {
        List<String> received = new ArrayList<>();
        HostCalls handler = (binding, namespace, operation, payload) -> {
            received.addAll(List.of(binding, namespace, operation, new String(payload, UTF_8)));
            return new byte[0];
        };
        try (Guest guest = module.start(handler)) {
            guest.call("call_host", new byte[3]);
        }
        assertThat(received).containsExactly("", "", "", "");
    }

    @EveryProtocolModule
    void theGuestGetsTheHandlersAnswer(ProtocolModule module) {
        byte[] answer = new byte[100_000];
        new Random(2).nextBytes(answer);
        try (Guest guest = module.start((binding, namespace, operation, payload) -> answer)) {
            assertThat(guest.call("call_host", REQUEST)).isEqualTo(answer);
        }
    }

    @EveryProtocolModule
    void theGuestGetsTheTextOfAHostCallException(ProtocolModule module) {
        try (Guest guest = module.start(failing(new HostCallException("no bööts left")))) {
            assertThat(guest.call("call_host_and_recover", REQUEST))
                    .asString(UTF_8)
                    .isEqualTo("Host error: no bööts left");
        }
    }

    @EveryProtocolModule
    void aHostErrorThatTheGuestPassesOnIsTheGuestsError(ProtocolModule module) {
        try (Guest guest = module.start(failing(new HostCallException("no boots left")))) {
            assertThatExceptionOfType(GuestErrorException.class)
                    .isThrownBy(() -> guest.call("call_host", REQUEST))
                    .satisfies(error -> assertThat(error.guestText()).isEqualTo("Host error: no boots left"));
        }
    }

    @EveryProtocolModule
    void theGuestNeverSeesTheTextOfAnotherException(ProtocolModule module) {
        try (Guest guest = module.start(failing(new IllegalStateException("password=hunter2")))) {
            assertThat(guest.call("call_host_and_recover", REQUEST))
                    .asString(UTF_8)
                    .startsWith("Host error: ")
                    .doesNotContain("hunter2", "IllegalState");
        }
    }

    @EveryProtocolModule
    void aHostErrorLeavesTheGuestUsable(ProtocolModule module) {
        try (Guest guest = module.start(failing(new IllegalStateException()))) {
            guest.call("call_host_and_recover", REQUEST);
            assertThat(guest.call("echo", new byte[] {5})).containsExactly(5);
        }
    }

    @EveryProtocolModule
    void withoutAHandlerTheGuestGetsAnError(ProtocolModule module) {
        try (Guest guest = module.start()) {
            assertThat(guest.call("call_host_and_recover", REQUEST))
                    .asString(UTF_8)
                    .startsWith("Host error: ");
        }
    }

    @EveryProtocolModule
    void anErrorInTheHandlerEndsTheGuestAndReachesTheCaller(ProtocolModule module) {
        AssertionError error = new AssertionError("a defect of the host");
        HostCalls handler = (binding, namespace, operation, payload) -> {
            throw error;
        };
        try (Guest guest = module.start(handler)) {
            assertThatExceptionOfType(HandlerErrorException.class)
                    .isThrownBy(() -> guest.call("call_host", REQUEST))
                    .withCause(error);
            assertThatExceptionOfType(InstanceUnusableException.class).isThrownBy(() -> guest.call("empty", REQUEST));
        }
    }

    @EveryProtocolModule
    void aGuestMayCallAsOftenAsTheLimitSays(ProtocolModule module) {
        List<String> operations = new ArrayList<>();
        try (Guest guest = module.start(limitedTo(100, operations))) {
            guest.call("call_host_often", number(100));
        }
        assertThat(operations).hasSize(100).containsOnly("tick");
    }

    @EveryProtocolModule
    void theLimitIsPerCall(ProtocolModule module) {
        try (Guest guest = module.start(limitedTo(100, new ArrayList<>()))) {
            guest.call("call_host_often", number(80));
            assertThat(guest.call("call_host_often", number(80))).isEmpty();
        }
    }

    @EveryProtocolModule
    void aGuestThatCallsTooOftenIsEnded(ProtocolModule module) {
        List<String> operations = new ArrayList<>();
        try (Guest guest = module.start(limitedTo(100, operations))) {
            assertThatExceptionOfType(GuestLimitException.class)
                    .isThrownBy(() -> guest.call("call_host_often", number(101)))
                    .satisfies(limit -> assertThat(limit.kind()).isEqualTo(GuestLimitException.Kind.HOST_CALLS));
        }
        assertThat(operations).hasSize(100);
    }

    @EveryProtocolModule
    void aHandlerCannotCallTheGuestThatWaitsForIt(ProtocolModule module) {
        AtomicReference<Guest> self = new AtomicReference<>();
        HostCalls handler = (binding, namespace, operation, payload) -> {
            assertThatExceptionOfType(InstanceBusyException.class)
                    .isThrownBy(() -> self.get().call("echo", payload))
                    .matches(InstanceBusyException::isReentrant);
            return payload;
        };
        try (Guest guest = module.start(handler)) {
            self.set(guest);
            assertThat(guest.call("call_host", REQUEST)).asString(UTF_8).isEqualTo("Boots");
        }
    }

    @EveryProtocolModule
    void anotherThreadCannotCallAGuestThatIsBusy(ProtocolModule module) {
        AtomicReference<Guest> self = new AtomicReference<>();
        HostCalls handler = (binding, namespace, operation, payload) -> {
            assertThat(CompletableFuture.runAsync(() -> self.get().call("echo", payload)))
                    .failsWithin(Duration.ofSeconds(10))
                    .withThrowableThat()
                    .havingRootCause()
                    .isInstanceOfSatisfying(
                            InstanceBusyException.class,
                            busy -> assertThat(busy.isReentrant()).isFalse());
            return payload;
        };
        try (Guest guest = module.start(handler)) {
            self.set(guest);
            assertThat(guest.call("call_host", REQUEST)).asString(UTF_8).isEqualTo("Boots");
        }
    }

    @EveryProtocolModule
    void aHandlerMayCallAnotherGuestOfTheSameModule(ProtocolModule module) {
        try (Guest inner = module.start();
                Guest outer = module.start((binding, namespace, operation, payload) -> inner.call("echo", payload))) {
            assertThat(outer.call("call_host", REQUEST)).asString(UTF_8).isEqualTo("Boots");
        }
    }

    private static HostCalls failing(Exception failure) {
        return (binding, namespace, operation, payload) -> {
            throw failure;
        };
    }

    private static GuestOptions limitedTo(int hostCalls, List<String> operations) {
        return ProtocolModule.quiet()
                .limits(GuestLimits.builder().hostCalls(hostCalls).build())
                .hostCalls((binding, namespace, operation, payload) -> {
                    operations.add(operation);
                    return payload;
                })
                .build();
    }
}
