// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
    /** Each text as Node.js 20 prints the number. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-1.5, -1.5",
        "0.1, 0.1",
        "2.0E-3, 0.002",
        "1.0E-6, 0.000001",
        "1.0E-7, 1e-7",
        "1.234E-7, 1.234e-7",
        "1.0E20, 100000000000000000000",
        "1.0E21, 1e+21",
        "1.5E21, 1.5e+21",
        "123456789012345680000, 123456789012345680000",
        "9007199254740993, 9007199254740992",
        "4.9E-324, 5e-324",
        "2.0E23, 2e+23",
        "1.7976931348623157E308, 1.7976931348623157e+308",
        "0.30000000000000004, 0.30000000000000004",
        "NaN, NaN",
        "Infinity, Infinity",
        "-Infinity, -Infinity"
    })
    void printsAsJavaScriptDoes(double value, String text) {
        assertThat(JsValue.of(value)).hasToString(text);
    }

    @Test
    void readsBackAsTheSameNumber() {
        Random random = new Random(20_261_124);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertThat(Double.parseDouble(NumberText.of(value))).isEqualTo(value);
            }
        }
    }
}
