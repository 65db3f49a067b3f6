// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.wapc;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestLimitException;
import io.guestwire.runtime.GuestProtocolException;
import io.guestwire.runtime.engine.GuestMemory;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * Reads and writes what a guest points to: unsigned pointers and sizes, checked against the memory's current size and the
 * limits before anything is allocated or copied. What is outside is a protocol violation.
 */
final class GuestRanges {
    private final GuestMemory memory;
    private final Supplier<CallOrigin> origin;

    GuestRanges(GuestMemory memory, Supplier<CallOrigin> origin) {
        this.memory = memory;
        this.origin = origin;
    }

    /** Refuses a range that is not in the memory; an empty one always is. */
    void check(String function, String what, int pointer, int size) {
        if (!memory.holds(pointer, size)) {
            throw new GuestProtocolException(
                    GuestProtocolException.Kind.MEMORY,
                    "`" + function + "`: " + what + ", " + Integer.toUnsignedString(size) + " bytes at "
                            + Integer.toUnsignedString(pointer) + ", is outside the guest's memory of " + memory.size()
                            + " bytes",
                    origin.get());
        }
    }

    /** Refuses a size above a limit; {@code limit} is its name in {@code GuestLimits}. */
    void checkSize(String what, int size, int most, String limit) {
        if (Integer.toUnsignedLong(size) > most) {
            throw new GuestLimitException(
                    GuestLimitException.Kind.SIZE,
                    what + " is " + Integer.toUnsignedString(size) + " bytes; GuestLimits." + limit + " allows " + most,
                    origin.get());
        }
    }

    /** Copies a checked range. */
    byte[] bytes(int pointer, int size) {
        byte[] bytes = new byte[size];
        memory.read(pointer, bytes, 0, size);
        return bytes;
    }

    /** Decodes bytes that were read, strictly: a name that was repaired could be mistaken for another. */
    String name(String function, String what, byte[] utf8, int from, int size) {
        if (isAscii(utf8, from, size)) {
            return new String(utf8, from, size, StandardCharsets.ISO_8859_1);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8, from, size))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new GuestProtocolException(
                    GuestProtocolException.Kind.ENCODING,
                    "`" + function + "`: " + what + " is not valid UTF-8",
                    origin.get());
        }
    }

    /** Nearly every name is; then no decoder is needed. */
    private static boolean isAscii(byte[] bytes, int from, int size) {
        for (int i = from; i < from + size; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Decodes the start of a checked range, malformed bytes replaced: text for people. */
    String text(int pointer, int size, int mostBytes) {
        int kept = (int) Math.min(Integer.toUnsignedLong(size), mostBytes);
        return new String(bytes(pointer, kept), StandardCharsets.UTF_8);
    }
}
