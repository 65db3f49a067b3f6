// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.runtime.GuestProtocolException.Kind;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;

/** Numbers out of words (wasm-bindgen, {@code src/convert/impls.rs}). Signed small ones arrive extended, or not. */
abstract sealed class NumberLifting implements Lifter permits ValueLifting {
    final GuestSpace space;
    private long[] words = {};
    private int next;
    private int end;

    NumberLifting(GuestSpace space) {
        this.space = space;
    }

    final void start(long[] source, int from, int to) {
        words = source;
        next = from;
        end = to;
    }

    final long word() {
        if (next == end) {
            throw new IllegalStateException("more values were asked for than the signature has");
        }
        return words[next++];
    }

    @Override
    public final byte i8() {
        return (byte) word();
    }

    @Override
    public final int u8() {
        return (int) word() & 0xff;
    }

    @Override
    public final short i16() {
        return (short) word();
    }

    @Override
    public final int u16() {
        return (int) word() & 0xffff;
    }

    @Override
    public final int i32() {
        return (int) word();
    }

    @Override
    public final long u32() {
        return word() & 0xffff_ffffL;
    }

    @Override
    public final long i64() {
        if (space.abi().i64AsTwoWords()) {
            long low = u32();
            return word() << 32 | low;
        }
        return word();
    }

    @Override
    public final long u64() {
        return i64();
    }

    @Override
    public final float f32() {
        return Float.intBitsToFloat((int) word());
    }

    @Override
    public final double f64() {
        return Double.longBitsToDouble(word());
    }

    @Override
    public final boolean bool() {
        return isTrue((int) word());
    }

    private boolean isTrue(int value) {
        if (value >>> 1 != 0) {
            throw space.violation(Kind.RETURN_CODE, "a bool is " + value + "; only 0 and 1 are defined");
        }
        return value == 1;
    }

    @Override
    public final int character() {
        return scalar((int) word());
    }

    private int scalar(int value) {
        if (!NumberLowering.isScalar(value)) {
            throw space.violation(
                    Kind.ENCODING, "a char is 0x" + Integer.toHexString(value) + ", which is no character");
        }
        return value;
    }

    @Override
    public final BigInteger i128() {
        long low = word();
        return BigInteger.valueOf(word()).shiftLeft(64).or(unsigned(low));
    }

    @Override
    public final BigInteger u128() {
        long low = word();
        return unsigned(word()).shiftLeft(64).or(unsigned(low));
    }

    private static BigInteger unsigned(long value) {
        BigInteger signed = BigInteger.valueOf(value);
        return value < 0 ? signed.add(BigInteger.ONE.shiftLeft(64)) : signed;
    }

    @Override
    public final int enumeration() {
        return space.abi().enumsAsF64() ? discriminant(f64()) : i32();
    }

    private int discriminant(double value) {
        long whole = (long) value;
        if (whole != value || whole < Integer.MIN_VALUE || whole > 0xffff_ffffL) {
            throw space.violation(Kind.RETURN_CODE, "an enum is " + value);
        }
        return (int) whole;
    }

    @Override
    public final <T> T enumeration(IntFunction<Optional<T>> lookup, String name) {
        return constant(lookup, name, enumeration());
    }

    @Override
    public final <T> Optional<T> optionalEnumeration(IntFunction<Optional<T>> lookup, String name, int hole) {
        int value = enumeration();
        return value == hole ? Optional.empty() : Optional.of(constant(lookup, name, value));
    }

    @Override
    public final <T> List<T> enumerations(IntFunction<Optional<T>> lookup, String name) {
        return DoubleStream.of(doubles())
                .mapToObj(value -> constant(lookup, name, discriminant(value)))
                .toList();
    }

    @Override
    public final <T> T textEnumeration(IntFunction<Optional<T>> lookup, String name) {
        return constant(lookup, name, i32());
    }

    @Override
    public final <T> Optional<T> optionalTextEnumeration(IntFunction<Optional<T>> lookup, String name, int hole) {
        int value = i32();
        return value == hole ? Optional.empty() : Optional.of(constant(lookup, name, value));
    }

    private <T> T constant(IntFunction<Optional<T>> lookup, String name, int value) {
        return lookup.apply(value)
                .orElseThrow(
                        () -> space.violation(Kind.RETURN_CODE, "the enum `" + name + "` has no constant " + value));
    }

    @Override
    public final Optional<Byte> optionalI8() {
        int value = (int) word();
        return value == NumberLowering.NO_SMALL_NUMBER ? Optional.empty() : Optional.of((byte) value);
    }

    @Override
    public final Optional<Integer> optionalU8() {
        int value = (int) word();
        return value == NumberLowering.NO_SMALL_NUMBER ? Optional.empty() : Optional.of(value & 0xff);
    }

    @Override
    public final Optional<Short> optionalI16() {
        int value = (int) word();
        return value == NumberLowering.NO_SMALL_NUMBER ? Optional.empty() : Optional.of((short) value);
    }

    @Override
    public final Optional<Integer> optionalU16() {
        int value = (int) word();
        return value == NumberLowering.NO_SMALL_NUMBER ? Optional.empty() : Optional.of(value & 0xffff);
    }

    @Override
    public final Optional<Boolean> optionalBool() {
        int value = (int) word();
        return value == NumberLowering.NO_SMALL_NUMBER ? Optional.empty() : Optional.of(isTrue(value));
    }

    @Override
    public final Optional<Integer> optionalCharacter() {
        int value = (int) word();
        return value == NumberLowering.NO_SMALL_NUMBER ? Optional.empty() : Optional.of(scalar(value));
    }

    @Override
    public final Optional<Integer> optionalI32() {
        if (space.abi().optionalNumbersAsF64()) {
            double value = f64();
            return value == space.abi().absentNumber()
                    ? Optional.empty()
                    : Optional.of((int) whole(value, Integer.MIN_VALUE, Integer.MAX_VALUE, "i32"));
        }
        boolean present = bool();
        int value = i32();
        return present ? Optional.of(value) : Optional.empty();
    }

    @Override
    public final Optional<Long> optionalU32() {
        if (space.abi().optionalNumbersAsF64()) {
            double value = f64();
            // Addresses and sizes pass through as they are signed; both readings are the same number.
            return value == space.abi().absentNumber()
                    ? Optional.empty()
                    : Optional.of(whole(value, Integer.MIN_VALUE, 0xffff_ffffL, "u32") & 0xffff_ffffL);
        }
        boolean present = bool();
        long value = u32();
        return present ? Optional.of(value) : Optional.empty();
    }

    private long whole(double value, long least, long most, String type) {
        long whole = (long) value;
        if (whole != value || whole < least || whole > most) {
            throw space.violation(Kind.RETURN_CODE, "an optional " + type + " is " + value);
        }
        return whole;
    }

    @Override
    public final Optional<Float> optionalF32() {
        if (space.abi().optionalNumbersAsF64()) {
            double value = f64();
            return value == space.abi().absentNumber() ? Optional.empty() : Optional.of((float) value);
        }
        boolean present = bool();
        float value = f32();
        return present ? Optional.of(value) : Optional.empty();
    }

    @Override
    public final Optional<Long> optionalI64() {
        boolean present = bool();
        long value = i64();
        return present ? Optional.of(value) : Optional.empty();
    }

    @Override
    public final Optional<Long> optionalU64() {
        return optionalI64();
    }

    @Override
    public final Optional<Double> optionalF64() {
        boolean present = bool();
        double value = f64();
        return present ? Optional.of(value) : Optional.empty();
    }

    @Override
    public final Optional<BigInteger> optionalI128() {
        boolean present = bool();
        BigInteger value = i128();
        return present ? Optional.of(value) : Optional.empty();
    }

    @Override
    public final Optional<BigInteger> optionalU128() {
        boolean present = bool();
        BigInteger value = u128();
        return present ? Optional.of(value) : Optional.empty();
    }
}
