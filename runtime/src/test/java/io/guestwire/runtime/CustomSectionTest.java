// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Custom sections are no part of a module's meaning: what they hold must not decide whether it loads. */
class CustomSectionTest {
    /** A custom section called {@code name} whose table of functions claims 2^30 entries. */
    private static final byte[] LYING_NAMES = {
        0, 12, 4, 'n', 'a', 'm', 'e', 1, 5, (byte) 0x80, (byte) 0x80, (byte) 0x80, (byte) 0x80, 4
    };

    @ParameterizedTest
    @EnumSource
    void aNameSectionThatLiesDoesNotKeepAModuleFromLoading(EngineMode mode) throws IOException {
        byte[] wasm = withSection(LYING_NAMES);
        try (GuestModule module = GuestModule.load(
                        wasm, ModuleOptions.builder().mode(mode).build());
                Guest guest = module.start()) {
            assertThat(guest.call("echo", "a".getBytes(StandardCharsets.UTF_8)))
                    .asString()
                    .isEqualTo("a");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRefusedModuleNamesThePlaceOnce(EngineMode mode) throws IOException {
        byte[] wasm = withSection(new byte[] {0, 12, 4, 'n'});
        assertThatThrownBy(() -> GuestModule.load(
                        wasm, ModuleOptions.builder().mode(mode).build()))
                .isInstanceOf(ModuleRejectedException.class)
                .message()
                .containsOnlyOnce("byte 0x")
                .doesNotContain("at byte");
    }

    private static byte[] withSection(byte[] section) throws IOException {
        byte[] echo = Files.readAllBytes(TestGuests.file("echo"));
        byte[] wasm = Arrays.copyOf(echo, echo.length + section.length);
        System.arraycopy(section, 0, wasm, echo.length, section.length);
        return wasm;
    }
}
