// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import java.util.Arrays;

/**
 * The shape of a message that may be broken anywhere: how long its values are and where they start. Only for what an
 * exception says; nothing here throws, nothing is believed.
 */
final class MessageShape {
    private static final int FIRST_LEVELS = 16;
    private static final int FIRST_LISTED = 0xc0;
    /** For the formats from 0xc0 to 0xdf: bytes before the body, those of a length included. */
    private static final int[] HEADERS = {
        1, 1, 1, 1, 2, 3, 5, 3, 4, 6, 5, 9, 2, 3, 5, 9, 2, 3, 5, 9, 3, 4, 6, 10, 18, 2, 3, 5, 3, 5, 3, 5
    };

    private MessageShape() {}

    /** The bytes of a scalar, or of the header of a list or map, if the message went on for ever. */
    static long headSize(byte[] buffer, int at, int end) {
        int format = buffer[at] & 0xff;
        if (format < FIRST_LISTED || format >= 0xe0) {
            return MessageFormat.isFixStr(buffer[at]) ? 1 + (format & 0x1f) : 1;
        }
        int header = HEADERS[format - FIRST_LISTED];
        return switch (buffer[at]) {
            case MessageFormat.BIN8, MessageFormat.STR8, MessageFormat.EXT8 ->
                header + unsigned(buffer, at + 1, 1, end);
            case MessageFormat.BIN16, MessageFormat.STR16, MessageFormat.EXT16 ->
                header + unsigned(buffer, at + 1, 2, end);
            case MessageFormat.BIN32, MessageFormat.STR32, MessageFormat.EXT32 ->
                header + unsigned(buffer, at + 1, 4, end);
            default -> header;
        };
    }

    /** How many values a list or a map claims to hold, keys included; 0 for all others. */
    static long children(byte[] buffer, int at, int end) {
        byte format = buffer[at];
        if (MessageFormat.isFixArray(format)) {
            return format & 0x0f;
        }
        if (MessageFormat.isFixMap(format)) {
            return 2 * (format & 0x0f);
        }
        return switch (format) {
            case MessageFormat.ARRAY16 -> unsigned(buffer, at + 1, 2, end);
            case MessageFormat.ARRAY32 -> unsigned(buffer, at + 1, 4, end);
            case MessageFormat.MAP16 -> 2 * unsigned(buffer, at + 1, 2, end);
            case MessageFormat.MAP32 -> 2 * unsigned(buffer, at + 1, 4, end);
            default -> 0;
        };
    }

    private static long unsigned(byte[] buffer, int from, int size, int end) {
        if (size > end - from) {
            return 0;
        }
        long value = 0;
        for (int i = from; i < from + size; i++) {
            value = value << Byte.SIZE | buffer[i] & 0xff;
        }
        return value;
    }

    /** Of the values nested that deep in the message {@code buffer[from, to)}, where the last one that begins there does. */
    static int lastStart(byte[] buffer, int from, int to, int level) {
        long[] left = new long[FIRST_LEVELS];
        left[0] = 1;
        int depth = 0;
        int start = from;
        int at = from;
        while (at < to) {
            while (depth > 0 && left[depth] == 0) {
                depth--;
            }
            left[depth]--;
            if (depth == level) {
                start = at;
            }
            long next = at + headSize(buffer, at, to);
            long children = children(buffer, at, to);
            if (next > to) {
                break;
            }
            at = (int) next;
            if (children > 0) {
                depth++;
                if (depth == left.length) {
                    left = Arrays.copyOf(left, depth * 2);
                }
                left[depth] = children;
            }
        }
        return start;
    }
}
