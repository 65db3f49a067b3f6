// SPDX-License-Identifier: Apache-2.0
package suite.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.runtime.GuestModule;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Numbers, truth values and characters. */
class NumberFacts extends FeatureSuite {
    NumberFacts(GuestModule module) {
        super(module);
    }

    @Test
    void addWrapsAround() {
        assertThat(guest.add(Integer.MAX_VALUE, 1)).isEqualTo(Integer.MIN_VALUE);
    }

    @Test
    void startRanOnce() {
        assertThat(guest.starts()).isEqualTo(1);
    }

    @Test
    void i8KeepsItsBounds() {
        for (byte value : new byte[] {Byte.MIN_VALUE, -1, 0, 1, Byte.MAX_VALUE}) {
            assertThat(guest.echoI8(value)).isEqualTo(value);
            assertThat(guest.relayI8(value)).isEqualTo(value);
        }
    }

    @Test
    void u8KeepsItsBounds() {
        for (int value : new int[] {0, 1, 127, 128, 255}) {
            assertThat(guest.echoU8(value)).isEqualTo(value);
            assertThat(guest.relayU8(value)).isEqualTo(value);
        }
    }

    @Test
    void u8RefusesWhatDoesNotFit() {
        assertThatThrownBy(() -> guest.echoU8(256)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> guest.echoU8(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void i16KeepsItsBounds() {
        for (short value : new short[] {Short.MIN_VALUE, -1, 0, Short.MAX_VALUE}) {
            assertThat(guest.echoI16(value)).isEqualTo(value);
            assertThat(guest.relayI16(value)).isEqualTo(value);
        }
    }

    @Test
    void u16KeepsItsBounds() {
        for (int value : new int[] {0, 0x7FFF, 0x8000, 0xFFFF}) {
            assertThat(guest.echoU16(value)).isEqualTo(value);
            assertThat(guest.relayU16(value)).isEqualTo(value);
        }
    }

    @Test
    void u16RefusesWhatDoesNotFit() {
        assertThatThrownBy(() -> guest.echoU16(0x10000)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void i32KeepsItsBounds() {
        for (int value : new int[] {Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE}) {
            assertThat(guest.echoI32(value)).isEqualTo(value);
            assertThat(guest.relayI32(value)).isEqualTo(value);
        }
    }

    @Test
    void u32KeepsItsBounds() {
        for (long value : new long[] {0, Integer.MAX_VALUE, 1L << 31, 0xFFFF_FFFFL}) {
            assertThat(guest.echoU32(value)).isEqualTo(value);
            assertThat(guest.relayU32(value)).isEqualTo(value);
        }
    }

    @Test
    void u32RefusesWhatDoesNotFit() {
        assertThatThrownBy(() -> guest.echoU32(1L << 32)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> guest.echoU32(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void u32IsWidenedWithoutASign() {
        assertThat(guest.widenU32(0xFFFF_FFFFL)).isEqualTo(0x1_0000_0000L);
    }

    @Test
    void i64KeepsItsBounds() {
        for (long value : new long[] {Long.MIN_VALUE, -1, 0, 1L << 53, Long.MAX_VALUE}) {
            assertThat(guest.echoI64(value)).isEqualTo(value);
            assertThat(guest.relayI64(value)).isEqualTo(value);
        }
    }

    @Test
    void u64KeepsItsBits() {
        for (long value : new long[] {0, 1, Long.MAX_VALUE, Long.MIN_VALUE, -1}) {
            assertThat(guest.echoU64(value)).isEqualTo(value);
            assertThat(guest.relayU64(value)).isEqualTo(value);
        }
    }

    @Test
    void u64IsUnsignedInTheGuest() {
        assertThat(guest.halveU64(-1)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void isizeIsSigned() {
        for (int value : new int[] {Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE}) {
            assertThat(guest.echoIsize(value)).isEqualTo(value);
            assertThat(guest.relayIsize(value)).isEqualTo(value);
        }
    }

    @Test
    void usizeIsUnsigned() {
        for (long value : new long[] {0, 1L << 31, 0xFFFF_FFFFL}) {
            assertThat(guest.echoUsize(value)).isEqualTo(value);
            assertThat(guest.relayUsize(value)).isEqualTo(value);
        }
    }

    @Test
    void f32KeepsEveryKindOfNumber() {
        for (float value : new float[] {
            0.1f, -0.0f, Float.MIN_VALUE, Float.MAX_VALUE, Float.NEGATIVE_INFINITY, Float.NaN
        }) {
            assertThat(Float.valueOf(guest.echoF32(value))).isEqualTo(Float.valueOf(value));
            assertThat(Float.valueOf(guest.relayF32(value))).isEqualTo(Float.valueOf(value));
        }
    }

    @Test
    void f64KeepsEveryKindOfNumber() {
        for (double value : new double[] {
            0.1, -0.0, Double.MIN_VALUE, Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NaN
        }) {
            assertThat(Double.valueOf(guest.echoF64(value))).isEqualTo(Double.valueOf(value));
            assertThat(Double.valueOf(guest.relayF64(value))).isEqualTo(Double.valueOf(value));
        }
    }

    @Test
    void boolIsTrueOrFalse() {
        assertThat(guest.echoBool(true)).isTrue();
        assertThat(guest.relayBool(true)).isTrue();
        assertThat(guest.relayBool(false)).isFalse();
    }

    @Test
    void charIsACodePoint() {
        for (int value : new int[] {0, 'a', 'ß', '✓', 0x1D11E, 0x10FFFF}) {
            assertThat(guest.echoChar(value)).isEqualTo(value);
            assertThat(guest.relayChar(value)).isEqualTo(value);
        }
    }

    @Test
    void charRefusesHalfACharacter() {
        assertThatThrownBy(() -> guest.echoChar(0xD800)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> guest.echoChar(0x110000)).isInstanceOf(IllegalArgumentException.class);
    }

    // since 0.2.96
    @Test
    void i128KeepsItsBounds() {
        BigInteger least = BigInteger.ONE.shiftLeft(127).negate();
        for (BigInteger value : new BigInteger[] {least, BigInteger.valueOf(-1), BigInteger.ONE.shiftLeft(64)}) {
            assertThat(guest.echoI128(value)).isEqualTo(value);
            assertThat(guest.relayI128(value)).isEqualTo(value);
        }
    }

    @Test
    void u128KeepsItsBounds() {
        BigInteger most = BigInteger.ONE.shiftLeft(128).subtract(BigInteger.ONE);
        for (BigInteger value : new BigInteger[] {BigInteger.ZERO, BigInteger.ONE.shiftLeft(64), most}) {
            assertThat(guest.echoU128(value)).isEqualTo(value);
            assertThat(guest.relayU128(value)).isEqualTo(value);
        }
    }

    @Test
    void u128RefusesWhatDoesNotFit() {
        assertThatThrownBy(() -> guest.echoU128(BigInteger.ONE.shiftLeft(128)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> guest.echoU128(BigInteger.valueOf(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
    // end

    @Test
    void kindsOfWordsMix() {
        assertThat(guest.mixture((byte) -1, -1L, true, 0.5f, "text", 0.25, 'x'))
                .isEqualTo("-1 18446744073709551615 true 0.5 text 0.25 x");
    }

    @Test
    void powerIsCalculatedInTheGuest() {
        assertThat(guest.power(2, 10)).isEqualTo(1024);
    }
}
