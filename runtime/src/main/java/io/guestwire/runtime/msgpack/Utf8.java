// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

/** Strict UTF-8 over byte arrays: The Unicode Standard, table 3-7 (well-formed UTF-8 byte sequences). */
final class Utf8 {
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Utf8() {}

    /** Whether {@code bytes[from, to)} holds ASCII alone. */
    static boolean isAscii(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length < Long.BYTES) {
            return isShortAscii(bytes, from, length);
        }
        int last = to - Long.BYTES;
        for (int i = from; i < last; i += Long.BYTES) {
            if ((Bytes.longAt(bytes, i) & HIGH_BITS) != 0) {
                return false;
            }
        }
        return (Bytes.longAt(bytes, last) & HIGH_BITS) == 0; // overlaps the one before
    }

    private static boolean isShortAscii(byte[] bytes, int from, int length) {
        if (length > 0 && bytes.length - from >= Long.BYTES) {
            return (Bytes.longAt(bytes, from) >>> Byte.SIZE * (Long.BYTES - length) & HIGH_BITS) == 0;
        }
        for (int i = from; i < from + length; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Where the first ill-formed sequence of {@code bytes[from, to)} starts, or -1 if the text is well formed. */
    static int firstMalformed(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            int length = sequenceLength(bytes, i, to);
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return -1;
    }

    private static int sequenceLength(byte[] bytes, int at, int to) {
        int first = bytes[at] & 0xff;
        if (first < 0x80) {
            return 1;
        }
        int length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
        if (first < 0xc2 || first > 0xf4 || to - at < length) {
            return 0;
        }
        int second = bytes[at + 1] & 0xff;
        // The lead bytes e0 and f0 would allow overlong forms, ed the surrogates, f4 code points above U+10FFFF.
        int lowest = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
        int highest = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
        if (second < lowest || second > highest) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** Where the first surrogate without a partner stands, or -1 if the text can be encoded. */
    static int firstLoneSurrogate(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c) || i + 1 == length || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** How many bytes the text takes; it has no lone surrogate. */
    static long length(String text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes++;
            } else if (c < 0x800 || Character.isSurrogate(c)) {
                bytes += 2; // each half of a pair counts for half of its four bytes
            } else {
                bytes += 3;
            }
        }
        return bytes;
    }

    /** Encodes {@code text}; there is room for it, and no lone surrogate in it. */
    static void encode(String text, byte[] to, int at) {
        int length = text.length();
        int end = at;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                to[end++] = (byte) c;
            } else if (c < 0x800) {
                to[end++] = (byte) (0xc0 | c >> 6);
                to[end++] = (byte) (0x80 | c & 0x3f);
            } else if (Character.isSurrogate(c)) {
                int point = Character.toCodePoint(c, text.charAt(++i));
                to[end++] = (byte) (0xf0 | point >> 18);
                to[end++] = (byte) (0x80 | point >> 12 & 0x3f);
                to[end++] = (byte) (0x80 | point >> 6 & 0x3f);
                to[end++] = (byte) (0x80 | point & 0x3f);
            } else {
                to[end++] = (byte) (0xe0 | c >> 12);
                to[end++] = (byte) (0x80 | c >> 6 & 0x3f);
                to[end++] = (byte) (0x80 | c & 0x3f);
            }
        }
    }
}
