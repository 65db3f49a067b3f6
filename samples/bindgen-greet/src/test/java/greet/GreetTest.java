// SPDX-License-Identifier: Apache-2.0
package greet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.runtime.EngineMode;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.ModuleOptions;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GreetTest {
    private final List<String> shown = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void returnsAGreeting(EngineMode mode) {
        try (GuestModule module = load(mode);
                Greet greet = Greet.start(module, shown::add)) {
            assertThat(greet.greet("Grüße, 世界 🌍")).isEqualTo("Hello, Grüße, 世界 🌍!");
        }
    }

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void hasTheHostShowAGreeting(EngineMode mode) {
        try (GuestModule module = load(mode);
                Greet greet = Greet.start(module, shown::add)) {
            greet.greetMe("Ada");
        }
        assertThat(shown).containsExactly("Hello, Ada!");
    }

    @Test
    void letsAnExceptionOfTheHostThrough() {
        try (GuestModule module = Greet.load();
                Greet greet = Greet.start(module, message -> {
                    throw new IllegalStateException("nobody is there");
                })) {
            assertThatThrownBy(() -> greet.greetMe("Ada")).hasStackTraceContaining("nobody is there");
        }
    }

    @Test
    void theProgramPrintsTwoGreetings() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Main.main(new String[0]);
        } finally {
            System.setOut(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("the guest says: Hello, World!", "the guest returns: Hello, World!");
    }

    private static GuestModule load(EngineMode mode) {
        return Greet.load(ModuleOptions.builder().mode(mode).build());
    }
}
