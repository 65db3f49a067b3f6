// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The name of an operation as it is called on the wire, encoded once. Immutable; meant to be a constant. */
public final class Operation {
    private final String name;
    private final byte[] utf8;

    private Operation(String name, byte[] utf8) {
        this.name = name;
        this.utf8 = utf8;
    }

    /**
     * The operation of this name.
     *
     * @throws IllegalArgumentException if the name holds a surrogate without its partner, which UTF-8 cannot express
     */
    public static Operation of(String name) {
        Objects.requireNonNull(name, "name");
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(name));
            byte[] utf8 = new byte[encoded.remaining()];
            encoded.get(utf8);
            return new Operation(name, utf8);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "operation name `" + GuestLog.escape(name) + "` is not valid Unicode: it holds a lone surrogate",
                    e);
        }
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** How many bytes of UTF-8 the name has. */
    public int size() {
        return utf8.length;
    }

    /**
     * Copies the name's UTF-8 to the start of a buffer.
     *
     * @throws ArrayIndexOutOfBoundsException if the buffer is shorter than {@link #size()}
     */
    public void copyTo(byte[] target) {
        System.arraycopy(utf8, 0, target, 0, utf8.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Operation && ((Operation) other).name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
