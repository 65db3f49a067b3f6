// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

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
}
