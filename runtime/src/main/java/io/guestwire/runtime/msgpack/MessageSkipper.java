// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import java.util.Arrays;

/** Skips values of any kind. Nesting costs a long a level, not a Java frame. */
final class MessageSkipper {
    private static final int FIRST_LEVELS = 16;
    private static final int SCALAR = -1;

    private final MessageInput in;
    /** For each open container, how many values are left in the one around it. */
    private long[] outer = new long[FIRST_LEVELS];

    MessageSkipper(MessageInput in) {
        this.in = in;
    }

    void skip() {
        int level = 0;
        long left = 1;
        while (left > 0 || level > 0) {
            if (left == 0) {
                left = outer[--level];
                continue;
            }
            left--;
            int at = in.position;
            long children = skipHead(at);
            if (children != SCALAR) {
                if (in.path.depth() + level >= in.limits.depth()) {
                    throw in.tooDeep(at);
                }
                if (level == outer.length) {
                    outer = Arrays.copyOf(outer, level * 2);
                }
                outer[level++] = left;
                left = children;
            }
        }
    }

    /** Skips a whole scalar, or the header of a list or map: the number of values in it is returned then. */
    private long skipHead(int at) {
        byte format = in.formatAt(at);
        long elements = in.listCount(at, format);
        if (elements >= 0) {
            in.claim(at, elements, 1);
            return elements;
        }
        long entries = in.mapCount(at, format);
        if (entries >= 0) {
            in.claim(at, entries, 2);
            return entries * 2;
        }
        skipScalar(at, format);
        return SCALAR;
    }

    private void skipScalar(int at, byte format) {
        if (MessageFormat.isFixStr(format)) {
            skipBody(in.beginTextBody(at, 1, format & 0x1f));
            return;
        }
        switch (format) {
            case MessageFormat.RESERVED -> throw in.unexpected(at, "a value");
            case MessageFormat.STR8 -> skipBody(in.beginTextBody(at, 2, in.lengthAt(at, 1)));
            case MessageFormat.STR16 -> skipBody(in.beginTextBody(at, 3, in.lengthAt(at, 2)));
            case MessageFormat.STR32 -> skipBody(in.beginTextBody(at, 5, in.lengthAt(at, 4)));
            case MessageFormat.BIN8 -> skipBody(in.beginBinaryBody(at, 2, in.lengthAt(at, 1)));
            case MessageFormat.BIN16 -> skipBody(in.beginBinaryBody(at, 3, in.lengthAt(at, 2)));
            case MessageFormat.BIN32 -> skipBody(in.beginBinaryBody(at, 5, in.lengthAt(at, 4)));
            // an extension has its type in the byte between its header and its data
            case MessageFormat.EXT8 -> skipBody(in.beginBinaryBody(at, 3, in.lengthAt(at, 1)));
            case MessageFormat.EXT16 -> skipBody(in.beginBinaryBody(at, 4, in.lengthAt(at, 2)));
            case MessageFormat.EXT32 -> skipBody(in.beginBinaryBody(at, 6, in.lengthAt(at, 4)));
            case MessageFormat.UINT8, MessageFormat.INT8 -> in.body(at, 1);
            case MessageFormat.UINT16, MessageFormat.INT16, MessageFormat.FIXEXT1 -> in.body(at, 2);
            case MessageFormat.FIXEXT2 -> in.body(at, 3);
            case MessageFormat.UINT32, MessageFormat.INT32, MessageFormat.FLOAT32 -> in.body(at, 4);
            case MessageFormat.FIXEXT4 -> in.body(at, 5);
            case MessageFormat.UINT64, MessageFormat.INT64, MessageFormat.FLOAT64 -> in.body(at, 8);
            case MessageFormat.FIXEXT8 -> in.body(at, 9);
            case MessageFormat.FIXEXT16 -> in.body(at, 17);
            default -> in.body(at, 0);
        }
    }

    private void skipBody(int length) {
        in.position += length;
    }
}
