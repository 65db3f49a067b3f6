// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import java.math.BigInteger;

/** An integer of -2^63 to 2^64-1: 64 bits, unsigned when {@code aboveLong}, which they are only if they have to be. */
record IntegerValue(long bits, boolean aboveLong) implements MessageValue {
    private static final int LOWEST_SHARED = -32;
    private static final IntegerValue[] SHARED = new IntegerValue[128 - LOWEST_SHARED];

    static {
        for (int i = 0; i < SHARED.length; i++) {
            SHARED[i] = new IntegerValue(i + LOWEST_SHARED, false);
        }
    }

    static IntegerValue of(long value) {
        return value >= LOWEST_SHARED && value <= 127
                ? SHARED[(int) value - LOWEST_SHARED]
                : new IntegerValue(value, false);
    }

    static IntegerValue ofUnsigned(long bits) {
        return bits >= 0 ? of(bits) : new IntegerValue(bits, true);
    }

    int compareTo(IntegerValue other) {
        return aboveLong == other.aboveLong ? Long.compare(bits, other.bits) : aboveLong ? 1 : -1;
    }

    @Override
    public Kind kind() {
        return Kind.INTEGER;
    }

    @Override
    public long asLong() {
        if (aboveLong) {
            throw MessageValueException.unexpected("an integer of -2^63 to 2^63-1", this);
        }
        return bits;
    }

    @Override
    public long asUnsignedLong() {
        if (!aboveLong && bits < 0) {
            throw MessageValueException.unexpected("an integer of 0 to 2^64-1", this);
        }
        return bits;
    }

    @Override
    public int asInt() {
        if (aboveLong || bits != (int) bits) {
            throw MessageValueException.unexpected("an integer of -2^31 to 2^31-1", this);
        }
        return (int) bits;
    }

    @Override
    public BigInteger asBigInteger() {
        return new BigInteger(decimal());
    }

    @Override
    public double asDouble() {
        if (!WideNumbers.isExactDouble(bits, aboveLong)) {
            throw MessageValueException.unexpected("a number that a 64-bit float holds exactly", this);
        }
        return WideNumbers.toDouble(bits, aboveLong);
    }

    @Override
    public float asFloat() {
        double number = asDouble();
        if ((float) number != number) {
            throw MessageValueException.unexpected("a number that a 32-bit float holds exactly", this);
        }
        return (float) number;
    }

    String decimal() {
        return aboveLong ? Long.toUnsignedString(bits) : Long.toString(bits);
    }

    @Override
    public String toString() {
        return ValueText.of(this);
    }
}
