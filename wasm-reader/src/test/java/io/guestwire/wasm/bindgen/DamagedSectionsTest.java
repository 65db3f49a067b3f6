// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.wasm.Allocation;
import io.guestwire.wasm.WasmLimits;
import io.guestwire.wasm.WasmModuleInfo;
import io.guestwire.wasm.WasmReader;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a section, it is read or refused, and costs memory in proportion to its size. */
class DamagedSectionsTest {

    private static final long SEED = Long.getLong("seed", 20_261_124L);

    /** What is loaded once does not count. */
    @BeforeAll
    static void loadShapes() {
        byte[] module = Sections.module(Sections.of("greet-0.2.130.wasm"));
        BindgenSection.read(WasmReader.read(module, WasmLimits.defaults()), module);
    }

    @ParameterizedTest
    @ValueSource(strings = {"greet-0.2.88.wasm", "greet-0.2.130.wasm", "features-0.2.83.wasm", "features-0.2.120.wasm"})
    void survivesRandomDamage(String file) {
        byte[] section = Sections.of(file);
        Random random = new Random(SEED);
        int refused = 0;
        for (int round = 0; round < 1_500; round++) {
            byte[] damaged = section.clone();
            for (int change = random.nextInt(3); change >= 0; change--) {
                int at = random.nextInt(damaged.length - 5);
                if (random.nextBoolean()) {
                    damaged[at] = (byte) random.nextInt();
                } else {
                    Arrays.fill(damaged, at, at + 1 + random.nextInt(4), (byte) 0xff);
                }
            }
            refused += refuses(damaged, "round " + round + " of -Dseed=" + SEED) ? 1 : 0;
        }
        assertThat(refused).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"greet-0.2.88.wasm", "greet-0.2.130.wasm"})
    void refusesEveryPrefix(String file) {
        byte[] section = Sections.of(file);
        int ends = 0;
        for (int length = 0; length < section.length; length++) {
            ends += refuses(Arrays.copyOf(section, length), "prefix of " + length) ? 0 : 1;
        }
        assertThat(ends).as("prefixes that end with a chunk").isLessThan(100);
    }

    private static boolean refuses(byte[] section, String what) {
        byte[] module = Sections.module(section);
        WasmModuleInfo info = WasmReader.read(module, WasmLimits.defaults());
        boolean[] refused = new boolean[1];
        long allocated = Allocation.by(() -> {
            try {
                BindgenSection.read(info, module);
            } catch (BindgenFormatException e) {
                refused[0] = true;
            } catch (RuntimeException | Error e) {
                throw new AssertionError(what, e);
            }
        });
        assertThat(allocated).as(what).isLessThan(1_000_000 + 50L * section.length);
        return refused[0];
    }
}
