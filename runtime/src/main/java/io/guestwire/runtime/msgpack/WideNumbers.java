// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;

/** Numbers beyond the first byte: every format that can hold a value of the wanted type without changing it. */
final class WideNumbers {
    private WideNumbers() {}

    static long integer(MessageInput in, IntegerType type) {
        int at = in.position;
        byte format = in.formatAt(at);
        if (!MessageFormat.isInteger(format)) {
            throw in.unexpected(at, type.schemaName() + " (" + type.range() + ")");
        }
        long value = bits(in, at, format);
        boolean aboveLong = format == MessageFormat.UINT64 && value < 0;
        if (aboveLong ? type != IntegerType.U64 : value < type.min || value > type.max) {
            throw outOfRange(in, at, type.schemaName() + " (" + type.range() + ")", decimal(value, aboveLong));
        }
        return value;
    }

    static float f32(MessageInput in) {
        int at = in.position;
        byte format = in.formatAt(at);
        if (format == MessageFormat.FLOAT64) {
            double value = Double.longBitsToDouble(Bytes.longAt(in.buffer, in.body(at, 8)));
            float narrow = (float) value; // rounds, as the sender's own cast would
            if (Float.isInfinite(narrow) && !Double.isInfinite(value)) {
                throw outOfRange(in, at, "f32", Double.toString(value));
            }
            return narrow;
        }
        double value = exactDouble(in, at, format, "f32");
        if ((float) value != value) {
            throw inexact(in, at, "f32", Double.toString(value));
        }
        return (float) value;
    }

    static double f64(MessageInput in) {
        int at = in.position;
        byte format = in.formatAt(at);
        if (format == MessageFormat.FLOAT32) {
            return Float.intBitsToFloat(Bytes.intAt(in.buffer, in.body(at, 4)));
        }
        return exactDouble(in, at, format, "f64");
    }

    /** An integer that stands for a floating-point number: taken when no digit is lost. */
    private static double exactDouble(MessageInput in, int at, byte format, String type) {
        if (!MessageFormat.isInteger(format)) {
            throw in.unexpected(at, type);
        }
        long value = bits(in, at, format);
        boolean aboveLong = format == MessageFormat.UINT64 && value < 0;
        if (!isExactDouble(value, aboveLong)) {
            throw inexact(in, at, type, decimal(value, aboveLong));
        }
        return toDouble(value, aboveLong);
    }

    static double toDouble(long bits, boolean aboveLong) {
        return aboveLong ? (bits >>> 1) * 2.0 : (double) bits;
    }

    static boolean isExactDouble(long bits, boolean aboveLong) {
        double number = toDouble(bits, aboveLong);
        return aboveLong ? (bits & 0x7ff) == 0 : number != 0x1p63 && (long) number == bits;
    }

    /** The value's bits; unsigned when the format is. */
    static long bits(MessageInput in, int at, byte format) {
        byte[] buffer = in.buffer;
        return switch (format) {
            case MessageFormat.UINT8 -> buffer[in.body(at, 1)] & 0xff;
            case MessageFormat.UINT16 -> Bytes.shortAt(buffer, in.body(at, 2)) & 0xffff;
            case MessageFormat.UINT32 -> Bytes.intAt(buffer, in.body(at, 4)) & 0xffff_ffffL;
            case MessageFormat.UINT64, MessageFormat.INT64 -> Bytes.longAt(buffer, in.body(at, 8));
            case MessageFormat.INT8 -> buffer[in.body(at, 1)];
            case MessageFormat.INT16 -> Bytes.shortAt(buffer, in.body(at, 2));
            case MessageFormat.INT32 -> Bytes.intAt(buffer, in.body(at, 4));
            default -> {
                in.body(at, 0);
                yield format;
            }
        };
    }

    private static String decimal(long value, boolean unsigned) {
        return unsigned ? Long.toUnsignedString(value) : Long.toString(value);
    }

    private static GuestDecodeException outOfRange(MessageInput in, int at, String type, String found) {
        return in.failure(Kind.RANGE, at, "expected " + type + ", found " + found);
    }

    private static GuestDecodeException inexact(MessageInput in, int at, String type, String found) {
        return in.failure(
                Kind.RANGE, at, "expected " + type + ", found the integer " + found + ", which it cannot hold exactly");
    }
}
