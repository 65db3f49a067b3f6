// SPDX-License-Identifier: Apache-2.0
package io.guestwire.guests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import assembly.AssemblyGuest;
import assembly.Node;
import assembly.Pantry;
import assembly.PantryExports;
import assembly.Thing;
import io.guestwire.runtime.GuestErrorException;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.HostCallException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Operations of the host that an AssemblyScript guest calls. */
class AssemblyHostCallsTest {
    @ParameterizedTest
    @EnumSource
    void objectsComeFromTheHost(AssemblyModule module) {
        try (AssemblyGuest guest = start(module)) {
            assertThat(guest.viaFetch("pl\u00e4tzchen", 4_294_967_295L)).isEqualTo(thing("pl\u00e4tzchen", -1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void objectsGoToTheHost(AssemblyModule module) {
        try (AssemblyGuest guest = start(module)) {
            assertThat(guest.viaStore(thing("x", 5))).isEqualTo(-6);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aHostErrorThatTheGuestPassesOnIsTheGuestsError(AssemblyModule module) {
        try (AssemblyGuest guest = start(module)) {
            assertThatExceptionOfType(GuestErrorException.class)
                    .isThrownBy(() -> guest.viaFetch("", 1))
                    .satisfies(error -> assertThat(error.guestText()).isEqualTo("nothing is called \u201c\u201d"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theGuestReadsWhyTheHostCouldNotDecodeItsArguments(AssemblyModule module) {
        try (AssemblyGuest guest = start(module)) {
            // the guest passes the request on, which has no `amount`
            assertThat(guest.fetchError("x")).startsWith("request.amount: ");
        }
    }

    private static AssemblyGuest start(AssemblyModule module) {
        return module.start(GuestOptions.builder().export(new PantryExports(new FullPantry())));
    }

    private static Thing thing(String text, int number) {
        return new Thing(
                true,
                (byte) number,
                (short) number,
                number,
                number,
                number & 0xFF,
                number & 0xFFFF,
                number & 0xFFFF_FFFFL,
                number,
                number,
                number,
                text,
                new byte[] {1},
                List.of(text),
                List.of(List.of(1L)),
                List.of(),
                Optional.empty(),
                Optional.of(List.of()),
                Optional.of(new Node(number, Optional.empty(), List.of())));
    }

    private static final class FullPantry implements Pantry {
        @Override
        public Thing fetch(String name, long amount) {
            if (name.isEmpty()) {
                throw new HostCallException("nothing is called \u201c" + name + "\u201d");
            }
            return thing(name, (int) amount);
        }

        @Override
        public long store(Thing thing) {
            return ~thing.long_();
        }
    }
}
