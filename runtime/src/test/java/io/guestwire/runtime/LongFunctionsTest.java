// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.wasm.WasmLimits;
import io.guestwire.wasm.WasmModuleInfo;
import io.guestwire.wasm.WasmReader;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongFunctionsTest {
    private static WasmModuleInfo moduleWithBodyOf(int bytes) {
        byte[] nops = new byte[bytes];
        Arrays.fill(nops, (byte) 1);
        byte[] body = Arrays.copyOf(nops, bytes + 2);
        body[bytes] = 0x41;
        return WasmReader.read(TestModule.withGuestCall(0, body), WasmLimits.defaults());
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
    void areNamedUpToFive() {
        assertThat(LongFunctions.text("x.wasm", List.of("a", "b", "c", "d", "e", "f")))
                .contains("has 6 functions that are")
                .contains("(a, b, c, d, e, ...)")
                .contains("-XX:-DontCompileHugeMethods");
    }

    @Test
    void areNamedWithTheirTextEscaped() {
        assertThat(LongFunctions.text("x.wasm", List.of("evil\nname")))
                .contains("has 1 function that is")
                .contains("(evil\\nname)");
    }
}
