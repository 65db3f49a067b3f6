// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.util.Objects;

/**
 * A message from the other side is not what the schema says. Its message names what was expected, what was found and
 * where; when an option would accept the bytes, it names the option.
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

    private final Kind kind;
    private final String path;
    private final int offset;

    /**
     * A failure to decode.
     *
     * @param kind what is wrong
     * @param detail what was expected and what was found, lower case, without the place
     * @param path where in the value, as {@code $.users[3].name}
     * @param offset where in the message, in bytes from its start
     * @param origin the call the message belongs to
     */
    public GuestDecodeException(Kind kind, String detail, String path, int offset, CallOrigin origin) {
        super("`" + path + "`: " + detail + ", at byte " + offset, origin);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.path = path;
        this.offset = offset;
    }

    /**
     * A failure to decode that has a cause.
     *
     * @param kind what is wrong
     * @param detail what was expected and what was found, lower case, without the place
     * @param path where in the value, as {@code $.users[3].name}
     * @param offset where in the message, in bytes from its start
     * @param origin the call the message belongs to
     * @param cause what a conversion threw
     */
    public GuestDecodeException(Kind kind, String detail, String path, int offset, CallOrigin origin, Throwable cause) {
        super("`" + path + "`: " + detail + ", at byte " + offset, cause, origin);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.path = path;
        this.offset = offset;
    }

    /** What is wrong with the bytes. */
    public Kind kind() {
        return kind;
    }

    /** Where in the value: {@code $} is the whole, then {@code .field}, {@code [index]} and {@code ["key"]}. */
    public String path() {
        return path;
    }

    /** Where in the message: bytes from its start to the value that was refused. */
    public int offset() {
        return offset;
    }
}
