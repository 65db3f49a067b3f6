// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal;

import io.guestwire.wasm.WasmFormatException;
import io.guestwire.wasm.WasmFormatException.Kind;
import io.guestwire.wasm.WasmLimit;
import io.guestwire.wasm.WasmLimits;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A cursor over a part of the module's bytes. Integers are LEB128 as the core specification 2.0, section 5.2.2, defines
 * them: padding is accepted up to the longest encoding of the type, unused bits must repeat the sign.
 */
final class WasmInput {

    private final byte[] bytes;
    private final WasmLimits limits;
    private final int end;
    private final Object place;
    private int position;

    /** Reads {@code bytes} from {@code start} up to {@code end}; {@code place} names that range in messages. */
    WasmInput(byte[] bytes, int start, int end, Object place, WasmLimits limits) {
        this.bytes = bytes;
        this.position = start;
        this.end = end;
        this.place = place;
        this.limits = limits;
    }

    WasmLimits limits() {
        return limits;
    }

    int position() {
        return position;
    }

    int remaining() {
        return end - position;
    }

    boolean atEnd() {
        return position == end;
    }

    int u8(String what) {
        if (position == end) {
            throw unexpectedEnd(what);
        }
        return bytes[position++] & 0xff;
    }

    /** Returns the next byte and stays in front of it. */
    int peek(String what) {
        if (position == end) {
            throw unexpectedEnd(what);
        }
        return bytes[position] & 0xff;
    }

    /** Returns an unsigned 32-bit integer. */
    long u32(String what) {
        return unsigned(5, 4, what);
    }

    /** Returns an unsigned 64-bit integer; a negative result stands for one of 2^63 and more. */
    long u64(String what) {
        return unsigned(10, 1, what);
    }

    private long unsigned(int longest, int bitsOfLast, String what) {
        int start = position;
        long result = 0;
        for (int i = 0; i < longest; i++) {
            int next = u8(what);
            result |= (long) (next & 0x7f) << (7 * i);
            if ((next & 0x80) == 0) {
                if (i == longest - 1 && next >>> bitsOfLast != 0) {
                    throw malformed(start, what + " is too large for its integer type");
                }
                return result;
            }
        }
        throw malformed(start, what + " is an integer of more than " + longest + " bytes");
    }

    void s32(String what) {
        signed(5, 4, what);
    }

    /** Returns a signed 33-bit integer, the type of heap and block types. */
    long s33(String what) {
        return signed(5, 5, what);
    }

    void s64(String what) {
        signed(10, 1, what);
    }

    private long signed(int longest, int bitsOfLast, String what) {
        int start = position;
        long result = 0;
        for (int i = 0; i < longest; i++) {
            int next = u8(what);
            result |= (long) (next & 0x7f) << (7 * i);
            if ((next & 0x80) == 0) {
                int signAndUnused = (next & 0x7f) >> (bitsOfLast - 1);
                if (i == longest - 1 && signAndUnused != 0 && signAndUnused != 0x7f >> (bitsOfLast - 1)) {
                    throw malformed(start, what + " is too large for its integer type");
                }
                int used = 7 * (i + 1);
                return used >= Long.SIZE ? result : result << (Long.SIZE - used) >> (Long.SIZE - used);
            }
        }
        throw malformed(start, what + " is an integer of more than " + longest + " bytes");
    }

    /**
     * Returns the number of elements that follow, once they can be there.
     *
     * @param limit what is counted
     * @param shortest bytes of the shortest element
     */
    int count(WasmLimit limit, int shortest) {
        int start = position;
        long count = u32("a count");
        if (count * shortest > remaining()) {
            throw malformed(start, count + " " + limit + " cannot be in the " + remaining() + " bytes that follow");
        }
        check(limit, count, start);
        return (int) count;
    }

    /** Refuses {@code value} when it exceeds {@code limit}. */
    void check(WasmLimit limit, long value, int offset) {
        if (value > limits.of(limit)) {
            throw exceeded(Kind.SIZE, limit, offset, value + " " + limit + ", " + limits.of(limit) + " are allowed");
        }
    }

    /** Returns an index below {@code bound}. */
    int index(String what, int bound) {
        int start = position;
        long index = u32(what);
        if (index >= bound) {
            throw invalid(start, what + " " + index + " does not exist, there are " + bound);
        }
        return (int) index;
    }

    /** Returns text that is encoded as strict UTF-8. */
    String name(String what) {
        int start = position;
        long length = u32("the length of a name");
        if (length > remaining()) {
            throw malformed(start, what + " of " + length + " bytes, " + remaining() + " follow");
        }
        check(WasmLimit.NAME_BYTES, length, start);
        try {
            String name = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, position, (int) length))
                    .toString();
            position += (int) length;
            return name;
        } catch (CharacterCodingException e) {
            throw malformed(position, what + " is not UTF-8");
        }
    }

    void skip(long count, String what) {
        if (count > remaining()) {
            throw malformed(position, what + " of " + count + " bytes, " + remaining() + " follow");
        }
        position += (int) count;
    }

    /** Returns a cursor of its own over the next {@code size} bytes, and moves behind them. */
    WasmInput part(int size, Object partPlace) {
        WasmInput part = new WasmInput(bytes, position, position + size, partPlace, limits);
        position += size;
        return part;
    }

    void expectEnd() {
        if (position != end) {
            throw malformed(position, remaining() + " bytes too many");
        }
    }

    WasmFormatException malformed(int offset, String message) {
        return refused(Kind.MALFORMED, offset, message);
    }

    WasmFormatException invalid(int offset, String message) {
        return refused(Kind.INVALID, offset, message);
    }

    WasmFormatException exceeded(Kind kind, WasmLimit limit, int offset, String message) {
        return new WasmFormatException(kind, limit, offset, message + at(offset));
    }

    WasmFormatException refused(Kind kind, int offset, String message) {
        return new WasmFormatException(kind, offset, message + at(offset));
    }

    /** Returns the end of every message: {@code " (type section, byte 0x1f)"}. */
    String at(int offset) {
        return String.format(Locale.ROOT, " (%s, byte 0x%x)", place, offset);
    }

    private WasmFormatException unexpectedEnd(String what) {
        return malformed(position, "it ends where " + what + " should be");
    }
}
