// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A field name as a MessagePack string, made to be recognised by a comparison or two. */
final class EncodedKey {
    final String name;
    final byte[] encoded;
    /** Bytes, header included. */
    final int size;

    private final int textSize;
    /** The first eight bytes, or all of them with zeros behind, and the bits that count. */
    private final long head;

    private final long headMask;
    /** The last eight bytes of a key that has more. */
    private final long tail;

    private EncodedKey(String name, byte[] encoded) {
        this.name = name;
        this.encoded = encoded;
        this.textSize = name.getBytes(StandardCharsets.UTF_8).length;
        this.size = encoded.length;
        this.head = Bytes.longAt(Arrays.copyOf(encoded, Math.max(size, Long.BYTES)), 0);
        this.headMask = size < Long.BYTES ? -1L << Byte.SIZE * (Long.BYTES - size) : -1L;
        this.tail = size > Long.BYTES ? Bytes.longAt(encoded, size - Long.BYTES) : 0;
    }

    static EncodedKey of(String name) {
        MessageWriter writer = new MessageWriter();
        writer.writeString(name);
        return new EncodedKey(name, writer.toByteArray());
    }

    /** Whether this key stands at {@code at}, header included, and ends at {@code end} or before. */
    boolean standsAt(byte[] buffer, int at, int end) {
        if (size > end - at) {
            return false;
        }
        // The mask hides what follows a short key; at the end of the array there may be less than a long.
        if (buffer.length - at < Long.BYTES) {
            return Arrays.equals(encoded, 0, size, buffer, at, at + size);
        }
        if ((Bytes.longAt(buffer, at) & headMask) != head) {
            return false;
        }
        return size <= Long.BYTES || hasRest(buffer, at);
    }

    private boolean hasRest(byte[] buffer, int at) {
        return Bytes.longAt(buffer, at + size - Long.BYTES) == tail
                && (size <= 2 * Long.BYTES
                        || Arrays.equals(encoded, Long.BYTES, size, buffer, at + Long.BYTES, at + size));
    }

    /** Whether this key's UTF-8 is {@code buffer[from, to)}, whatever header stood before it. */
    boolean hasText(byte[] buffer, int from, int to) {
        return textSize == to - from && Arrays.equals(encoded, size - textSize, size, buffer, from, to);
    }
}
