// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Modules that are refused before any of their code runs. */
class LinkTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "link-no-guest-call|LINK|exports no function `__guest_call` (i32, i32) -> i32",
                "link-guest-call-type|LINK|`__guest_call` is a function (i32) -> i32, but should be a function (i32, i32) -> i32",
                "link-guest-call-global|LINK|`__guest_call` is a global, but should be a function",
                "link-no-memory|LINK|exports no memory named `memory`",
                "link-hidden-memory|LINK|exports no memory named `memory`",
                "link-memory-function|LINK|`memory` is a function",
                "link-unknown-wapc|LINK|imports function (i32, i32) -> () `wapc.__guest_requests`",
                "link-wrong-type|LINK|imports function (i32) -> () `wapc.__console_log`, but that is a function (i32, i32) -> ()",
                "link-host-call-2019|LINK|the waPC ABI of 2019",
                "link-host-call-2020|LINK|the waPC ABI of early 2020",
                "link-env-memory|LINK|imports memory `env.memory`",
                "link-env-table|LINK|imports table `env.table`",
                "link-env-global|LINK|imports global `env.base`",
                "link-env-function|LINK|imports function (i32) -> i32 `env.system`",
                "link-wasi-unknown|LINK|`wasi_snapshot_preview1.exec`",
                "init-type|LINK|`wapc_init` is a function (i32) -> ()",
                "init-start-is-memory|LINK|`_start` is a memory",
                "memory-huge|MEMORY|memory",
                "table-huge|MEMORY|table",
                "memory-shared|UNSUPPORTED|",
                "memory-64|UNSUPPORTED|",
                "memory-two|UNSUPPORTED|",
                "tail-call|UNSUPPORTED|tail",
                "atomic-wait|UNSUPPORTED|",
                "exceptions|UNSUPPORTED|exception",
            })
    void refusesWhatIsNotAGuestItCanRun(String guest, ModuleRejectedException.Kind kind, String text) {
        for (EngineMode mode : EngineMode.values()) {
            assertThatThrownBy(() -> TestGuests.load(guest, mode))
                    .isInstanceOfSatisfying(ModuleRejectedException.class, e -> {
                        assertThat(e.kind()).isEqualTo(kind);
                        assertThat(e.module()).contains(guest + ".wasm");
                    })
                    .hasMessageContaining(text == null ? "" : text);
        }
    }

    @Test
    void refusesAMemoryAboveTheLimitOfItsOptions() {
        assertThatThrownBy(() -> TestGuests.load("memory-large", EngineMode.COMPILED, GuestLimits.untrusted()))
                .isInstanceOfSatisfying(
                        ModuleRejectedException.class,
                        e -> assertThat(e.kind()).isEqualTo(ModuleRejectedException.Kind.MEMORY));
    }

    @Test
    void refusesMoreImportsThanAnyGuestNeeds() {
        assertThatThrownBy(() -> GuestModule.load(TestModule.withImports(1_001)))
                .isInstanceOfSatisfying(
                        ModuleRejectedException.class,
                        e -> assertThat(e.kind()).isEqualTo(ModuleRejectedException.Kind.SIZE));
        assertThatThrownBy(() -> GuestModule.load(TestModule.withImports(1_000)))
                .isInstanceOfSatisfying(
                        ModuleRejectedException.class,
                        e -> assertThat(e.kind()).isEqualTo(ModuleRejectedException.Kind.LINK));
    }

    @ParameterizedTest
    @EnumSource
    void takesALargeMaximumForWhatItIs(EngineMode mode) {
        try (GuestModule module = TestGuests.load("memory-maximum", mode);
                Guest guest = module.start()) {
            assertThat(guest.isUsable()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "<html>", "(module)"})
    void saysThatTheBytesAreNoModule(String text) {
        assertThatThrownBy(() -> GuestModule.load(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        ModuleRejectedException.class,
                        e -> assertThat(e.kind()).isEqualTo(ModuleRejectedException.Kind.MALFORMED));
    }

    @Test
    void refusesEveryPrefixOfAModuleByType() throws IOException {
        byte[] whole = Files.readAllBytes(TestGuests.file("echo"));
        ModuleOptions options =
                ModuleOptions.builder().mode(EngineMode.INTERPRETER).build();
        for (int length = 0; length < whole.length; length++) {
            byte[] prefix = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> GuestModule.load(prefix, options)).isInstanceOf(ModuleRejectedException.class);
        }
    }

    @Test
    void endsEveryBitFlipOfAModuleInAGuestOrATypedRefusal() throws IOException {
        byte[] whole = Files.readAllBytes(TestGuests.file("echo"));
        GuestLimits limits = GuestLimits.untrusted().toBuilder()
                .callDeadline(Duration.ofMillis(20))
                .startDeadline(Duration.ofMillis(20))
                .build();
        ModuleOptions options = ModuleOptions.builder()
                .mode(EngineMode.INTERPRETER)
                .limits(limits)
                .build();
        int refused = 0;
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            try (GuestModule module = GuestModule.load(flipped, options);
                    Guest guest = module.start()) {
                guest.call("echo", new byte[10]);
            } catch (GuestException e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(whole.length * 4, whole.length * 8);
    }

    @Test
    void namesTheFileThatCannotBeRead() {
        assertThatThrownBy(() -> GuestModule.load(Path.of("no", "such.wasm")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("such.wasm");
    }

    @Test
    void startsNoGuestsOnceItIsClosed() {
        GuestModule module = TestGuests.load("echo", EngineMode.INTERPRETER);
        module.close();
        assertThatThrownBy(module::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("echo.wasm");
    }
}
