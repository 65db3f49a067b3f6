// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What guests get of WASI preview 1; the answers are an error number, then at 0x20 the result. */
@Timeout(30)
class WasiTest {
    private static final int BAD_DESCRIPTOR = 8;
    private static final int INVALID = 28;
    private static final int NOT_OFFERED = 52;
    private static final int NOT_SEEKABLE = 70;
    private static final Map<EngineMode, GuestModule> MODULES = new EnumMap<>(EngineMode.class);

    private final List<String> log = new ArrayList<>();

    @BeforeAll
    static void load() {
        for (EngineMode mode : EngineMode.values()) {
            MODULES.put(mode, TestGuests.load("wasi", mode));
        }
    }

    @AfterAll
    static void close() {
        MODULES.values().forEach(GuestModule::close);
    }

    private Guest start(EngineMode mode) {
        return start(mode, GuestOptions.builder());
    }

    private Guest start(EngineMode mode, GuestOptions.Builder options) {
        return MODULES.get(mode)
                .start(options.log((source, module, text) -> log.add(source + " " + text))
                        .build());
    }

    private static ByteBuffer call(Guest guest, String operation) {
        return ByteBuffer.wrap(guest.call(operation, new byte[0])).order(ByteOrder.LITTLE_ENDIAN);
    }

    @ParameterizedTest
    @EnumSource
    void logsStandardOutputByLineAndItsRestWhenTheCallEnds(EngineMode mode) {
        try (Guest guest = start(mode)) {
            ByteBuffer answer = call(guest, "out");
            assertThat(answer.getInt(0)).isZero();
            assertThat(answer.getInt(0x20)).isEqualTo(8);
            assertThat(log).containsExactly("STDOUT out", "STDOUT half");
        }
    }

    @ParameterizedTest
    @EnumSource
    void servesTheOlderModuleName(EngineMode mode) {
        try (Guest guest = start(mode)) {
            call(guest, "err");
            assertThat(log).containsExactly("STDERR out", "STDERR half");
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasNoFiles(EngineMode mode) {
        try (Guest guest = start(mode)) {
            assertThat(call(guest, "f").getInt(0)).isEqualTo(BAD_DESCRIPTOR);
            assertThat(call(guest, "p").getInt(0)).isEqualTo(BAD_DESCRIPTOR);
            assertThat(call(guest, "d").getInt(0)).isEqualTo(BAD_DESCRIPTOR);
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasAnEmptyStandardInputWhateverLengthIsAskedFor(EngineMode mode) {
        try (Guest guest = start(mode)) {
            ByteBuffer answer = call(guest, "in");
            assertThat(answer.getInt(0)).isZero();
            assertThat(answer.getInt(0x20)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsFromNoPlaceInAFile(EngineMode mode) {
        try (Guest guest = start(mode)) {
            assertThat(call(guest, "I").getInt(0)).isEqualTo(NOT_SEEKABLE);
            assertThat(call(guest, "F").getInt(0)).isEqualTo(BAD_DESCRIPTOR);
        }
    }

    @ParameterizedTest
    @EnumSource
    void doesNotSleepUnderTheOlderNameWhoseLayoutDiffers(EngineMode mode) {
        try (Guest guest = start(mode)) {
            assertThat(call(guest, "u").getInt(0)).isEqualTo(NOT_OFFERED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasNoEnvironmentAndNoArgumentsUnlessGranted(EngineMode mode) {
        try (Guest guest = start(mode)) {
            assertThat(call(guest, "v").getInt(0x20)).isZero();
            assertThat(call(guest, "a").getInt(0x20)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void seesTheEnvironmentAndTheArgumentsThatWereGranted(EngineMode mode) {
        GuestOptions.Builder options = GuestOptions.builder()
                .environment("MODE", "test")
                .argument("guest")
                .argument("-v");
        try (Guest guest = start(mode, options)) {
            ByteBuffer environment = call(guest, "v");
            assertThat(environment.getInt(0x20)).isEqualTo(1);
            assertThat(new String(environment.array(), 0x28, 9, StandardCharsets.UTF_8))
                    .isEqualTo("MODE=test");
            ByteBuffer arguments = call(guest, "a");
            assertThat(arguments.getInt(0x20)).isEqualTo(2);
            assertThat(new String(arguments.array(), 0x28, 8, StandardCharsets.UTF_8))
                    .isEqualTo("guest\0-v");
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesRandomBytes(EngineMode mode) {
        try (Guest guest = start(mode)) {
            byte[] first = guest.call("r", new byte[0]);
            byte[] second = guest.call("r", new byte[0]);
            assertThat(first[0]).isZero();
            assertThat(first).isNotEqualTo(second);
        }
    }

    @ParameterizedTest
    @EnumSource
    void trapsWhenRandomBytesDoNotFit(EngineMode mode) {
        try (Guest guest = start(mode)) {
            assertThatThrownBy(() -> call(guest, "R")).isInstanceOf(GuestTrapException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheTime(EngineMode mode) {
        try (Guest guest = start(mode)) {
            long nanos = call(guest, "t").getLong(0x20);
            assertThat(nanos / 1_000_000).isCloseTo(System.currentTimeMillis(), Offset.offset(60_000L));
        }
    }

    @ParameterizedTest
    @EnumSource
    void sleepsAsLongAsAsked(EngineMode mode) {
        try (Guest guest = start(mode)) {
            ByteBuffer answer = call(guest, "m");
            assertThat(answer.getInt(0)).isZero();
            assertThat(answer.getInt(0x20)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void neverSleepsPastTheDeadline(EngineMode mode) {
        GuestLimits limits =
                GuestLimits.builder().callDeadline(Duration.ofMillis(150)).build();
        try (Guest guest = start(mode, GuestOptions.builder().limits(limits))) {
            assertThatThrownBy(() -> call(guest, "s"))
                    .isInstanceOfSatisfying(
                            GuestLimitException.class,
                            e -> assertThat(e.kind()).isEqualTo(GuestLimitException.Kind.TIME));
        }
    }

    @ParameterizedTest
    @EnumSource
    void setsTheFlagAgainWhenASleepIsInterruptedByTheApplication(EngineMode mode) throws InterruptedException {
        try (Guest guest = start(mode)) {
            Throwable[] thrown = new Throwable[1];
            boolean[] flag = new boolean[1];
            Thread caller = new Thread(() -> {
                try {
                    call(guest, "s");
                } catch (GuestException e) {
                    thrown[0] = e;
                    flag[0] = Thread.currentThread().isInterrupted();
                }
            });
            caller.start();
            Thread.sleep(100);
            caller.interrupt();
            caller.join();
            assertThat(thrown[0]).isInstanceOf(GuestCancelledException.class);
            assertThat(flag[0]).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesMoreSubscriptionsThanAnyGuestNeeds(EngineMode mode) {
        try (Guest guest = start(mode)) {
            assertThat(call(guest, "M").getInt(0)).isEqualTo(INVALID);
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsTheGuestAndNotThisProcessOnExit(EngineMode mode) {
        try (Guest guest = start(mode)) {
            assertThatThrownBy(() -> call(guest, "x"))
                    .isInstanceOfSatisfying(
                            GuestExitException.class,
                            e -> assertThat(e.exitCode()).isEqualTo(7));
            assertThat(guest.isUsable()).isFalse();
        }
    }
}
