// SPDX-License-Identifier: Apache-2.0
package io.guestwire.guests;

import static io.guestwire.guests.ProtocolModule.number;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guestwire.runtime.Guest;
import io.guestwire.runtime.GuestException;
import io.guestwire.runtime.GuestLimitException;
import io.guestwire.runtime.GuestLimits;
import io.guestwire.runtime.GuestProtocolException;
import io.guestwire.runtime.GuestTrapException;
import io.guestwire.runtime.InstanceUnusableException;
import java.time.Duration;

/** What ends a guest, what is said about it, and that nothing but the guest is lost. */
class GuestFaultsTest {
    private static final byte[] NOTHING = {};

    @EveryProtocolModule
    void aPanicIsATrap(ProtocolModule module) {
        try (Guest guest = module.start()) {
            assertThatExceptionOfType(GuestTrapException.class).isThrownBy(() -> guest.call("panic", NOTHING));
        }
    }

    @EveryProtocolModule
    void aGuestThatTrappedIsNotEnteredAgain(ProtocolModule module) {
        try (Guest guest = module.start()) {
            GuestException trap = failureOf(guest, "panic", NOTHING);
            assertThatExceptionOfType(InstanceUnusableException.class)
                    .isThrownBy(() -> guest.call("echo", NOTHING))
                    .withCause(trap);
        }
    }

    @EveryProtocolModule
    void aTrapOfOneGuestLeavesTheOthersAlone(ProtocolModule module) {
        try (Guest trapped = module.start();
                Guest other = module.start()) {
            failureOf(trapped, "panic", NOTHING);
            assertThat(other.call("echo", new byte[] {5})).containsExactly(5);
        }
    }

    @EveryProtocolModule
    void theTextReportedBeforeATrapIsKept(ProtocolModule module) {
        try (Guest guest = module.start()) {
            assertThatExceptionOfType(GuestTrapException.class)
                    .isThrownBy(() -> guest.call("report_then_trap", "out of words".getBytes(UTF_8)))
                    .satisfies(trap -> assertThat(trap.guestText()).contains("out of words"));
        }
    }

    @EveryProtocolModule
    void anAnswerOutsideTheMemoryBreaksTheProtocol(ProtocolModule module) {
        try (Guest guest = module.start()) {
            assertThatExceptionOfType(GuestProtocolException.class)
                    .isThrownBy(() -> guest.call("respond_outside_memory", NOTHING))
                    .satisfies(fault -> assertThat(fault.kind()).isEqualTo(GuestProtocolException.Kind.MEMORY));
            assertUnusable(guest);
        }
    }

    @EveryProtocolModule
    void aLoopEndsAtTheDeadline(ProtocolModule module) {
        GuestLimits limits =
                GuestLimits.builder().callDeadline(Duration.ofMillis(200)).build();
        try (Guest guest = module.start(limits)) {
            assertLimit(GuestLimitException.Kind.TIME, guest, "loop_forever", NOTHING);
            assertUnusable(guest);
        }
    }

    @EveryProtocolModule
    void aDeadlineLeavesTheThreadUninterrupted(ProtocolModule module) {
        GuestLimits limits =
                GuestLimits.builder().callDeadline(Duration.ofMillis(200)).build();
        try (Guest guest = module.start(limits)) {
            failureOf(guest, "loop_forever", NOTHING);
        }
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @EveryProtocolModule
    void recursionIsFineWhileTheStackLasts(ProtocolModule module) {
        try (Guest guest = module.start()) {
            assertThat(guest.call("recurse", number(200))).isEqualTo(number(200));
        }
    }

    @EveryProtocolModule
    void recursionEndsAtTheStackLimit(ProtocolModule module) {
        try (Guest guest = module.start()) {
            assertLimit(GuestLimitException.Kind.STACK, guest, "recurse", number(Integer.MAX_VALUE));
            assertUnusable(guest);
        }
    }

    @EveryProtocolModule
    void memoryGrowsUpToItsLimit(ProtocolModule module) {
        GuestLimits limits = GuestLimits.builder().memoryPages(200).build();
        try (Guest guest = module.start(limits)) {
            assertThat(guest.call("allocate", number(150))).isEqualTo(number(150));
        }
    }

    @EveryProtocolModule
    void aGuestThatRunsOutOfMemoryGivesUp(ProtocolModule module) {
        GuestLimits limits = GuestLimits.builder().memoryPages(200).build();
        try (Guest guest = module.start(limits)) {
            assertThatExceptionOfType(GuestTrapException.class).isThrownBy(() -> guest.call("allocate", number(250)));
            assertUnusable(guest);
        }
    }

    @EveryProtocolModule
    void anAnswerOverTheSizeLimitIsRefused(ProtocolModule module) {
        GuestLimits limits = GuestLimits.builder().payloadBytes(1_000).build();
        try (Guest guest = module.start(limits)) {
            assertLimit(GuestLimitException.Kind.SIZE, guest, "respond", number(1_001));
        }
    }

    @EveryProtocolModule
    void aRequestOverTheSizeLimitIsRefusedAndTheGuestStaysUsable(ProtocolModule module) {
        GuestLimits limits = GuestLimits.builder().payloadBytes(1_000).build();
        try (Guest guest = module.start(limits)) {
            assertLimit(GuestLimitException.Kind.SIZE, guest, "echo", new byte[1_001]);
            assertThat(guest.call("echo", new byte[1_000])).hasSize(1_000);
        }
    }

    private static GuestException failureOf(Guest guest, String operation, byte[] payload) {
        try {
            guest.call(operation, payload);
        } catch (GuestException failure) {
            return failure;
        }
        throw new AssertionError("`" + operation + "` answered");
    }

    private static void assertLimit(GuestLimitException.Kind kind, Guest guest, String operation, byte[] payload) {
        assertThatExceptionOfType(GuestLimitException.class)
                .isThrownBy(() -> guest.call(operation, payload))
                .satisfies(limit -> assertThat(limit.kind()).isEqualTo(kind));
    }

    private static void assertUnusable(Guest guest) {
        assertThatExceptionOfType(InstanceUnusableException.class).isThrownBy(() -> guest.call("echo", NOTHING));
    }
}
