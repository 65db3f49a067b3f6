// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.util.Objects;

/** A value of this program cannot be sent. Thrown before the guest is entered; the guest stays usable. */
public final class GuestEncodeException extends GuestException {
    private static final long serialVersionUID = 1L;

    /** Why the value cannot be sent. */
    public enum Kind {
        /** A string with a surrogate that has no partner: UTF-8 cannot express it. */
        ENCODING,
        /** The message would be longer than the writer's limit. */
        LIMIT
    }

    private final Kind kind;

    /**
     * A failure to encode.
     *
     * @param kind why
     * @param detail what was wrong, lower case
     */
    public GuestEncodeException(Kind kind, String detail) {
        super(detail, CallOrigin.unknown());
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    /** Why the value cannot be sent. */
    public Kind kind() {
        return kind;
    }
}
