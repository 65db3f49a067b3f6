// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import io.guestwire.runtime.GuestDecodeException.Kind;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The timestamp extension, type -1, in its three lengths (MessagePack specification, "Timestamp extension type"). */
final class Timestamp {
    static final byte TYPE = -1;

    private static final int NANOS_PER_SECOND = 1_000_000_000;
    /** An {@link Instant} reaches a year further in both directions than a datetime. */
    private static final long LOWEST_SECOND = LocalDateTime.MIN.toEpochSecond(ZoneOffset.UTC);

    private static final long HIGHEST_SECOND = LocalDateTime.MAX.toEpochSecond(ZoneOffset.UTC);
    private static final int SECOND_BITS = 34;

    private Timestamp() {}

    /** Reads the data that the input stands at; the value starts at {@code at}. */
    static OffsetDateTime read(MessageInput in, int at, int length) {
        int from = in.position;
        in.position = from + length;
        return switch (length) {
            case 4 -> of(in, at, Bytes.intAt(in.buffer, from) & 0xffff_ffffL, 0);
            case 8 -> {
                long both = Bytes.longAt(in.buffer, from);
                yield of(in, at, both & (1L << SECOND_BITS) - 1, both >>> SECOND_BITS);
            }
            case 12 -> of(in, at, Bytes.longAt(in.buffer, from + 4), Bytes.intAt(in.buffer, from) & 0xffff_ffffL);
            default ->
                throw in.failure(Kind.INVALID, at, "expected a timestamp of 4, 8 or 12 bytes, found one of " + length);
        };
    }

    private static OffsetDateTime of(MessageInput in, int at, long second, long nanos) {
        if (nanos >= NANOS_PER_SECOND) {
            throw in.failure(
                    Kind.RANGE, at, "expected a timestamp of 0 to 999999999 nanoseconds, found one of " + nanos);
        }
        if (second < LOWEST_SECOND || second > HIGHEST_SECOND) {
            throw in.failure(
                    Kind.RANGE,
                    at,
                    "expected a datetime of the years -999999999 to 999999999, found a timestamp of " + second
                            + " seconds");
        }
        return OffsetDateTime.ofInstant(Instant.ofEpochSecond(second, nanos), ZoneOffset.UTC);
    }

    /** The data in its shortest form. */
    static byte[] encode(long second, int nanos) {
        if (second >>> SECOND_BITS != 0) {
            byte[] data = new byte[12];
            Bytes.putInt(data, 0, nanos);
            Bytes.putLong(data, 4, second);
            return data;
        }
        long both = (long) nanos << SECOND_BITS | second;
        if (both >>> Integer.SIZE == 0) {
            byte[] data = new byte[4];
            Bytes.putInt(data, 0, (int) both);
            return data;
        }
        byte[] data = new byte[8];
        Bytes.putLong(data, 0, both);
        return data;
    }
}
