// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What one instance may take, and what the next one sees of it. */
class IsolationTest {
    private static final byte[] NOTHING = {};

    @ParameterizedTest
    @EnumSource
    void everyInstanceStartsFromTheModulesOwnState(EngineMode mode) {
        try (GuestModule module = TestGuests.load("state", mode)) {
            for (int i = 0; i < 3; i++) {
                try (Guest guest = module.start()) {
                    assertThat(guest.call("read", NOTHING)).containsExactly(0, 1, 1, 7);
                    assertThat(guest.call("read", NOTHING)).containsExactly(1, 2, 2, 0);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void instancesThatRunSideBySideShareNothing(EngineMode mode) {
        try (GuestModule module = TestGuests.load("state", mode);
                Guest first = module.start();
                Guest second = module.start()) {
            first.call("read", NOTHING);
            assertThat(second.call("read", NOTHING)).containsExactly(0, 1, 1, 7);
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 1, 6", "999998, 1, 999999", "999999, -1, 1", "2147483647, -1, 1", "-1, -1, 1", "-2147483648, -1, 1"
    })
    void tablesGrowUpToTheirLimit(int growth, int result, int size) {
        for (EngineMode mode : EngineMode.values()) {
            try (GuestModule module = TestGuests.load("tables", mode);
                    Guest guest = module.start()) {
                assertThat(guest.call("grow", ints(growth, 0))).isEqualTo(ints(result, size, 1, 1));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void tablesShareTheirLimit(EngineMode mode) {
        GuestLimits limits = GuestLimits.builder().tableElements(10).build();
        try (GuestModule module = TestGuests.load("tables", mode, limits);
                Guest guest = module.start()) {
            assertThat(guest.call("grow", ints(5, 4))).isEqualTo(ints(1, 6, -1, 1));
            assertThat(guest.call("grow", ints(0, 3))).isEqualTo(ints(6, 6, 1, 4));
        }
    }

    private static byte[] ints(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            bytes.putInt(value);
        }
        return bytes.array();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "255, 1", "256, -1", "65535, -1", "-1, -1"})
    void memoryGrowsUpToItsLimit(int growth, int result) {
        GuestLimits limits = Puppet.SMALL.toBuilder().memoryPages(256).build();
        byte[] script =
                new Script().grow(growth).respond(Script.OTHER_RESULT, 4).returns(1);
        for (EngineMode mode : EngineMode.values()) {
            try (Guest guest = Puppet.start(mode, options -> options.limits(limits))) {
                assertThat(guest.call("op", script)).isEqualTo(ints(result));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aGuestsOwnMemoryLimitMayBeLowerThanItsModules(EngineMode mode) {
        GuestLimits limits = GuestLimits.builder().memoryPages(299).build();
        try (GuestModule module = TestGuests.load("memory-large", mode)) {
            assertThatThrownBy(() ->
                            module.start(GuestOptions.builder().limits(limits).build()))
                    .isInstanceOfSatisfying(
                            ModuleRejectedException.class,
                            e -> assertThat(e.kind()).isEqualTo(ModuleRejectedException.Kind.MEMORY));
        }
    }
}
