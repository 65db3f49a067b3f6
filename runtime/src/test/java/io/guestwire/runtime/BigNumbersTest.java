// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BigNumbersTest {
    @Test
    void readsWhatTheJdkReads() {
        assertThat(BigNumbers.integer("-12345678901234567890")).isEqualTo(new BigInteger("-12345678901234567890"));
        assertThat(BigNumbers.decimal("12.50")).isEqualTo(new BigDecimal("12.50"));
        assertThat(BigNumbers.decimal("1E+10000")).isEqualTo(new BigDecimal("1E+10000"));
    }

    @Test
    void readsAThousandCharactersAndNoMore() {
        assertThat(BigNumbers.integer("9".repeat(1_000))).isPositive();
        assertThatThrownBy(() -> BigNumbers.integer("9".repeat(1_001)))
                .isInstanceOf(NumberFormatException.class)
                .hasMessage("1001 characters are more than 1000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+10001", "1E-10001", "1E+2147483647", "1E-2147483647"})
    void refusesExponentsThatNobodyCanComputeWith(String text) {
        assertThatThrownBy(() -> BigNumbers.decimal(text)).isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1,5", "0x10"})
    void refusesWhatIsNoNumber(String text) {
        assertThatThrownBy(() -> BigNumbers.decimal(text)).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> BigNumbers.integer(text)).isInstanceOf(NumberFormatException.class);
    }
}
