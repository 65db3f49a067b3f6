// SPDX-License-Identifier: Apache-2.0
package io.guestwire.guests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import assembly.AssemblyGuest;
import io.guestwire.runtime.Guest;
import io.guestwire.runtime.GuestErrorException;
import io.guestwire.runtime.GuestTrapException;
import io.guestwire.runtime.InstanceUnusableException;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How an AssemblyScript guest fails, and what the caller is told. */
class AssemblyFaultsTest {
    @ParameterizedTest
    @EnumSource
    void anErrorCarriesTheGuestsText(AssemblyModule module) {
        try (AssemblyGuest guest = module.start()) {
            assertThatExceptionOfType(GuestErrorException.class)
                    .isThrownBy(() -> guest.fail("no m\u00fcsli \ud83e\udd63"))
                    .satisfies(error -> assertThat(error.guestText()).isEqualTo("no m\u00fcsli \ud83e\udd63"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anErrorLeavesTheGuestUsable(AssemblyModule module) {
        try (AssemblyGuest guest = module.start()) {
            assertThatExceptionOfType(GuestErrorException.class)
                    .isThrownBy(() -> guest.divide(1, 0))
                    .satisfies(error -> assertThat(error.guestText()).isEqualTo("division by zero"));
            assertThat(guest.divide(6, 3)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAbortIsATrapWithItsTextAndPlace(AssemblyModule module) {
        try (AssemblyGuest guest = module.start()) {
            assertThatExceptionOfType(GuestTrapException.class)
                    .isThrownBy(() -> guest.abort("the \u00e9nd"))
                    .withMessageContaining("the \u00e9nd")
                    .withMessageContaining("assembly/index.ts");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAbortEndsTheGuest(AssemblyModule module) {
        try (AssemblyGuest guest = module.start()) {
            assertThatExceptionOfType(GuestTrapException.class).isThrownBy(() -> guest.abort("x"));
            assertThatExceptionOfType(InstanceUnusableException.class).isThrownBy(guest::ping);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPILED_REPORTING", "INTERPRETED_REPORTING"})
    void whatWasReportedBeforeTheTrapIsKept(AssemblyModule module) {
        try (AssemblyGuest guest = module.start()) {
            assertThatExceptionOfType(GuestTrapException.class)
                    .isThrownBy(() -> guest.abort("last words"))
                    .satisfies(trap -> assertThat(trap.guestText().orElseThrow())
                            .matches("last words; assembly/index\\.ts \\(\\d+,\\d+\\)"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownOperationIsTheGuestsError(AssemblyModule module) {
        try (Guest guest = module.untyped()) {
            assertThatExceptionOfType(GuestErrorException.class)
                    .isThrownBy(() -> guest.call("nope", new byte[0]))
                    .satisfies(error -> assertThat(error.guestText()).isEqualTo("Could not find function \"nope\""));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRequestThatTheGuestCannotDecodeIsItsError(AssemblyModule module) {
        MessageWriter tooLarge = new MessageWriter();
        tooLarge.writeUnsigned(300);
        try (Guest guest = module.untyped()) {
            assertThatExceptionOfType(GuestErrorException.class)
                    .isThrownBy(() -> guest.call("echoU8", tooLarge.toByteArray()))
                    .withMessageContaining("value = 300; bits = 8");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheGuestWritesToItsConsoleIsLogged(AssemblyModule module) {
        List<String> lines = new ArrayList<>();
        try (AssemblyGuest guest = module.start((source, name, text) -> lines.add(source + " " + text))) {
            guest.log("gr\u00fc\u00dfe \ud83d\udc4b");
        }
        assertThat(lines).containsExactly("CONSOLE gr\u00fc\u00dfe \ud83d\udc4b");
    }
}
