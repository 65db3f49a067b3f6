// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import java.util.Arrays;

/** The ways in which the other side writes {@code bytes}. */
final class ByteArrays {
    private static final byte[] NONE = {};

    private ByteArrays() {}

    static byte[] read(MessageInput in) {
        int at = in.position;
        byte format = in.formatAt(at);
        return switch (format) {
            case MessageFormat.BIN8 -> binary(in, at, 1);
            case MessageFormat.BIN16 -> binary(in, at, 2);
            case MessageFormat.BIN32 -> binary(in, at, 4);
            case MessageFormat.NIL -> {
                in.position = at + 1;
                yield NONE;
            }
            default -> MessageFormat.isString(format) ? copy(in, in.beginText(at)) : integers(in, at, format);
        };
    }

    private static byte[] binary(MessageInput in, int at, int lengthSize) {
        return copy(in, in.beginBinaryBody(at, 1 + lengthSize, in.lengthAt(at, lengthSize)));
    }

    private static byte[] copy(MessageInput in, int length) {
        int from = in.position;
        in.position = from + length;
        return Arrays.copyOfRange(in.buffer, from, from + length);
    }

    /** What serde makes of a {@code Vec<u8>}. */
    private static byte[] integers(MessageInput in, int at, byte format) {
        long count = in.listCount(at, format);
        if (count < 0) {
            throw in.unexpected(at, "bytes");
        }
        in.checkClaim(at, count, 1);
        if (count > in.limits.binaryBytes()) {
            throw in.tooMany(at, "the value is " + count + " bytes", "binaryBytes", in.limits.binaryBytes());
        }
        byte[] bytes = new byte[(int) count];
        for (int i = 0; i < bytes.length; i++) {
            int small = in.tryPositive();
            bytes[i] = (byte) (small != MessageInput.NONE ? small : WideNumbers.integer(in, IntegerType.U8));
        }
        return bytes;
    }
}
