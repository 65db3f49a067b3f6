// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import java.util.Arrays;
import java.util.Objects;

/**
 * Where a custom section lies in the file. Its contents are not kept: {@link #copyFrom(byte[])} takes them from the
 * module's bytes when they are needed.
 *
 * @param name the guest's own, any characters; names may repeat
 * @param offset of the first byte of its contents, behind its name
 * @param size of its contents in bytes, without its name
 */
public record CustomSection(String name, int offset, int size) {

    /** Checks that nothing is null. */
    public CustomSection {
        Objects.requireNonNull(name, "name");
    }

    /**
     * Returns the section's contents as an array of its own.
     *
     * @param module the bytes that {@link WasmReader} was given
     * @throws IllegalArgumentException if the section does not lie inside {@code module}
     */
    public byte[] copyFrom(byte[] module) {
        if (offset < 0 || size < 0 || (long) offset + size > module.length) {
            throw new IllegalArgumentException("these are not the bytes that the section was found in");
        }
        return Arrays.copyOfRange(module, offset, offset + size);
    }
}
