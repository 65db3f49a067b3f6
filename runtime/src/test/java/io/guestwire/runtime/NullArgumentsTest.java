// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Null where a value belongs is refused by the parameter's name. */
@SuppressWarnings("NullAway")
class NullArgumentsTest {
    private static Arguments refused(String name, ThrowingCallable call) {
        return Arguments.of(name, call);
    }

    static Stream<Arguments> calls() {
        return Stream.of(
                refused("file", () -> GuestModule.load((Path) null)),
                refused("options", () -> GuestModule.load(Path.of("x.wasm"), null)),
                refused("wasm", () -> GuestModule.load((byte[]) null)),
                refused("options", () -> GuestModule.load(new byte[0], null)),
                refused("limits", () -> GuestOptions.builder().limits(null)),
                refused("export", () -> GuestOptions.builder().export(null)),
                refused("unservedOperations", () -> GuestOptions.builder().unservedOperations(null)),
                refused("hostCalls", () -> GuestOptions.builder().hostCalls(null)),
                refused("log", () -> GuestOptions.builder().log(null)),
                refused("tolerance", () -> GuestOptions.builder().tolerance(null)),
                refused("argument", () -> GuestOptions.builder().argument(null)),
                refused(
                        "environment variable name",
                        () -> GuestOptions.builder().environment(null, "x")),
                refused("environment variable", () -> GuestOptions.builder().environment("x", null)),
                refused("name", () -> ModuleOptions.builder().name(null)),
                refused("mode", () -> ModuleOptions.builder().mode(null)),
                refused("limits", () -> ModuleOptions.builder().limits(null)),
                refused("module", () -> GuestLimits.builder().module(null)),
                refused("loadDeadline", () -> GuestLimits.builder().loadDeadline(null)),
                refused("startDeadline", () -> GuestLimits.builder().startDeadline(null)),
                refused("callDeadline", () -> GuestLimits.builder().callDeadline(null)),
                refused("message", () -> GuestLimits.builder().message(null)));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void areRefusedByName(String name, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(name);
    }

    @Test
    void areRefusedByAModule() {
        try (GuestModule module = TestGuests.load("echo", EngineMode.INTERPRETER)) {
            assertThatThrownBy(() -> module.start(null)).hasMessage("options");
            assertThatThrownBy(() -> module.start(null, List.of())).hasMessage("options");
            assertThatThrownBy(() -> module.start(GuestOptions.defaults(), null))
                    .hasMessage("expected");
        }
    }

    @Test
    void areRefusedByAGuestWhichStaysUsable() {
        try (GuestModule module = TestGuests.load("echo", EngineMode.INTERPRETER);
                Guest guest = module.start()) {
            assertThatThrownBy(() -> guest.call("x", null)).hasMessage("payload");
            assertThatThrownBy(() -> guest.call((String) null, new byte[0])).hasMessage("operation");
            assertThatThrownBy(() -> guest.call((Operation) null, new byte[0])).hasMessage("operation");
            assertThatThrownBy(() -> guest.open(null)).hasMessage("operation");
            assertThat(guest.isUsable()).isTrue();
        }
    }
}
