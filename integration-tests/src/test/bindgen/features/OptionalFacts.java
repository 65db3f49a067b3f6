// SPDX-License-Identifier: Apache-2.0
package suite.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.js.JsValue;
import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Values that may be missing. */
class OptionalFacts extends FeatureSuite {
    OptionalFacts(GuestModule module) {
        super(module);
    }

    @Test
    void i8MayBeMissing() {
        assertThat(guest.maybeI8(Optional.empty())).isEmpty();
        assertThat(guest.maybeI8(Optional.of((byte) -128))).contains((byte) -128);
        assertThat(guest.maybeI8(Optional.of((byte) -1))).contains((byte) -1);
    }

    @Test
    void i8MayBeMissingForTheHost() {
        assertThat(guest.relayMaybeI8(Optional.empty())).isEmpty();
        assertThat(guest.relayMaybeI8(Optional.of((byte) -128))).contains((byte) -128);
        assertThat(guest.relayMaybeI8(Optional.of((byte) -1))).contains((byte) -1);
    }

    @Test
    void u8MayBeMissing() {
        assertThat(guest.maybeU8(Optional.empty())).isEmpty();
        assertThat(guest.maybeU8(Optional.of(255))).contains(255);
        assertThat(guest.maybeU8(Optional.of(0))).contains(0);
    }

    @Test
    void u8MayBeMissingForTheHost() {
        assertThat(guest.relayMaybeU8(Optional.empty())).isEmpty();
        assertThat(guest.relayMaybeU8(Optional.of(255))).contains(255);
        assertThat(guest.relayMaybeU8(Optional.of(0))).contains(0);
    }

    @Test
    void i16MayBeMissing() {
        assertThat(guest.maybeI16(Optional.empty())).isEmpty();
        assertThat(guest.maybeI16(Optional.of((short) -32768))).contains((short) -32768);
        assertThat(guest.maybeI16(Optional.of((short) -1))).contains((short) -1);
    }

    @Test
    void i16MayBeMissingForTheHost() {
        assertThat(guest.relayMaybeI16(Optional.empty())).isEmpty();
        assertThat(guest.relayMaybeI16(Optional.of((short) -32768))).contains((short) -32768);
        assertThat(guest.relayMaybeI16(Optional.of((short) -1))).contains((short) -1);
    }

    @Test
    void u16MayBeMissing() {
        assertThat(guest.maybeU16(Optional.empty())).isEmpty();
        assertThat(guest.maybeU16(Optional.of(65535))).contains(65535);
        assertThat(guest.maybeU16(Optional.of(0))).contains(0);
    }

    @Test
    void u16MayBeMissingForTheHost() {
        assertThat(guest.relayMaybeU16(Optional.empty())).isEmpty();
        assertThat(guest.relayMaybeU16(Optional.of(65535))).contains(65535);
        assertThat(guest.relayMaybeU16(Optional.of(0))).contains(0);
    }

    @Test
    void i32MayBeMissing() {
        assertThat(guest.maybeI32(Optional.empty())).isEmpty();
        assertThat(guest.maybeI32(Optional.of(Integer.MIN_VALUE))).contains(Integer.MIN_VALUE);
        assertThat(guest.maybeI32(Optional.of(-1))).contains(-1);
    }

    @Test
    void i32MayBeMissingForTheHost() {
        assertThat(guest.relayMaybeI32(Optional.empty())).isEmpty();
        assertThat(guest.relayMaybeI32(Optional.of(Integer.MIN_VALUE))).contains(Integer.MIN_VALUE);
        assertThat(guest.relayMaybeI32(Optional.of(-1))).contains(-1);
    }

    @Test
    void u32MayBeMissing() {
        assertThat(guest.maybeU32(Optional.empty())).isEmpty();
        assertThat(guest.maybeU32(Optional.of(0xFFFF_FFFFL))).contains(0xFFFF_FFFFL);
        assertThat(guest.maybeU32(Optional.of(0L))).contains(0L);
    }

    @Test
    void u32MayBeMissingForTheHost() {
        assertThat(guest.relayMaybeU32(Optional.empty())).isEmpty();
        assertThat(guest.relayMaybeU32(Optional.of(0xFFFF_FFFFL))).contains(0xFFFF_FFFFL);
        assertThat(guest.relayMaybeU32(Optional.of(0L))).contains(0L);
    }

    @Test
    void i64MayBeMissing() {
        assertThat(guest.maybeI64(Optional.empty())).isEmpty();
        assertThat(guest.maybeI64(Optional.of(Long.MIN_VALUE))).contains(Long.MIN_VALUE);
        assertThat(guest.maybeI64(Optional.of(-1L))).contains(-1L);
    }

    @Test
    void i64MayBeMissingForTheHost() {
        assertThat(guest.relayMaybeI64(Optional.empty())).isEmpty();
        assertThat(guest.relayMaybeI64(Optional.of(Long.MIN_VALUE))).contains(Long.MIN_VALUE);
        assertThat(guest.relayMaybeI64(Optional.of(-1L))).contains(-1L);
    }

    @Test
    void u64MayBeMissing() {
        assertThat(guest.maybeU64(Optional.empty())).isEmpty();
        assertThat(guest.maybeU64(Optional.of(-1L))).contains(-1L);
        assertThat(guest.maybeU64(Optional.of(0L))).contains(0L);
    }

    @Test
    void u64MayBeMissingForTheHost() {
        assertThat(guest.relayMaybeU64(Optional.empty())).isEmpty();
        assertThat(guest.relayMaybeU64(Optional.of(-1L))).contains(-1L);
        assertThat(guest.relayMaybeU64(Optional.of(0L))).contains(0L);
    }

    @Test
    void isizeMayBeMissing() {
        assertThat(guest.maybeIsize(Optional.empty())).isEmpty();
        assertThat(guest.maybeIsize(Optional.of(-1))).contains(-1);
        assertThat(guest.maybeIsize(Optional.of(Integer.MAX_VALUE))).contains(Integer.MAX_VALUE);
    }

    @Test
    void isizeMayBeMissingForTheHost() {
        assertThat(guest.relayMaybeIsize(Optional.empty())).isEmpty();
        assertThat(guest.relayMaybeIsize(Optional.of(-1))).contains(-1);
        assertThat(guest.relayMaybeIsize(Optional.of(Integer.MAX_VALUE))).contains(Integer.MAX_VALUE);
    }

    @Test
    void usizeMayBeMissing() {
        assertThat(guest.maybeUsize(Optional.empty())).isEmpty();
        assertThat(guest.maybeUsize(Optional.of(0xFFFF_FFFFL))).contains(0xFFFF_FFFFL);
        assertThat(guest.maybeUsize(Optional.of(0L))).contains(0L);
    }

    @Test
    void usizeMayBeMissingForTheHost() {
        assertThat(guest.relayMaybeUsize(Optional.empty())).isEmpty();
        assertThat(guest.relayMaybeUsize(Optional.of(0xFFFF_FFFFL))).contains(0xFFFF_FFFFL);
        assertThat(guest.relayMaybeUsize(Optional.of(0L))).contains(0L);
    }

    @Test
    void f32MayBeMissing() {
        assertThat(guest.maybeF32(Optional.empty())).isEmpty();
        assertThat(guest.maybeF32(Optional.of(Float.NaN))).contains(Float.NaN);
        assertThat(guest.maybeF32(Optional.of(-0.0f))).contains(-0.0f);
    }

    @Test
    void f32MayBeMissingForTheHost() {
        assertThat(guest.relayMaybeF32(Optional.empty())).isEmpty();
        assertThat(guest.relayMaybeF32(Optional.of(Float.NaN))).contains(Float.NaN);
        assertThat(guest.relayMaybeF32(Optional.of(-0.0f))).contains(-0.0f);
    }

    @Test
    void f64MayBeMissing() {
        assertThat(guest.maybeF64(Optional.empty())).isEmpty();
        assertThat(guest.maybeF64(Optional.of(Double.NaN))).contains(Double.NaN);
        assertThat(guest.maybeF64(Optional.of(Double.MAX_VALUE))).contains(Double.MAX_VALUE);
    }

    @Test
    void f64MayBeMissingForTheHost() {
        assertThat(guest.relayMaybeF64(Optional.empty())).isEmpty();
        assertThat(guest.relayMaybeF64(Optional.of(Double.NaN))).contains(Double.NaN);
        assertThat(guest.relayMaybeF64(Optional.of(Double.MAX_VALUE))).contains(Double.MAX_VALUE);
    }

    @Test
    void boolMayBeMissing() {
        assertThat(guest.maybeBool(Optional.empty())).isEmpty();
        assertThat(guest.maybeBool(Optional.of(true))).contains(true);
        assertThat(guest.maybeBool(Optional.of(false))).contains(false);
    }

    @Test
    void boolMayBeMissingForTheHost() {
        assertThat(guest.relayMaybeBool(Optional.empty())).isEmpty();
        assertThat(guest.relayMaybeBool(Optional.of(true))).contains(true);
        assertThat(guest.relayMaybeBool(Optional.of(false))).contains(false);
    }

    @Test
    void charMayBeMissing() {
        assertThat(guest.maybeChar(Optional.empty())).isEmpty();
        assertThat(guest.maybeChar(Optional.of(0x10FFFF))).contains(0x10FFFF);
        assertThat(guest.maybeChar(Optional.of(0))).contains(0);
    }

    @Test
    void charMayBeMissingForTheHost() {
        assertThat(guest.relayMaybeChar(Optional.empty())).isEmpty();
        assertThat(guest.relayMaybeChar(Optional.of(0x10FFFF))).contains(0x10FFFF);
        assertThat(guest.relayMaybeChar(Optional.of(0))).contains(0);
    }

    // since 0.2.96
    @Test
    void wideNumbersMayBeMissing() {
        BigInteger wide = BigInteger.ONE.shiftLeft(100);
        assertThat(guest.maybeI128(Optional.empty())).isEmpty();
        assertThat(guest.maybeI128(Optional.of(wide.negate()))).contains(wide.negate());
        assertThat(guest.relayMaybeU128(Optional.empty())).isEmpty();
        assertThat(guest.relayMaybeU128(Optional.of(wide))).contains(wide);
        assertThat(guest.relayMaybeI128(Optional.of(BigInteger.ZERO))).contains(BigInteger.ZERO);
        assertThat(guest.maybeU128(Optional.of(BigInteger.ZERO))).contains(BigInteger.ZERO);
    }
    // end

    @Test
    void textMayBeMissing() {
        assertThat(guest.maybeText(Optional.empty())).isEmpty();
        assertThat(guest.maybeText(Optional.of(""))).contains("");
        assertThat(guest.relayMaybeText(Optional.empty())).isEmpty();
        assertThat(guest.relayMaybeText(Optional.of("ß"))).contains("ß");
    }

    @Test
    void borrowedTextMayBeMissingForTheHost() {
        assertThat(guest.relayMaybeBorrowedText(Optional.empty())).isEmpty();
        assertThat(guest.relayMaybeBorrowedText(Optional.of(""))).contains("");
        assertThat(guest.relayMaybeBorrowedText(Optional.of("ß"))).contains("ß");
    }

    @Test
    void noTextIsNotEmptyText() {
        assertThat(guest.describeText(Optional.empty())).isEqualTo("nothing");
        assertThat(guest.describeText(Optional.of(""))).isEqualTo("0 bytes");
    }

    @Test
    void vectorsMayBeMissing() {
        assertThat(guest.maybeBytes(Optional.empty())).isEmpty();
        assertThat(guest.maybeBytes(Optional.of(new byte[0])).orElseThrow()).isEmpty();
        assertThat(guest.relayMaybeBytes(Optional.of(new byte[] {1, -1})).orElseThrow()).containsExactly(1, -1);
        assertThat(guest.maybeDoubles(Optional.of(new double[] {0.5})).orElseThrow()).containsExactly(0.5);
        assertThat(guest.relayMaybeDoubles(Optional.empty())).isEmpty();
    }

    @Test
    void borrowedSlicesMayBeMissingForTheHost() {
        assertThat(guest.relayMaybeBorrowedBytes(Optional.empty())).isEmpty();
        assertThat(guest.relayMaybeBorrowedBytes(Optional.of(new byte[] {7})).orElseThrow()).containsExactly(7);
    }

    @Test
    void enumsMayBeMissing() {
        assertThat(guest.maybeColour(Optional.empty())).isEmpty();
        assertThat(guest.relayMaybeColour(Optional.empty())).isEmpty();
        for (Colour colour : Colour.values()) {
            assertThat(guest.maybeColour(Optional.of(colour))).contains(colour);
            assertThat(guest.relayMaybeColour(Optional.of(colour))).contains(colour);
        }
    }

    @Test
    void signedEnumsMayBeMissing() {
        assertThat(guest.maybeTemperature(Optional.empty())).isEmpty();
        for (Temperature temperature : Temperature.values()) {
            assertThat(guest.relayMaybeTemperature(Optional.of(temperature))).contains(temperature);
        }
    }

    @Test
    void structsMayBeMissing() {
        assertThat(guest.maybePoint(Optional.empty())).isEmpty();
        assertThat(guest.relayMaybePoint(Optional.empty())).isEmpty();
        try (Point point = guest.relayMaybePoint(Optional.of(guest.newPoint(1, 2))).orElseThrow()) {
            assertThat(point.y()).isEqualTo(2);
        }
        assertThat(guest.livePoints()).isZero();
    }

    // since 0.2.105
    @Test
    void anyValueMayBeMissing() {
        assertThat(guest.maybeValue(Optional.empty())).isEmpty();
        assertThat(guest.maybeValue(Optional.of(JsValue.of("x")))).contains(JsValue.of("x"));
        assertThat(guest.relayMaybeValue(Optional.empty())).isEmpty();
        assertThat(guest.relayMaybeValue(Optional.of(JsValue.of(2)))).contains(JsValue.of(2));
    }
    // end
}
