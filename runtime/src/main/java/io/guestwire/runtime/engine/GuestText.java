// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Text as JavaScript's encoder and strict decoder see it (Encoding Standard, "UTF-8 encoder" on a scalar value string and
 * "UTF-8 decoder" with error mode "fatal"): half of a surrogate pair is written as U+FFFD, and bytes that are not UTF-8 are
 * refused.
 */
public final class GuestText {
    private static final char REPLACEMENT = '\ufffd';

    private GuestText() {}

    /**
     * How many bytes a text takes.
     *
     * @throws IllegalArgumentException if they are more than an array can hold
     */
    public static int size(String text) {
        int length = text.length();
        int ascii = asciiPrefix(text, length);
        if (ascii == length) {
            return length;
        }
        long size = ascii;
        for (int i = ascii; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                size++;
            } else if (c < 0x800) {
                size += 2;
            } else if (isPair(text, i, length)) {
                size += 4;
                i++;
            } else {
                size += 3;
            }
        }
        if (size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a text of " + length + " characters takes " + size + " bytes");
        }
        return (int) size;
    }

    private static int asciiPrefix(String text, int length) {
        int i = 0;
        while (i < length && text.charAt(i) < 0x80) {
            i++;
        }
        return i;
    }

    private static boolean isPair(String text, int at, int length) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < length
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    /** Writes a text whose {@link #size} is known. */
    static void encode(String text, int size, byte[] to, int at) {
        if (size == text.length()) {
            copyAscii(text, to, at);
        } else {
            encodeWide(text, to, at);
        }
    }

    /** The one bulk copy of characters that are bytes; deprecated for what it does with others. */
    @SuppressWarnings("deprecation")
    private static void copyAscii(String text, byte[] to, int at) {
        text.getBytes(0, text.length(), to, at);
    }

    private static void encodeWide(String text, byte[] to, int at) {
        int length = text.length();
        int end = at;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                to[end++] = (byte) c;
            } else if (c < 0x800) {
                to[end++] = (byte) (0xc0 | c >> 6);
                to[end++] = (byte) (0x80 | c & 0x3f);
            } else if (isPair(text, i, length)) {
                int point = Character.toCodePoint(c, text.charAt(++i));
                to[end++] = (byte) (0xf0 | point >> 18);
                to[end++] = (byte) (0x80 | point >> 12 & 0x3f);
                to[end++] = (byte) (0x80 | point >> 6 & 0x3f);
                to[end++] = (byte) (0x80 | point & 0x3f);
            } else {
                end = encodeThree(Character.isSurrogate(c) ? REPLACEMENT : c, to, end);
            }
        }
    }

    private static int encodeThree(char c, byte[] to, int at) {
        to[at] = (byte) (0xe0 | c >> 12);
        to[at + 1] = (byte) (0x80 | c >> 6 & 0x3f);
        to[at + 2] = (byte) (0x80 | c & 0x3f);
        return at + 3;
    }

    /** The platform's decoder is fast and replaces what is malformed: a text without replacements was well formed. */
    static String decode(byte[] bytes, int at, int length) throws CharacterCodingException {
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : decodeStrictly(bytes, at, length);
    }

    private static String decodeStrictly(byte[] bytes, int at, int length) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes, at, length))
                .toString();
    }
}
