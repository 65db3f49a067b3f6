// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal.bindgen;

import io.guestwire.wasm.bindgen.BindgenFormatException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bytes of the custom section, each looked at once, none behind the end. */
final class SectionInput {

    private final byte[] bytes;
    private final int end;
    private int at;

    SectionInput(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private SectionInput(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    boolean isAtEnd() {
        return at == end;
    }

    int at() {
        return at;
    }

    int left() {
        return end - at;
    }

    /** The next {@code u32le} bytes, to be read by themselves. */
    SectionInput part(String what) {
        if (left() < 4) {
            throw wrong("the length of " + what + " is cut off");
        }
        long length = 0;
        for (int i = 0; i < 4; i++) {
            length |= (bytes[at++] & 0xFFL) << (8 * i);
        }
        if (length > left()) {
            throw wrong(what + " says " + length + " bytes, " + left() + " are left");
        }
        SectionInput part = new SectionInput(bytes, at, at + (int) length);
        at += (int) length;
        return part;
    }

    int octet(String what) {
        if (isAtEnd()) {
            throw wrong(what + " is cut off");
        }
        return bytes[at++] & 0xFF;
    }

    /** An unsigned LEB128 number of at most 32 bits; padding is accepted, the macros of 0.2.93 and later write it. */
    long u32(String what) {
        long value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int octet = octet(what);
            value |= (octet & 0x7FL) << shift;
            if (octet < 0x80) {
                if (value > 0xFFFF_FFFFL) {
                    break;
                }
                return value;
            }
        }
        throw wrong(what + " has more than 32 bits");
    }

    boolean bool(String what) {
        int octet = octet(what);
        if (octet > 1) {
            throw wrong(what + " is neither 0 nor 1 but " + octet);
        }
        return octet == 1;
    }

    String text(String what) {
        long length = u32(what);
        if (length > left()) {
            throw wrong(what + " says " + length + " bytes, " + left() + " are left");
        }
        int start = at;
        at += (int) length;
        return decode(start, (int) length, what);
    }

    String rest(String what) {
        int start = at;
        at = end;
        return decode(start, end - start, what);
    }

    private String decode(int start, int length, String what) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw wrong(what + " is not UTF-8");
        }
    }

    BindgenFormatException wrong(String problem) {
        return new BindgenFormatException(
                BindgenFormatException.Kind.SECTION, problem + " (byte " + at + " of the section)");
    }
}
