// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may happen while a guest starts, and in which order it is initialised. */
@Timeout(30)
class StartTest {
    private static final GuestLimits SHORT =
            GuestLimits.builder().startDeadline(Duration.ofMillis(150)).build();

    private final List<String> log = new ArrayList<>();

    private GuestOptions.Builder logging() {
        return GuestOptions.builder().log((source, module, text) -> log.add(text));
    }

    private static void assertStartFails(String guest, Class<? extends GuestException> type, String text) {
        for (EngineMode mode : EngineMode.values()) {
            try (GuestModule module = TestGuests.load(guest, mode, SHORT)) {
                assertThatThrownBy(module::start)
                        .isInstanceOf(type)
                        .hasMessageContaining(text)
                        .hasMessageContaining(guest + ".wasm");
                assertThat(Thread.currentThread().isInterrupted()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void runsStartSectionThenStartThenInitializeThenWapcInit(EngineMode mode) {
        try (GuestModule module = TestGuests.load("start-order", mode);
                Guest guest = module.start(logging().build())) {
            assertThat(log).containsExactly("A", "B", "C", "D");
            assertThat(guest.call("order", new byte[0])).asString().isEqualTo("ABCD");
        }
    }

    @ParameterizedTest
    @EnumSource
    void answersHostCallsWithAnErrorWhileTheGuestStartsWithoutAHandler(EngineMode mode) {
        try (GuestModule module = TestGuests.load("start-imports", mode);
                Guest guest = module.start(logging().build())) {
            String error = "this host serves no namespace \"a\" (operation \"r\");"
                    + " it serves nothing at all, see GuestOptions.Builder.export";
            assertThat(guest.call("seen", new byte[0])).containsExactly(0, error.length(), 0);
            assertThat(log).containsExactly("early");
        }
    }

    @ParameterizedTest
    @EnumSource
    void servesHostCallsWhileTheGuestStarts(EngineMode mode) {
        HostCalls host = (binding, namespace, operation, payload) -> {
            log.add(binding + "/" + namespace + "/" + operation + "/" + new String(payload));
            return new byte[9];
        };
        try (GuestModule module = TestGuests.load("start-imports", mode);
                Guest guest = module.start(logging().hostCalls(host).build())) {
            assertThat(guest.call("seen", new byte[0])).containsExactly(1, 0, 9);
            assertThat(log).containsExactly("early", "e/a/r/ly");
        }
    }

    @Test
    void handsOutNoGuestWhoseStartSectionTraps() {
        assertStartFails("init-trap-start", GuestTrapException.class, "trapped");
    }

    @Test
    void keepsTheErrorThatAnInitialisationReportedBeforeItTrapped() {
        assertStartFails("init-trap-wapc-init", GuestTrapException.class, "cannot start");
    }

    @ParameterizedTest
    @ValueSource(strings = {"init-loop-start", "init-loop-initialize"})
    void endsAnInitialisationThatLoops(String guest) {
        assertStartFails(guest, GuestLimitException.class, "GuestLimits.startDeadline");
    }

    @Test
    void endsAnInitialisationThatRecurses() {
        assertStartFails("init-recurse", GuestLimitException.class, "Java stack");
    }

    @Test
    void reportsAnExitOfTheInitialisation() {
        assertStartFails("init-exit-3", GuestExitException.class, "exit code 3");
    }

    @Test
    void refusesPointersOutsideTheMemoryBeforeTheInstanceIsReady() {
        assertStartFails("init-out-of-bounds", GuestProtocolException.class, "`__console_log`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"init-data-outside", "init-elem-outside"})
    void refusesSegmentsThatDoNotFit(String guest) {
        assertStartFails(guest, GuestTrapException.class, "trapped");
    }
}
