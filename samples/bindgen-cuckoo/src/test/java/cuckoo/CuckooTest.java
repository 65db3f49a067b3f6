// SPDX-License-Identifier: Apache-2.0
package cuckoo;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.runtime.EngineMode;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.ModuleOptions;
import io.guestwire.runtime.js.JsValue;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CuckooTest {
    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void knowsEachOfItsWords(EngineMode mode) {
        try (GuestModule module = load(mode);
                Cuckoo cuckoo = Cuckoo.start(module)) {
            assertThat(new String[] {"foo", "bar", "xylophone", "milagro"})
                    .allSatisfy(word -> assertThat(cuckoo.checkWordExists(word)).isEqualTo(JsValue.of(true)));
        }
    }

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void doesNotKnowAnotherWord(EngineMode mode) {
        try (GuestModule module = load(mode);
                Cuckoo cuckoo = Cuckoo.start(module)) {
            assertThat(cuckoo.checkWordExists("testme")).isEqualTo(JsValue.of(false));
        }
    }

    @Test
    void theProgramPrintsTwoAnswers() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Main.main(new String[0]);
        } finally {
            System.setOut(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("foo is known: true", "testme is known: false");
    }

    private static GuestModule load(EngineMode mode) {
        return Cuckoo.load(ModuleOptions.builder().mode(mode).build());
    }
}
