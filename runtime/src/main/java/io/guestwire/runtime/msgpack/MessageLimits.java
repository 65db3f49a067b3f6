// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

/**
 * How much a message may ask of its reader. Nothing is allocated for a length or a count before the bytes behind it are
 * known to be there; these limits bound what remains.
 *
 * @param depth how deep lists, maps and objects may be nested, skipped values included; 1 allows a flat object
 * @param elements how many list elements, map entries and object fields a whole message may hold, skipped values
 *     included
 * @param textBytes the longest string, in bytes of UTF-8
 * @param binaryBytes the longest byte array
 * @param messageBytes the longest message
 */
public record MessageLimits(int depth, int elements, int textBytes, int binaryBytes, int messageBytes) {
    private static final int MEBIBYTE = 1 << 20;
    private static final MessageLimits DEFAULTS =
            new MessageLimits(512, 1_000_000, 16 * MEBIBYTE, 16 * MEBIBYTE, 16 * MEBIBYTE);
    private static final MessageLimits UNTRUSTED = new MessageLimits(512, 100_000, MEBIBYTE, MEBIBYTE, MEBIBYTE);

    /** Refuses what is negative, and a depth above 1,000: decoders of nested types use the Java stack. */
    public MessageLimits {
        if (depth < 0 || depth > 1_000) {
            throw new IllegalArgumentException("depth must be 0 to 1,000, not " + depth);
        }
        if (elements < 0 || textBytes < 0 || binaryBytes < 0 || messageBytes < 0) {
            throw new IllegalArgumentException("a limit must not be negative");
        }
    }

    /** Depth 512, 1,000,000 elements, 16 MiB for a string, a byte array and a message. */
    public static MessageLimits defaults() {
        return DEFAULTS;
    }

    /** For guests that nobody vouches for: depth 512, 100,000 elements, 1 MiB for a string, a byte array and a message. */
    public static MessageLimits untrusted() {
        return UNTRUSTED;
    }

    /** Limits like these with another depth, 0 to 1,000. */
    public MessageLimits withDepth(int value) {
        return new MessageLimits(value, elements, textBytes, binaryBytes, messageBytes);
    }

    /** Limits like these with another number of elements. */
    public MessageLimits withElements(int value) {
        return new MessageLimits(depth, value, textBytes, binaryBytes, messageBytes);
    }

    /** Limits like these with another length for strings. */
    public MessageLimits withTextBytes(int value) {
        return new MessageLimits(depth, elements, value, binaryBytes, messageBytes);
    }

    /** Limits like these with another length for byte arrays. */
    public MessageLimits withBinaryBytes(int value) {
        return new MessageLimits(depth, elements, textBytes, value, messageBytes);
    }

    /** Limits like these with another length for messages. */
    public MessageLimits withMessageBytes(int value) {
        return new MessageLimits(depth, elements, textBytes, binaryBytes, value);
    }
}
