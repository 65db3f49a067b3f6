// SPDX-License-Identifier: Apache-2.0
package io.guestwire.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a module, it is inspected or refused. */
class DamagedModulesTest {

    private static final long SEED = Long.getLong("seed", 20_261_124L);

    @ParameterizedTest
    @ValueSource(strings = {"bindgen/greet-0.2.88.wasm", "bindgen/greet-0.2.130.wasm"})
    void survivesRandomDamage(String file) {
        byte[] module = Modules.read(file);
        InspectorOptions options = InspectorOptions.defaults().withDeadline(Duration.ofSeconds(2));
        Random random = new Random(SEED);
        int refused = 0;
        for (int round = 0; round < 150; round++) {
            byte[] damaged = module.clone();
            for (int change = random.nextInt(3); change >= 0; change--) {
                damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt();
            }
            try {
                ModuleInspector.inspect(damaged, file, options);
            } catch (ModuleInspectionException e) {
                refused++;
            } catch (RuntimeException | Error e) {
                throw new AssertionError("round " + round + " of -Dseed=" + SEED, e);
            }
        }
        assertThat(refused).isPositive();
    }
}
