// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.compare;

import io.guestwire.widl.compare.ComparisonOptions;
import io.guestwire.widl.model.Scalar;
import java.math.BigInteger;

/** What a reader of a built-in type accepts of another built-in type's values, as {@code docs/wire-format.md} says. */
final class ScalarReading {
    private static final int DIGITS_OF_F32 = 24;
    private static final int DIGITS_OF_F64 = 53;

    private final ComparisonOptions options;

    ScalarReading(ComparisonOptions options) {
        this.options = options;
    }

    Reading read(Scalar writer, Scalar reader) {
        if (writer == reader || isDynamic(reader)) {
            return Reading.ALL;
        }
        if (isDynamic(writer)) {
            return Reading.allBut("values other than " + reader.widlName());
        }
        return switch (reader) {
            case I8, U8, I16, U16, I32, U32, I64, U64 -> integer(writer, reader);
            case F32 -> real(writer, reader, DIGITS_OF_F32);
            case F64 -> real(writer, reader, DIGITS_OF_F64);
            case STRING -> isText(writer) ? Reading.ALL : mismatch(writer, reader);
            case BYTES -> isText(writer) ? Reading.ALL : mismatch(writer, reader);
            case DATETIME ->
                writer == Scalar.STRING
                        ? Reading.allBut("text that is no moment of RFC 3339")
                        : mismatch(writer, reader);
            case BOOL, RAW, ANY, VALUE -> mismatch(writer, reader);
        };
    }

    /** Whether any value at all has the type. */
    static boolean isDynamic(Scalar type) {
        return type == Scalar.ANY || type == Scalar.VALUE || type == Scalar.RAW;
    }

    private static Reading integer(Scalar writer, Scalar reader) {
        if (!writer.isInteger()) {
            return mismatch(writer, reader);
        }
        boolean fits = writer.minimum().compareTo(reader.minimum()) >= 0
                && writer.maximum().compareTo(reader.maximum()) <= 0;
        return fits ? Reading.ALL : Reading.allBut("numbers outside " + reader.minimum() + " to " + reader.maximum());
    }

    private static Reading real(Scalar writer, Scalar reader, int digits) {
        if (writer == Scalar.F32) {
            return Reading.ALL;
        }
        if (writer == Scalar.F64) {
            return Reading.allBut("numbers too large for f32, and digits that it does not hold");
        }
        if (!writer.isInteger()) {
            return mismatch(writer, reader);
        }
        BigInteger exact = BigInteger.ONE.shiftLeft(digits);
        return writer.maximum().compareTo(exact) <= 0
                ? Reading.ALL
                : Reading.allBut("whole numbers of more than " + digits + " binary digits");
    }

    private boolean isText(Scalar writer) {
        return writer == Scalar.STRING || (writer == Scalar.DATETIME && !options.timestamps());
    }

    /** What a reader accepts of whole numbers from zero. */
    static Reading upTo(int maximum, Scalar reader, String refused) {
        BigInteger largest = switch (reader) {
            case I8, U8, I16, U16, I32, U32, I64, U64 -> reader.maximum();
            case F32 -> BigInteger.ONE.shiftLeft(DIGITS_OF_F32);
            case F64 -> BigInteger.ONE.shiftLeft(DIGITS_OF_F64);
            case BOOL, STRING, BYTES, DATETIME, RAW, ANY, VALUE -> BigInteger.ONE.negate();
        };
        if (largest.signum() < 0) {
            return Reading.none(refused);
        }
        return BigInteger.valueOf(maximum).compareTo(largest) <= 0 ? Reading.ALL : Reading.allBut(refused);
    }

    private static Reading mismatch(Scalar writer, Scalar reader) {
        return WireReading.mismatch(writer, reader);
    }
}
