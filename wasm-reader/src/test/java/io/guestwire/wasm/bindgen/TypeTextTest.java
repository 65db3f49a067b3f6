// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypeTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "u8",
                "i64_as_f64",
                "()",
                "&str",
                "&mut [f64]",
                "&long JsValue",
                "Vec<String>",
                "Option<Vec<u8>>",
                "Result<()>",
                "&Clamped<[u8]>",
                "extern Date",
                "extern \"Map<string, \\\"a\\\\b\\\">\"",
                "struct Point",
                "&mut struct ns__Point",
                "enum Color(3)",
                "enum _(4294967295)",
                "text enum Unit(2)",
                "union Value(String, u32)",
                "dyn<Fn@7(u32, &str) -> bool>",
                "Closure<FnMut@4294967295() -> () drop 9>",
                "ScopedClosure<Fn@1() -> JsValue async u32>"
            })
    void readsBackWhatItWrites(String text) {
        assertThat(BindgenType.parse(text)).hasToString(text);
    }

    @Test
    void readsBackShapes() {
        String text = "(&JsValue, u32) -> Option<String>";
        assertThat(FunctionShape.parse(text)).hasToString(text);
    }

    @Test
    void namesThePlaceOfAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BindgenType.parse("Vec<u7>"))
                .withMessage("expected a type instead of `u7` at character 7 of `Vec<u7>`");
    }

    @Test
    void readsBackRandomTypes() {
        long seed = Long.getLong("seed", 20261124L);
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            BindgenType type = RandomTypes.next(random, 4);
            assertThat(BindgenType.parse(type.toString()))
                    .as("seed %s, case %s", seed, i)
                    .isEqualTo(type);
        }
    }
}
