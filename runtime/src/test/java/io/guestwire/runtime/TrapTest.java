// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What WebAssembly forbids, and recursion without end. */
class TrapTest {
    private static final Map<EngineMode, GuestModule> MODULES = new EnumMap<>(EngineMode.class);

    @BeforeAll
    static void load() {
        for (EngineMode mode : EngineMode.values()) {
            MODULES.put(mode, TestGuests.load("traps", mode));
        }
    }

    @AfterAll
    static void close() {
        MODULES.values().forEach(GuestModule::close);
    }

    private static Stream<Arguments> inBothModes(String... names) {
        return Stream.of(EngineMode.values()).flatMap(mode -> Stream.of(names).map(name -> Arguments.of(mode, name)));
    }

    static Stream<Arguments> traps() {
        return inBothModes(
                "a unreachable",
                "b division by zero",
                "c division overflow",
                "d trunc of NaN",
                "e load across the end",
                "f store at a 33-bit address",
                "g memory.copy across the end",
                "h memory.fill across the end",
                "i call_indirect of null",
                "j call_indirect outside the table",
                "k call_indirect of another type",
                "o response, then unreachable",
                "q load at 2 GiB");
    }

    @ParameterizedTest
    @MethodSource("traps")
    void endInATypedTrapAndAnUnusableGuest(EngineMode mode, String operation) {
        try (Guest guest = MODULES.get(mode).start()) {
            assertThatThrownBy(() -> guest.call(operation, new byte[0]))
                    .isInstanceOf(GuestTrapException.class)
                    .hasMessageContaining("module `traps.wasm`, operation `" + operation + "`");
            assertThat(guest.isUsable()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheErrorThatWasReportedBefore(EngineMode mode) {
        try (Guest guest = MODULES.get(mode).start()) {
            assertThatThrownBy(() -> guest.call("p", new byte[0]))
                    .isInstanceOfSatisfying(
                            GuestTrapException.class,
                            e -> assertThat(e.guestText()).contains("guest panic"));
        }
    }

    static Stream<Arguments> recursions() {
        return inBothModes("l direct", "m mutual", "n indirect");
    }

    @ParameterizedTest
    @MethodSource("recursions")
    void endsEndlessRecursionAndTheNextInstanceWorksOnTheSameThread(EngineMode mode, String operation) {
        for (int i = 0; i < 2; i++) {
            try (Guest guest = MODULES.get(mode).start()) {
                assertThatThrownBy(() -> guest.call(operation, new byte[0]))
                        .isInstanceOfSatisfying(
                                GuestLimitException.class,
                                e -> assertThat(e.kind()).isEqualTo(GuestLimitException.Kind.STACK));
            }
        }
        try (Guest guest = MODULES.get(mode).start()) {
            assertThat(guest.call("z", new byte[0])).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheTextOfAnAssemblyScriptAbort(EngineMode mode) {
        try (GuestModule module = TestGuests.load("abort", mode);
                Guest guest = module.start()) {
            assertThatThrownBy(() -> guest.call("", new byte[0]))
                    .isInstanceOf(GuestTrapException.class)
                    .hasMessageStartingWith(
                            "the guest trapped: abort: oops, a.ts line 3 column 5 (module `abort.wasm`");
        }
    }

    @ParameterizedTest
    @EnumSource
    void prefersTheErrorReportedBeforeAnAbort(EngineMode mode) {
        try (GuestModule module = TestGuests.load("abort", mode);
                Guest guest = module.start()) {
            assertThatThrownBy(() -> guest.call("op", new byte[0]))
                    .isInstanceOfSatisfying(
                            GuestTrapException.class,
                            e -> assertThat(e.guestText()).contains("told you"));
        }
    }
}
