// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.util.Objects;

/**
 * A limit of {@link GuestLimits} was reached. The message names the limit and how to raise it. When the guest had been
 * entered it is unusable afterwards; a request that was refused before that leaves it usable.
 */
public final class GuestLimitException extends GuestException {
    private static final long serialVersionUID = 1L;

    /** Which limit. */
    public enum Kind {
        /** The deadline of a call, of a start or of a load. */
        TIME,
        /** The Java stack of the calling thread. */
        STACK,
        /** Linear memory or table elements. */
        MEMORY,
        /** The bytes of a message or a name. */
        SIZE,
        /** Calls from the guest to the host within one call. */
        HOST_CALLS,
        /** Guests that call each other through host calls. */
        DEPTH
    }

    private final Kind kind;

    /**
     * A limit that was reached.
     *
     * @param kind which
     * @param detail the limit, what met it and how to raise it
     * @param origin the call
     */
    public GuestLimitException(Kind kind, String detail, CallOrigin origin) {
        super(detail, origin);
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    /**
     * A limit that was reached, with the engine's view of it.
     *
     * @param kind which
     * @param detail the limit, what met it and how to raise it
     * @param cause what the engine threw
     * @param origin the call
     */
    public GuestLimitException(Kind kind, String detail, Throwable cause, CallOrigin origin) {
        super(detail, cause, origin);
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    /** Which limit. */
    public Kind kind() {
        return kind;
    }
}
