// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A loop of every shape ends at the deadline. */
@Timeout(60)
class DeadlineTest {
    private static final GuestLimits LIMITS = GuestLimits.builder()
            .callDeadline(Duration.ofMillis(150))
            .memoryPages(512)
            .hostCalls(Integer.MAX_VALUE)
            .build();
    private static final Map<EngineMode, GuestModule> MODULES = new EnumMap<>(EngineMode.class);

    @BeforeAll
    static void load() {
        for (EngineMode mode : EngineMode.values()) {
            MODULES.put(mode, TestGuests.load("loops", mode, LIMITS));
        }
    }

    @AfterAll
    static void close() {
        MODULES.values().forEach(GuestModule::close);
    }

    static Stream<Arguments> shapes() {
        return Stream.of(EngineMode.values())
                .flatMap(mode -> Stream.of(
                                "a br",
                                "b br_if",
                                "c br_table",
                                "d call",
                                "e call_indirect",
                                "f memory.fill",
                                "g memory.copy",
                                "h __host_call",
                                "i __host_call with 1 MiB",
                                "j __guest_response",
                                "k __guest_error",
                                "l __console_log",
                                "m memory.grow",
                                "n memory.grow by 2^32-1",
                                "o response, then br")
                        .map(shape -> Arguments.of(mode, shape)));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void endsALoopAtTheDeadlineAndLeavesTheThreadUsable(EngineMode mode, String shape) throws InterruptedException {
        GuestOptions options = GuestOptions.builder()
                .log(GuestLog.discarding())
                .hostCalls((b, n, o, payload) -> payload)
                .build();
        try (Guest guest = MODULES.get(mode).start(options)) {
            long start = System.nanoTime();
            assertThatThrownBy(() -> guest.call(shape, new byte[0]))
                    .isInstanceOfSatisfying(
                            GuestLimitException.class,
                            e -> assertThat(e.kind()).isEqualTo(GuestLimitException.Kind.TIME))
                    .hasMessageContaining("GuestLimits.callDeadline")
                    .hasNoCause();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
            assertThat(guest.isUsable()).isFalse();
            Thread.sleep(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSinkNoMoreThanTheLogLimit(EngineMode mode) {
        AtomicLong bytes = new AtomicLong();
        GuestOptions options = GuestOptions.builder()
                .log((source, module, text) -> bytes.addAndGet(text.length()))
                .build();
        try (Guest guest = MODULES.get(mode).start(options)) {
            assertThatThrownBy(() -> guest.call("l", new byte[0])).isInstanceOf(GuestLimitException.class);
            assertThat(bytes).hasValueLessThanOrEqualTo(LIMITS.logBytes() + 100L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsALoopOnAVeryShortDeadline(EngineMode mode) {
        GuestLimits limits =
                LIMITS.toBuilder().callDeadline(Duration.ofNanos(1)).build();
        try (Guest guest =
                MODULES.get(mode).start(GuestOptions.builder().limits(limits).build())) {
            assertThatThrownBy(() -> guest.call("a", new byte[0])).isInstanceOf(GuestLimitException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void neverInterruptsTheCallersNextWork(EngineMode mode) throws InterruptedException {
        GuestLimits limits =
                LIMITS.toBuilder().callDeadline(Duration.ofMillis(1)).build();
        try (GuestModule module = TestGuests.load("echo", mode)) {
            int overdue = 0;
            for (int i = 0; i < 300; i++) {
                try (Guest guest =
                        module.start(GuestOptions.builder().limits(limits).build())) {
                    long until = System.nanoTime() + 1_500_000;
                    while (guest.isUsable() && System.nanoTime() < until) {
                        guest.call("echo", new byte[8]);
                    }
                } catch (GuestLimitException e) {
                    overdue++;
                }
                assertThat(Thread.interrupted()).isFalse();
            }
            Thread.sleep(5);
            assertThat(overdue).isLessThan(300);
        }
    }

    @Test
    void watchesNobodyWithoutADeadline() {
        GuestLimits limits = GuestLimits.builder()
                .withoutCallDeadline()
                .withoutStartDeadline()
                .build();
        assertThat(limits.callDeadline()).isEmpty();
        try (GuestModule module = TestGuests.load("echo", EngineMode.COMPILED, limits);
                Guest guest = module.start()) {
            assertThat(guest.call("echo", new byte[] {1})).containsExactly(1);
        }
    }
}
