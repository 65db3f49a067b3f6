// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.util.Objects;

/**
 * A message from the other side is not what the schema says. The text names the path, what was expected, what was found
 * and the bytes around it; when an option would accept the bytes, it names the option. It quotes up to 64 characters of a
 * string and 16 bytes of the message.
 */
public final class GuestDecodeException extends GuestException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the bytes. */
    public enum Kind {
        /** The message ends inside a value, or a header claims more than the bytes left can hold. */
        TRUNCATED,
        /** A length or a count is above a limit of {@link io.guestwire.runtime.msgpack.MessageLimits}. */
        LIMIT,
        /** Lists, maps and objects are nested deeper than the limit. */
        DEPTH,
        /** A value of another kind than the schema's. */
        TYPE,
        /** A number that the schema's type cannot hold. */
        RANGE,
        /** Bytes follow the value. */
        TRAILING,
        /** A field or a map key appears twice. */
        DUPLICATE,
        /** A required field is absent. */
        MISSING,
        /** Text that is not UTF-8. */
        ENCODING,
        /** An enum's value or a union's member that the schema does not know. */
        UNKNOWN,
        /** A byte that no MessagePack value starts with, a value that its format forbids, or one that a conversion refused. */
        INVALID
    }

    /**
     * Where a message is wrong.
     *
     * @param path where in the value, as {@code response.users[3].name}
     * @param offset where in the message, in bytes from its start
     * @param bytes the bytes around, in hexadecimal: {@code 9..15: 92 05 [a3 61 62 63] c0}; empty if there are none
     */
    public record Place(String path, int offset, String bytes) {
        /** Refuses nulls. */
        public Place {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(bytes, "bytes");
        }

        private String text() {
            return ", at byte " + offset + (bytes.isEmpty() ? "" : "; bytes " + bytes);
        }
    }

    private final Kind kind;
    private final String path;
    private final int offset;
    private final String bytes;

    /**
     * A failure to decode.
     *
     * @param kind what is wrong
     * @param detail what was expected and what was found, lower case, without the place
     * @param place where
     * @param origin the call the message belongs to
     */
    public GuestDecodeException(Kind kind, String detail, Place place, CallOrigin origin) {
        super(place.path() + ": " + detail + place.text(), origin);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.path = place.path();
        this.offset = place.offset();
        this.bytes = place.bytes();
    }

    /**
     * A failure to decode that has a cause.
     *
     * @param kind what is wrong
     * @param detail what was expected and what was found, lower case, without the place
     * @param place where
     * @param origin the call the message belongs to
     * @param cause what a conversion threw
     */
    public GuestDecodeException(Kind kind, String detail, Place place, CallOrigin origin, Throwable cause) {
        super(place.path() + ": " + detail + place.text(), cause, origin);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.path = place.path();
        this.offset = place.offset();
        this.bytes = place.bytes();
    }

    /**
     * A JavaScript value that is not what the interface says: it has no bytes.
     *
     * @param kind what is wrong
     * @param detail what was expected and what was found, lower case, without the place
     * @param path where in the value, as {@code response.users[3].name}
     * @param origin the call the value belongs to
     */
    public GuestDecodeException(Kind kind, String detail, String path, CallOrigin origin) {
        super(path + ": " + detail, origin);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.path = Objects.requireNonNull(path, "path");
        this.offset = -1;
        this.bytes = "";
    }

    /** What is wrong with the bytes. */
    public Kind kind() {
        return kind;
    }

    /**
     * Where in the value: first {@code request} for what a guest sent with a host call, {@code response} for what it answered,
     * {@code $} if that is not known; then {@code .field}, {@code [index]} and {@code ["key"]}.
     */
    public String path() {
        return path;
    }

    /** Where in the message: bytes from its start to the value that was refused; -1 for a JavaScript value. */
    public int offset() {
        return offset;
    }

    /**
     * Up to 16 bytes of the message around the offset, in hexadecimal, after the range they stand in; what was refused is in
     * brackets, which stay open if it goes on. Empty if the message is, and for a JavaScript value.
     */
    public String bytes() {
        return bytes;
    }
}
