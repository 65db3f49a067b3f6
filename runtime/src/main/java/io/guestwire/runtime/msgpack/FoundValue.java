// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import io.guestwire.runtime.path.PathText;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** What stands in a message, for exceptions: bounded in length, with nothing in it that could disguise a log line. */
final class FoundValue {
    private static final int WINDOW = 16;
    private static final int BEFORE = 4;
    /** Enough for what {@link PathText#quoted} shows. */
    private static final int SHOWN_TEXT_BYTES = 260;

    private static final MessageLimits UNBOUNDED =
            new MessageLimits(0, 0, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    private FoundValue() {}

    /** The value that starts at {@code at}: {@code the string "abc"}, {@code a list of 3}, {@code nil}. */
    static String describe(byte[] buffer, int at, int end) {
        byte format = buffer[at];
        String what = MessageFormat.describe(format);
        long size = MessageShape.headSize(buffer, at, end);
        if (size > end - at) {
            return what;
        }
        if (MessageFormat.isInteger(format)) {
            return "the integer " + number(buffer, at, end, format);
        }
        if (MessageFormat.isString(format)) {
            int from = at + (int) size - textLength(buffer, at, (int) size);
            return "the string " + text(buffer, from, at + (int) size);
        }
        return switch (format) {
            case MessageFormat.FLOAT32 -> "the 32-bit float " + Float.intBitsToFloat(Bytes.intAt(buffer, at + 1));
            case MessageFormat.FLOAT64 -> "the 64-bit float " + Double.longBitsToDouble(Bytes.longAt(buffer, at + 1));
            default -> what + counted(buffer, at, end, format, size);
        };
    }

    private static String counted(byte[] buffer, int at, int end, byte format, long size) {
        if (MessageFormat.isFixArray(format) || format == MessageFormat.ARRAY16 || format == MessageFormat.ARRAY32) {
            return " of " + MessageShape.children(buffer, at, end);
        }
        if (MessageFormat.isFixMap(format) || format == MessageFormat.MAP16 || format == MessageFormat.MAP32) {
            return " of " + MessageShape.children(buffer, at, end) / 2;
        }
        return switch (format) {
            case MessageFormat.BIN8 -> " of " + (size - 2) + " bytes";
            case MessageFormat.BIN16 -> " of " + (size - 3) + " bytes";
            case MessageFormat.BIN32 -> " of " + (size - 5) + " bytes";
            case MessageFormat.EXT8 -> " of type " + buffer[at + 2];
            case MessageFormat.EXT16 -> " of type " + buffer[at + 3];
            case MessageFormat.EXT32 -> " of type " + buffer[at + 5];
            case MessageFormat.FIXEXT1,
                    MessageFormat.FIXEXT2,
                    MessageFormat.FIXEXT4,
                    MessageFormat.FIXEXT8,
                    MessageFormat.FIXEXT16 -> " of type " + buffer[at + 1];
            default -> "";
        };
    }

    private static String number(byte[] buffer, int at, int end, byte format) {
        MessageInput in = new MessageInput(UNBOUNDED);
        in.reset(buffer, at, end);
        long bits = WideNumbers.bits(in, at, format);
        return format == MessageFormat.UINT64 ? Long.toUnsignedString(bits) : Long.toString(bits);
    }

    private static int textLength(byte[] buffer, int at, int size) {
        return switch (buffer[at]) {
            case MessageFormat.STR8 -> size - 2;
            case MessageFormat.STR16 -> size - 3;
            case MessageFormat.STR32 -> size - 5;
            default -> size - 1;
        };
    }

    private static String text(byte[] buffer, int from, int to) {
        int shown = Math.min(to - from, SHOWN_TEXT_BYTES);
        return PathText.quoted(new String(buffer, from, shown, StandardCharsets.UTF_8));
    }

    /** A map's key in a path: {@code ["name"]}, {@code [5]}; {@code [?]} if it is of another kind or cannot be read. */
    static String key(byte[] buffer, int at, int end) {
        if (at >= end || MessageShape.headSize(buffer, at, end) > end - at) {
            return "[?]";
        }
        byte format = buffer[at];
        if (MessageFormat.isInteger(format)) {
            return '[' + number(buffer, at, end, format) + ']';
        }
        if (MessageFormat.isString(format)) {
            int size = (int) MessageShape.headSize(buffer, at, end);
            int from = at + size - textLength(buffer, at, size);
            if (Utf8.firstMalformed(buffer, from, at + size) < 0) {
                return '[' + text(buffer, from, at + size) + ']';
            }
        }
        return "[?]";
    }

    /**
     * The bytes around {@code at} of the message {@code buffer[start, end)}, those to {@code marked} in brackets:
     * {@code 9..19: 92 05 [a3 61 62 63] c0}. A bracket that is not closed goes on behind what is shown. Empty for an empty message.
     */
    static String bytes(byte[] buffer, int start, int end, int at, long marked) {
        if (start == end) {
            return "";
        }
        int to = (int) Math.min(end, Math.max(start, at - BEFORE) + (long) WINDOW);
        int from = Math.max(start, Math.min(at - BEFORE, to - WINDOW));
        StringBuilder text = new StringBuilder()
                .append(from - start)
                .append("..")
                .append(to - 1 - start)
                .append(':');
        for (int i = from; i < to; i++) {
            text.append(i == at ? " [" : " ");
            HexFormat.of().toHexDigits(text, buffer[i]);
            text.append(i == marked - 1 && i >= at ? "]" : "");
        }
        if (at == end) {
            text.append(" []");
        }
        return text.toString();
    }
}
