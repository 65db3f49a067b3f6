// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is done to a module, it is read or refused, and costs memory in proportion to its size. */
class DamagedModulesTest {

    private static final byte[] MODULE = RichModule.build();
    private static final long SEED = Long.getLong("seed", 20_260_101L);
    private static final long ALLOCATED_AT_MOST = 1024 * 1024;

    private int read;
    private int refused;

    @Test
    void readsTheModuleThatIsDamagedHere() {
        WasmModuleInfo info = WasmReader.read(MODULE, WasmLimits.defaults());

        assertThat(info.sections())
                .extracting(Section::kind)
                .containsAll(EnumSet.complementOf(EnumSet.of(SectionKind.TAG)));
        assertThat(info.functionName(2)).contains("call");
    }

    @Test
    void survivesEveryPrefix() {
        for (int length = 0; length < MODULE.length; length++) {
            look(Arrays.copyOf(MODULE, length), WasmLimits.defaults(), "prefix of " + length);
        }
        assertThat(refused).isPositive();
    }

    @Test
    void survivesEveryFlippedBit() {
        for (int bit = 0; bit < MODULE.length * 8; bit++) {
            byte[] damaged = MODULE.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            look(damaged, WasmLimits.defaults(), "bit " + bit);
        }
        assertThat(read).isPositive();
        assertThat(refused).isPositive();
    }

    @Test
    void survivesRandomDamage() {
        Random random = new Random(SEED);
        for (int round = 0; round < 30_000; round++) {
            look(Damage.to(MODULE, random), WasmLimits.untrusted(), "round " + round + " of -Dseed=" + SEED);
        }
        assertThat(read).isPositive();
        assertThat(refused).isPositive();
    }

    private void look(byte[] module, WasmLimits limits, String what) {
        long allocated = Allocation.by(() -> {
            try {
                WasmReader.read(module, limits, FeaturePolicy.everything());
                read++;
            } catch (WasmFormatException e) {
                refused++;
            } catch (RuntimeException | Error e) {
                throw new AssertionError(what, e);
            }
        });
        assertThat(allocated).as(what).isLessThan(ALLOCATED_AT_MOST);
    }
}
