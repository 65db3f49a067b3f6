// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.runtime.GuestEncodeException;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class JsWriterTest {
    private final JsWriter writer = JsWriter.request("greet", "save", "person");

    @Test
    void writesAnIntegerAsANumberWhereNumbersAreExact() {
        assertThat(writer.i64(JsNumber.MAX_SAFE_INTEGER)).isEqualTo(new JsNumber(9007199254740991.0));
    }

    @Test
    void writesALargeIntegerAsABigInt() {
        assertThat(writer.i64(Long.MIN_VALUE)).isEqualTo(new JsBigInt(BigInteger.valueOf(Long.MIN_VALUE)));
    }

    @Test
    void writesTheBitsOfAnIntegerWithoutSign() {
        assertThat(writer.u64(-1)).isEqualTo(new JsBigInt(new BigInteger("18446744073709551615")));
    }

    @Test
    void refusesToNestDeeperThanItReads() {
        for (int i = 0; i < 512; i++) {
            writer.enter();
        }

        assertThatThrownBy(writer::enter)
                .isInstanceOf(GuestEncodeException.class)
                .hasMessage("`person` is nested deeper than 512 (module `greet`, operation `save`, host to guest)");
    }

    @Test
    void leavesWhatItEntered() {
        for (int i = 0; i < 1_000; i++) {
            writer.enter();
            writer.leave();
        }

        assertThat(writer.name()).isEqualTo("person");
    }
}
