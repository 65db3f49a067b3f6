// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

import java.nio.charset.CharacterCodingException;

/**
 * A guest's linear memory as the host may use it: addresses and lengths are unsigned 32-bit, the check always sees the
 * current size, and bytes are copied, never shared. Used only by the thread that runs the guest.
 */
public interface GuestMemory {
    /** The current size in bytes; it never shrinks. */
    long size();

    /** Whether a range lies in the memory; an empty range always does. */
    default boolean holds(int address, int length) {
        return length == 0 || Integer.toUnsignedLong(address) + Integer.toUnsignedLong(length) <= size();
    }

    /** Copies out of the memory; {@link #holds} must have said yes. */
    void read(int address, byte[] target, int offset, int length);

    /** Copies into the memory; {@link #holds} must have said yes. */
    void write(int address, byte[] source, int offset, int length);

    /** Reads a little-endian 32-bit integer; {@link #holds} must have said yes. */
    int readInt(int address);

    /** Reads a little-endian 64-bit integer; {@link #holds} must have said yes. */
    long readLong(int address);

    /** Writes a little-endian 32-bit integer; {@link #holds} must have said yes. */
    void putInt(int address, int value);

    /** Writes a little-endian 64-bit integer; {@link #holds} must have said yes. */
    void putLong(int address, long value);

    /** Copies little-endian 16-bit integers out of the memory; {@link #holds} must have said yes to all their bytes. */
    void read(int address, short[] target);

    /** Copies little-endian 32-bit integers out of the memory; {@link #holds} must have said yes to all their bytes. */
    void read(int address, int[] target);

    /** Copies little-endian 64-bit integers out of the memory; {@link #holds} must have said yes to all their bytes. */
    void read(int address, long[] target);

    /** Copies little-endian single floats out of the memory; {@link #holds} must have said yes to all their bytes. */
    void read(int address, float[] target);

    /** Copies little-endian double floats out of the memory; {@link #holds} must have said yes to all their bytes. */
    void read(int address, double[] target);

    /** Copies integers into the memory, little-endian; {@link #holds} must have said yes to all their bytes. */
    void write(int address, short[] source);

    /** Copies integers into the memory, little-endian; {@link #holds} must have said yes to all their bytes. */
    void write(int address, int[] source);

    /** Copies integers into the memory, little-endian; {@link #holds} must have said yes to all their bytes. */
    void write(int address, long[] source);

    /** Copies floats into the memory, little-endian; {@link #holds} must have said yes to all their bytes. */
    void write(int address, float[] source);

    /** Copies floats into the memory, little-endian; {@link #holds} must have said yes to all their bytes. */
    void write(int address, double[] source);

    /**
     * Decodes UTF-8 strictly, as JavaScript's {@code TextDecoder} does with {@code fatal} and {@code ignoreBOM};
     * {@link #holds} must have said yes.
     *
     * @throws CharacterCodingException if the bytes are not UTF-8
     */
    String readText(int address, int length) throws CharacterCodingException;

    /**
     * Encodes text as UTF-8; {@link #holds} must have said yes to {@code size} bytes.
     *
     * @param size what {@link GuestText#size} says of this text
     */
    void writeText(int address, String text, int size);
}
