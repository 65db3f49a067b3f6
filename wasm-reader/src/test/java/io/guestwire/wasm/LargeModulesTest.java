// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import static io.guestwire.wasm.ModuleBuilder.END;
import static io.guestwire.wasm.ReadAssert.read;
import static io.guestwire.wasm.ReadAssert.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.wasm.WasmFormatException.Kind;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargeModulesTest {

    private static final int[] NONE = {};
    private static final int DEPTH = 100_000;
    private static final long SMALL_STACK = 64 * 1024;

    private static byte[] nested(int block) {
        Bytes body = Bytes.of(0);
        for (int i = 0; i < DEPTH; i++) {
            body.add(0x41, 0, block, 0x40);
        }
        return new ModuleBuilder()
                .type(NONE)
                .function(0, body.repeat(DEPTH + 1, END))
                .build();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x02, 0x03, 0x04})
    void readsDeeplyNestedBlocksOnASmallStack(int block) throws InterruptedException {
        byte[] module = nested(block);
        WasmLimits limits = WasmLimits.defaults().with(WasmLimit.NESTING, DEPTH);
        AtomicReference<Object> outcome = new AtomicReference<>();

        Thread thread =
                new Thread(null, () -> outcome.set(WasmReader.read(module, limits)), "small stack", SMALL_STACK);
        thread.start();
        thread.join();

        assertThat(outcome.get()).isInstanceOf(WasmModuleInfo.class);
    }

    @Test
    void refusesDeeplyNestedBlocksByDefault() {
        assertThat(refused(Kind.SIZE, nested(0x02))).hasMessageContaining("50001 nested blocks, 50000 are allowed");
    }

    @Test
    void readsAHundredThousandFunctions() {
        ModuleBuilder module = new ModuleBuilder()
                .type(NONE)
                .section(SectionKind.FUNCTION, new Bytes().unsigned(100_000).repeat(100_000, 0))
                .section(SectionKind.CODE, new Bytes().unsigned(100_000).repeat(100_000, 2, 0, END));

        assertThat(read(module).functionCount()).isEqualTo(100_000);
    }

    @Test
    void refusesTwoHundredThousandTypes() {
        refused(
                Kind.SIZE,
                new ModuleBuilder()
                        .section(SectionKind.TYPE, new Bytes().unsigned(200_000).repeat(200_000, 0x60, 0, 0)));
    }

    @Test
    void readsFiftyThousandDataSegments() {
        ModuleBuilder module = new ModuleBuilder()
                .memory(1)
                .section(SectionKind.DATA, new Bytes().unsigned(50_000).repeat(50_000, 0, 0x41, 0, END, 0));

        assertThat(read(module).instructionCount()).isEqualTo(100_000);
    }

    @Test
    void readsTwentyThousandExports() {
        Bytes exports = new Bytes().unsigned(20_000);
        for (int i = 0; i < 20_000; i++) {
            exports.name("export" + i).add(2, 0);
        }

        assertThat(read(new ModuleBuilder().memory(1).section(SectionKind.EXPORT, exports))
                        .exports())
                .hasSize(20_000);
    }

    @Test
    void keepsOnlyNamesOfFunctionsThatExist() {
        Bytes names = new Bytes().unsigned(100_000);
        for (int i = 0; i < 100_000; i++) {
            names.unsigned(i).add(0);
        }
        byte[] module =
                new ModuleBuilder().custom("name", Bytes.of(1).sized(names)).build();

        long allocated = Allocation.by(() -> WasmReader.read(module, WasmLimits.defaults()));

        assertThat(allocated).isLessThan(32L * 100_000 * 10);
    }
}
