// SPDX-License-Identifier: Apache-2.0
package cuckoo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guestwire.runtime.EngineMode;
import io.guestwire.runtime.Guest;
import io.guestwire.runtime.GuestErrorException;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.ModuleOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CuckooTest {
    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void knowsEachOfItsWords(EngineMode mode) {
        try (GuestModule module = load(mode);
                CuckooGuest cuckoo = CuckooGuest.start(module)) {
            assertThat(new String[] {"foo", "bar", "xylophone", "milagro"})
                    .allSatisfy(word -> assertThat(cuckoo.checkWordExists(word)).isEqualTo("true"));
        }
    }

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void doesNotKnowAnotherWord(EngineMode mode) {
        try (GuestModule module = load(mode);
                CuckooGuest cuckoo = CuckooGuest.start(module)) {
            assertThat(cuckoo.checkWordExists("testme")).isEqualTo("false");
        }
    }

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void answersTheFirstWordOfAnInput(EngineMode mode) {
        try (GuestModule module = load(mode);
                CuckooGuest cuckoo = CuckooGuest.start(module)) {
            assertThat(cuckoo.handleInput(new Input("shashank", "test"))).isEqualTo("shashank");
        }
    }

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void reportsARequestThatItCannotRead(EngineMode mode) {
        byte[] reserved = {(byte) 0xc1};
        try (GuestModule module = load(mode);
                Guest guest = module.start()) {
            assertThatExceptionOfType(GuestErrorException.class)
                    .isThrownBy(() -> guest.call("check_word_exists", reserved));
        }
    }

    @Test
    void theProgramPrintsThreeAnswers() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Main.main(new String[0]);
        } finally {
            System.setOut(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("foo is known: true", "testme is known: false", "handle_input answers: shashank");
    }

    private static GuestModule load(EngineMode mode) {
        try (InputStream wasm = CuckooTest.class.getResourceAsStream("/cuckoo.wasm")) {
            return GuestModule.load(
                    wasm.readAllBytes(), ModuleOptions.builder().mode(mode).build());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read cuckoo.wasm", e);
        }
    }
}
