// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import java.math.BigInteger;
import java.util.Optional;

/** Numbers as words (wasm-bindgen, {@code src/convert/impls.rs}); collects the words. */
abstract sealed class NumberLowering implements Lowerer permits ValueLowering {
    /** Stands for nothing among {@code i8}, {@code u8}, {@code i16}, {@code u16}, {@code bool} and {@code char}. */
    static final int NO_SMALL_NUMBER = 0xffffff;

    private static final BigInteger LEAST_I128 = BigInteger.ONE.shiftLeft(127).negate();
    private static final BigInteger MOST_I128 = BigInteger.ONE.shiftLeft(127).subtract(BigInteger.ONE);
    private static final BigInteger MOST_U128 = BigInteger.ONE.shiftLeft(128).subtract(BigInteger.ONE);

    final GuestSpace space;
    private long[] words = {};
    private int next;

    NumberLowering(GuestSpace space) {
        this.space = space;
    }

    /** Starts at a place of an array that has room for all words to come, and no more. */
    final void start(long[] target, int at) {
        words = target;
        next = at;
    }

    /** How many words were given, and what stood before them. */
    final int count() {
        return next;
    }

    final void word(long value) {
        if (next == words.length) {
            throw new IllegalStateException("more values were given than the signature has");
        }
        words[next++] = value;
    }

    @Override
    public final void i8(byte value) {
        word(value);
    }

    @Override
    public final void u8(int value) {
        word(inRange(value, 0xff, "u8"));
    }

    @Override
    public final void i16(short value) {
        word(value);
    }

    @Override
    public final void u16(int value) {
        word(inRange(value, 0xffff, "u16"));
    }

    @Override
    public final void i32(int value) {
        word(value);
    }

    @Override
    public final void u32(long value) {
        word(unsigned(value));
    }

    @Override
    public final void i64(long value) {
        if (space.abi().i64AsTwoWords()) {
            word((int) value);
            word((int) (value >>> 32));
        } else {
            word(value);
        }
    }

    @Override
    public final void u64(long value) {
        i64(value);
    }

    @Override
    public final void f32(float value) {
        word(Float.floatToRawIntBits(value));
    }

    @Override
    public final void f64(double value) {
        word(Double.doubleToRawLongBits(value));
    }

    @Override
    public final void bool(boolean value) {
        word(value ? 1 : 0);
    }

    @Override
    public final void character(int value) {
        word(scalar(value));
    }

    @Override
    public final void i128(BigInteger value) {
        wide(value, LEAST_I128, MOST_I128, "i128");
    }

    @Override
    public final void u128(BigInteger value) {
        wide(value, BigInteger.ZERO, MOST_U128, "u128");
    }

    private void wide(BigInteger value, BigInteger least, BigInteger most, String type) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(value + " is no " + type);
        }
        word(value.longValue());
        word(value.shiftRight(64).longValue());
    }

    @Override
    public final void enumeration(long value) {
        if (space.abi().enumsAsF64()) {
            f64(value);
        } else {
            word((int) value);
        }
    }

    @Override
    public final void optionalI8(Optional<Byte> value) {
        word(value.isEmpty() ? NO_SMALL_NUMBER : value.get());
    }

    @Override
    public final void optionalU8(Optional<Integer> value) {
        word(value.isEmpty() ? NO_SMALL_NUMBER : inRange(value.get(), 0xff, "u8"));
    }

    @Override
    public final void optionalI16(Optional<Short> value) {
        word(value.isEmpty() ? NO_SMALL_NUMBER : value.get());
    }

    @Override
    public final void optionalU16(Optional<Integer> value) {
        word(value.isEmpty() ? NO_SMALL_NUMBER : inRange(value.get(), 0xffff, "u16"));
    }

    @Override
    public final void optionalBool(Optional<Boolean> value) {
        word(value.isEmpty() ? NO_SMALL_NUMBER : value.get() ? 1 : 0);
    }

    @Override
    public final void optionalCharacter(Optional<Integer> value) {
        word(value.isEmpty() ? NO_SMALL_NUMBER : scalar(value.get()));
    }

    @Override
    public final void optionalI32(Optional<Integer> value) {
        if (space.abi().optionalNumbersAsF64()) {
            f64(value.isEmpty() ? space.abi().absentNumber() : value.get());
        } else {
            tagged(value.isPresent(), value.isPresent() ? value.get() : 0);
        }
    }

    @Override
    public final void optionalU32(Optional<Long> value) {
        long number = value.isPresent() ? unsigned(value.get()) : 0;
        if (space.abi().optionalNumbersAsF64()) {
            f64(value.isEmpty() ? space.abi().absentNumber() : number & 0xffff_ffffL);
        } else {
            tagged(value.isPresent(), number);
        }
    }

    @Override
    public final void optionalF32(Optional<Float> value) {
        if (space.abi().optionalNumbersAsF64()) {
            f64(value.isEmpty() ? space.abi().absentNumber() : value.get());
        } else {
            tagged(value.isPresent(), value.isPresent() ? Float.floatToRawIntBits(value.get()) : 0);
        }
    }

    @Override
    public final void optionalI64(Optional<Long> value) {
        bool(value.isPresent());
        i64(value.isPresent() ? value.get() : 0L);
    }

    @Override
    public final void optionalU64(Optional<Long> value) {
        optionalI64(value);
    }

    @Override
    public final void optionalF64(Optional<Double> value) {
        tagged(value.isPresent(), value.isPresent() ? Double.doubleToRawLongBits(value.get()) : 0);
    }

    @Override
    public final void optionalI128(Optional<BigInteger> value) {
        bool(value.isPresent());
        i128(value.isPresent() ? value.get() : BigInteger.ZERO);
    }

    @Override
    public final void optionalU128(Optional<BigInteger> value) {
        bool(value.isPresent());
        u128(value.isPresent() ? value.get() : BigInteger.ZERO);
    }

    private void tagged(boolean present, long value) {
        word(present ? 1 : 0);
        word(value);
    }

    private static int inRange(int value, int most, String type) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException(value + " is no " + type + ", which is 0 to " + most);
        }
        return value;
    }

    private static int unsigned(long value) {
        if (value >>> 32 != 0) {
            throw new IllegalArgumentException(value + " is no u32, which is 0 to 4294967295");
        }
        return (int) value;
    }

    private static int scalar(int value) {
        if (!isScalar(value)) {
            throw new IllegalArgumentException("0x" + Integer.toHexString(value)
                    + " is no char: that is a code point up to 0x10ffff, but no half of a surrogate pair");
        }
        return value;
    }

    /** Whether a number is a Unicode scalar value, which a {@code char} is. */
    static boolean isScalar(int value) {
        return value >= 0 && value <= 0x10ffff && (value < 0xd800 || value > 0xdfff);
    }
}
