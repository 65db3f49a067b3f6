// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageReaderNumbersTest {
    private static Number read(String type, MessageReader reader) {
        return switch (type) {
            case "i8" -> reader.readI8();
            case "i16" -> reader.readI16();
            case "i32" -> reader.readI32();
            case "i64" -> reader.readI64();
            case "u8" -> reader.readU8();
            case "u16" -> reader.readU16();
            case "u32" -> reader.readU32();
            case "u64" -> reader.readU64();
            case "f32" -> reader.readF32();
            case "f64" -> reader.readF64();
            default -> throw new IllegalArgumentException(type);
        };
    }

    /** Every encoding MessagePack has for a few values that every integer type holds, and some that a few do not. */
    static Stream<Arguments> everyEncoding() {
        List<String> all = List.of("i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64");
        List<String> signed = List.of("i8", "i16", "i32", "i64");
        return Stream.of(
                        encodings(
                                0,
                                all,
                                "00",
                                "cc00",
                                "cd0000",
                                "ce00000000",
                                "cf0000000000000000",
                                "d000",
                                "d10000",
                                "d200000000",
                                "d30000000000000000"),
                        encodings(
                                127,
                                all,
                                "7f",
                                "cc7f",
                                "cd007f",
                                "ce0000007f",
                                "cf000000000000007f",
                                "d07f",
                                "d1007f",
                                "d20000007f",
                                "d3000000000000007f"),
                        encodings(-1, signed, "ff", "d0ff", "d1ffff", "d2ffffffff", "d3ffffffffffffffff"),
                        encodings(-32, signed, "e0", "d0e0", "d1ffe0", "d2ffffffe0", "d3ffffffffffffffe0"),
                        encodings(-128, signed, "d080", "d1ff80", "d2ffffff80", "d3ffffffffffffff80"),
                        encodings(
                                200,
                                List.of("i16", "i32", "i64", "u8", "u16", "u32", "u64"),
                                "ccc8",
                                "cd00c8",
                                "ce000000c8",
                                "cf00000000000000c8",
                                "d100c8",
                                "d2000000c8",
                                "d300000000000000c8"),
                        encodings(
                                0x7fff_ffffL,
                                List.of("i32", "i64", "u32", "u64"),
                                "ce7fffffff",
                                "cf000000007fffffff",
                                "d27fffffff",
                                "d3000000007fffffff"),
                        encodings(
                                0xffff_ffffL,
                                List.of("i64", "u32", "u64"),
                                "ceffffffff",
                                "cf00000000ffffffff",
                                "d300000000ffffffff"),
                        encodings(Long.MAX_VALUE, List.of("i64", "u64"), "cf7fffffffffffffff", "d37fffffffffffffff"),
                        encodings(-1L, List.of("u64"), "cfffffffffffffffff"))
                .flatMap(Function.identity());
    }

    private static Stream<Arguments> encodings(long value, List<String> types, String... encodings) {
        return types.stream().flatMap(type -> Stream.of(encodings).map(hex -> Arguments.of(type, value, hex)));
    }

    @ParameterizedTest(name = "{0} {1} from {2}")
    @MethodSource("everyEncoding")
    void acceptsEveryEncodingOfAnInteger(String type, long value, String hex) {
        MessageReader reader = Hex.reader(hex);
        Number read = read(type, reader);
        reader.expectEnd();

        assertThat(read.longValue()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "i8, cc80",
        "i8, d10080",
        "i8, d1ff7f",
        "i8, ce80000000",
        "i8, cfffffffffffffffff",
        "i16, cdffff",
        "i16, cd8000",
        "i16, d200008000",
        "i16, d2ffff7fff",
        "i32, ceffffffff",
        "i32, cf0000000100000000",
        "i32, d3ffffffff7fffffff",
        "i64, cf8000000000000000",
        "i64, cfffffffffffffffff",
        "u8, ff",
        "u8, e0",
        "u8, d0ff",
        "u8, cd0100",
        "u8, d10100",
        "u8, d3ffffffffffffffff",
        "u16, ff",
        "u16, ce00010000",
        "u16, d200010000",
        "u32, ff",
        "u32, d2ffffffff",
        "u32, cf0000000100000000",
        "u32, d30000000100000000",
        "u64, ff",
        "u64, d0ff",
        "u64, d1ffff",
        "u64, d2ffffffff",
        "u64, d3ffffffffffffffff",
    })
    void refusesAnIntegerThatDoesNotFit(String type, String hex) {
        assertThat(failureOf(type, hex).kind()).isEqualTo(Kind.RANGE);
    }

    @Test
    void saysWhichNumberDoesNotFitWhere() {
        assertThatThrownBy(() -> Hex.reader("cd 01 2c").readU8())
                .hasMessage("$: expected u8 (0 to 255), found 300, at byte 0; bytes 0..2: [cd 01 2c]");
    }

    @Test
    void saysWhichNumberIsAboveTheLargestLong() {
        assertThatThrownBy(() -> Hex.reader("cf ff ff ff ff ff ff ff ff").readI64())
                .hasMessageContaining("expected i64 (-2^63 to 2^63-1), found 18446744073709551615");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ca3fc00000",
                "ca7fc00000",
                "cb3ff0000000000000",
                "cb3ff8000000000000",
                "cb7ff8000000000000",
                "c0",
                "c2",
                "c3",
                "a131",
                "c40101",
                "90",
                "80",
                "d40100"
            })
    void refusesWhatIsNotAnInteger(String hex) {
        for (String type : List.of("i8", "i64", "u8", "u64")) {
            assertThat(failureOf(type, hex).kind()).as(type).isEqualTo(Kind.TYPE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ca00000000, 0",
        "ca3fc00000, 1.5",
        "cabfc00000, -1.5",
        "ca7f7fffff, 3.4028235E38",
        "ca00000001, 1.4E-45",
        "cb3ff8000000000000, 1.5",
        "00, 0",
        "7f, 127",
        "ff, -1",
        "ccff, 255",
        "ce01000000, 16777216",
        "d3ffffffffff000000, -16777216",
        "cf8000000000000000, 9.223372036854775808E18"
    })
    void readsF32(String hex, float value) {
        assertThat(Hex.reader(hex).readF32()).isEqualTo(value);
    }

    @Test
    void roundsA64BitFloatToF32() {
        assertThat(Hex.reader("cb 3f b9 99 99 99 99 99 9a").readF32()).isEqualTo(0.1f);
    }

    @ParameterizedTest
    @CsvSource({
        "cb0000000000000000, 0",
        "cb3ff8000000000000, 1.5",
        "cb7fefffffffffffff, 1.7976931348623157E308",
        "cb0000000000000001, 4.9E-324",
        "ca3fc00000, 1.5",
        "00, 0",
        "ff, -1",
        "d3ffe0000000000000, -9007199254740992",
        "cf0020000000000000, 9007199254740992",
        "cf8000000000000000, 9.223372036854775808E18",
        "cffffffffffffff800, 1.8446744073709549568E19"
    })
    void readsF64(String hex, double value) {
        assertThat(Hex.reader(hex).readF64()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cf0020000000000001",
                "d3ffdfffffffffffff",
                "cf7fffffffffffffff",
                "cf8000000000000001",
                "cfffffffffffffffff"
            })
    void refusesAnIntegerThatF64WouldChange(String hex) {
        assertThat(failureOf("f64", hex).kind()).isEqualTo(Kind.RANGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ce01000001",
                "d2feffffff",
                "cf0020000000000001",
                "cf7fffffffffffffff",
                "cffffffffffffff800",
                "cb7e37e43c8800759c",
                "cb47f0000000000000"
            })
    void refusesANumberThatF32CannotHold(String hex) {
        assertThat(failureOf("f32", hex).kind()).isEqualTo(Kind.RANGE);
    }

    @ParameterizedTest
    @CsvSource({
        "ca7fc00000, 7fc00000",
        "ca7fa00001, 7fa00001",
        "caffffffff, ffffffff",
        "ca80000000, 80000000",
        "ca7f800000, 7f800000"
    })
    void readsF32BitForBit(String hex, String bits) {
        assertThat(Integer.toHexString(Float.floatToRawIntBits(Hex.reader(hex).readF32())))
                .isEqualTo(bits);
    }

    @ParameterizedTest
    @CsvSource({
        "cb7ff8000000000000, 7ff8000000000000",
        "cb7ff4000000000001, 7ff4000000000001",
        "cb8000000000000000, 8000000000000000",
        "cbfff0000000000000, fff0000000000000"
    })
    void readsF64BitForBit(String hex, String bits) {
        assertThat(Long.toHexString(Double.doubleToRawLongBits(Hex.reader(hex).readF64())))
                .isEqualTo(bits);
    }

    @Test
    void readsInfinityAndNanOf64BitsAsF32() {
        MessageReader reader = Hex.reader("cb7ff0000000000000 cb7ff8000000000000");

        assertThat(List.of(reader.readF32(), reader.readF32())).containsExactly(Float.POSITIVE_INFINITY, Float.NaN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c0", "c3", "a131", "c40101", "90", "80"})
    void refusesWhatIsNotANumber(String hex) {
        for (String type : List.of("f32", "f64")) {
            assertThat(failureOf(type, hex).kind()).as(type).isEqualTo(Kind.TYPE);
        }
    }

    private static GuestDecodeException failureOf(String type, String hex) {
        return catchThrowableOfType(GuestDecodeException.class, () -> read(type, Hex.reader(hex)));
    }
}
