// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.fail;

import java.util.Random;
import org.junit.jupiter.api.Test;
import run.endive.wasm.Parser;
import run.endive.wasm.WasmEngineException;

/**
 * What the reader accepts, with its custom sections taken out, does the engine's parser no harm: it parses or ends in an
 * exception of the engine's own family, never in an {@link Error} or a mistake of the parser.
 */
class EngineParserTest {

    private static final byte[] MODULE = RichModule.build();
    private static final long SEED = Long.getLong("seed", 20_260_101L);

    @Test
    void parsesTheModuleThatIsDamagedHere() {
        assertThatCode(() -> Parser.parse(MODULE)).doesNotThrowAnyException();
    }

    @Test
    void survivesFlippedBits() {
        for (int bit = 0; bit < MODULE.length * 8; bit++) {
            byte[] damaged = MODULE.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            parse(damaged, "bit " + bit);
        }
    }

    @Test
    void survivesRandomDamage() {
        Random random = new Random(SEED);
        for (int round = 0; round < 10_000; round++) {
            parse(Damage.to(MODULE, random), "round " + round + " of -Dseed=" + SEED);
        }
    }

    @Test
    void survivesANameSectionThatMakesTheEngineRunOutOfMemory() {
        parse(
                new ModuleBuilder()
                        .custom("name", Bytes.of(1).sized(Bytes.of(1, 0).unsigned(0x7fff_ffffL)))
                        .build(),
                "name section");
    }

    private static void parse(byte[] module, String what) {
        byte[] accepted;
        try {
            accepted = WasmReader.read(module, WasmLimits.defaults()).withoutCustomSections(module);
        } catch (WasmFormatException e) {
            return;
        }
        try {
            Parser.parse(accepted);
        } catch (WasmEngineException e) {
            // operand types are the engine's to check
        } catch (RuntimeException | Error e) {
            fail(what, e);
        }
    }
}
