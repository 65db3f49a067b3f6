// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.wasm.WasmLimits;
import io.guestwire.wasm.WasmModuleInfo;
import io.guestwire.wasm.WasmReader;
import java.util.Arrays;
import java.util.List;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LongFunctionsTest {
    private static WasmModuleInfo moduleWithBodyOf(int bytes) {
        return WasmReader.read(wasmWithBodyOf(bytes), WasmLimits.defaults());
    }

    private static byte[] wasmWithBodyOf(int bytes) {
        byte[] nops = new byte[bytes];
        Arrays.fill(nops, (byte) 1);
        byte[] body = Arrays.copyOf(nops, bytes + 2);
        body[bytes] = 0x41;
        return TestModule.withGuestCall(0, body);
    }

    @Test
    void areFoundByTheirSize() {
        assertThat(LongFunctions.in(moduleWithBodyOf(7_000))).containsExactly("function 0");
    }

    @Test
    void areNotFoundWhereThereAreNone() {
        assertThat(LongFunctions.in(moduleWithBodyOf(5_000))).isEmpty();
    }

    @Test
    void areToldByTheModule() {
        try (GuestModule module = GuestModule.load(wasmWithBodyOf(7_000))) {
            assertThat(module.longFunctions()).containsExactly("function 0");
        }
    }

    @Test
    void doNotMatterToTheInterpreter() {
        ModuleOptions options =
                ModuleOptions.builder().mode(EngineMode.INTERPRETER).build();
        try (GuestModule module = GuestModule.load(wasmWithBodyOf(7_000), options)) {
            assertThat(module.longFunctions()).isEmpty();
        }
    }

    @Test
    void areNotLoggedUnlessSomebodyLooksForThem() {
        try (LogCapture capture = new LogCapture("io.guestwire.runtime");
                GuestModule module = GuestModule.load(wasmWithBodyOf(7_000))) {
            assertThat(module.longFunctions()).isNotEmpty();
            assertThat(capture.records()).extracting(LogRecord::getMessage).noneMatch(text -> text.contains("HotSpot"));
        }
    }

    @Test
    void areNamedUpToFive() {
        assertThat(LongFunctions.text("x.wasm", List.of("a", "b", "c", "d", "e", "f")))
                .contains("has 6 functions that are")
                .contains("(a, b, c, d, e, ...)")
                .endsWith("): start Java with -XX:-DontCompileHugeMethods");
    }

    @Test
    void areNamedWithTheirTextEscaped() {
        assertThat(LongFunctions.text("x.wasm", List.of("evil\nname")))
                .contains("has 1 function that is")
                .contains("(evil\\nname)");
    }
}
