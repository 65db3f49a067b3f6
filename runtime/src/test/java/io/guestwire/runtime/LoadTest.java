// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.wasm.WasmLimit;
import io.guestwire.wasm.WasmLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What loading may cost, and what the compiler cannot do. */
@Timeout(60)
class LoadTest {
    private static byte[] tooLongToCompile() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int i = 0; i < 20_000; i++) {
            body.writeBytes(TestModule.bytes(0x20, 0, 0x41, 1, 0x6a, 0x21, 0));
        }
        body.writeBytes(TestModule.bytes(0x20, 0));
        return TestModule.withGuestCall(1, body.toByteArray());
    }

    private static ModuleOptions options(EngineMode mode, GuestLimits limits) {
        return ModuleOptions.builder().mode(mode).limits(limits).build();
    }

    @Test
    void namesAModuleAfterItsResource() {
        try (GuestModule module = GuestModule.load(
                new ByteArrayInputStream(TestModule.withGuestCall(0, TestModule.bytes(0x41, 1))),
                "acme.wasm",
                ModuleOptions.defaults())) {
            assertThat(module.name()).isEqualTo("acme.wasm");
        }
    }

    @Test
    void saysThatAResourceIsNotThere() {
        assertThatThrownBy(() -> GuestModule.load(null, "acme.wasm", ModuleOptions.defaults()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(
                        "cannot read the guest module acme.wasm: it is not on the class path beside the generated class");
    }

    @Test
    void readsNoMoreOfAResourceThanTheLimit() {
        InputStream zeros = new InputStream() {
            @Override
            public int read() {
                return 0;
            }
        };
        GuestLimits limits = GuestLimits.builder()
                .module(WasmLimits.defaults().with(WasmLimit.MODULE_BYTES, 1_000))
                .build();
        assertThatThrownBy(() -> GuestModule.load(zeros, "acme.wasm", options(EngineMode.INTERPRETER, limits)))
                .isInstanceOf(ModuleRejectedException.class);
    }

    @Test
    void advisesTheInterpreterForAModuleThatCannotBeCompiled() {
        assertThatThrownBy(() -> GuestModule.load(tooLongToCompile()))
                .isInstanceOfSatisfying(
                        ModuleRejectedException.class,
                        e -> assertThat(e.kind()).isEqualTo(ModuleRejectedException.Kind.UNSUPPORTED))
                .hasMessageContaining("EngineMode.INTERPRETER");
    }

    @Test
    void interpretsAModuleThatCannotBeCompiled() {
        try (GuestModule module =
                        GuestModule.load(tooLongToCompile(), options(EngineMode.INTERPRETER, GuestLimits.defaults()));
                Guest guest = module.start()) {
            assertThatThrownBy(() -> guest.call("op", new byte[0]))
                    .isInstanceOf(GuestProtocolException.class)
                    .hasMessageContaining("returned 20002");
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsARecursionWithThousandsOfLocalsAFrame(EngineMode mode) {
        byte[] recursion = TestModule.withGuestCall(8_000, TestModule.bytes(0x20, 0, 0x20, 1, 0x10, 0, 0x41, 1, 0x6a));
        try (GuestModule module = GuestModule.load(recursion, options(mode, GuestLimits.defaults()));
                Guest guest = module.start()) {
            assertThatThrownBy(() -> guest.call("op", new byte[0]))
                    .isInstanceOfSatisfying(
                            GuestLimitException.class,
                            e -> assertThat(e.kind()).isEqualTo(GuestLimitException.Kind.STACK));
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesUpALoadAtItsDeadline(EngineMode mode) {
        GuestLimits limits =
                GuestLimits.builder().loadDeadline(Duration.ofNanos(1)).build();
        assertThatThrownBy(() -> TestGuests.load("puppet", mode, limits))
                .isInstanceOfSatisfying(
                        ModuleRejectedException.class,
                        e -> assertThat(e.kind()).isEqualTo(ModuleRejectedException.Kind.TIME))
                .hasMessageContaining("GuestLimits.loadDeadline");
    }

    @Test
    void loadsAgainAfterLoadsThatWereGivenUp() {
        GuestLimits brief =
                GuestLimits.builder().loadDeadline(Duration.ofNanos(1)).build();
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> TestGuests.load("puppet", EngineMode.COMPILED, brief))
                    .isInstanceOf(ModuleRejectedException.class);
        }
        try (GuestModule module = TestGuests.load("puppet", EngineMode.COMPILED)) {
            assertThat(module.name()).isEqualTo("puppet.wasm");
        }
    }

    @Test
    void loadsWithoutADeadlineWhenAsked() {
        GuestLimits limits = GuestLimits.builder().withoutLoadDeadline().build();
        try (GuestModule module = TestGuests.load("echo", EngineMode.COMPILED, limits);
                Guest guest = module.start()) {
            assertThat(guest.call("echo", new byte[] {7})).containsExactly(7);
        }
    }

    @Test
    void givesUpALoadWhenItsThreadIsInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> TestGuests.load("echo", EngineMode.COMPILED))
                .isInstanceOf(GuestCancelledException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void namesTheOptionForAModuleWithTooMuchMemory() {
        GuestLimits limits = GuestLimits.builder().memoryPages(299).build();
        assertThatThrownBy(() -> TestGuests.load("memory-large", EngineMode.COMPILED, limits))
                .isInstanceOfSatisfying(
                        ModuleRejectedException.class,
                        e -> assertThat(e.kind()).isEqualTo(ModuleRejectedException.Kind.MEMORY))
                .hasMessageContaining("299 are allowed")
                .hasMessageContaining("; GuestLimits.memoryPages sets the limit");
    }

    @Test
    void namesTheOptionForAModuleWithTooManyFunctions() {
        GuestLimits limits = GuestLimits.builder()
                .module(WasmLimits.defaults().with(WasmLimit.FUNCTIONS, 1))
                .build();
        assertThatThrownBy(() -> TestGuests.load("echo", EngineMode.COMPILED, limits))
                .hasMessageContaining("; WasmLimit.FUNCTIONS of GuestLimits.module sets the limit");
    }

    @Test
    void readsNoMoreOfAFileThanTheLimit(@TempDir Path directory) throws IOException {
        Path file = Files.write(directory.resolve("large.wasm"), new byte[2_000]);
        GuestLimits limits = GuestLimits.builder()
                .module(WasmLimits.defaults().with(WasmLimit.MODULE_BYTES, 1_000))
                .build();
        assertThatThrownBy(() -> GuestModule.load(file, options(EngineMode.COMPILED, limits)))
                .isInstanceOfSatisfying(
                        ModuleRejectedException.class,
                        e -> assertThat(e.kind()).isEqualTo(ModuleRejectedException.Kind.SIZE))
                .hasMessageContaining("large.wasm");
    }

    @Test
    void namesAModuleAsItsOptionsSay() {
        ModuleOptions options = ModuleOptions.builder().name("greeter").build();
        try (GuestModule module = GuestModule.load(TestGuests.file("echo"), options);
                Guest guest = module.start()) {
            assertThat(guest.module()).isEqualTo("greeter");
        }
    }
}
