// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.util.Objects;

/** The guest broke the waPC protocol, or the ABI of wasm-bindgen. It is unusable afterwards. */
public final class GuestProtocolException extends GuestException {
    private static final long serialVersionUID = 1L;

    /** Which rule it broke. */
    public enum Kind {
        /** A pointer and a length that do not lie in the guest's memory, or an index of something that it does not have. */
        MEMORY,
        /** {@code __guest_call} returned neither 0 nor 1, or a word is no value of its type. */
        RETURN_CODE,
        /** {@code __guest_call} returned 1 and no response was given. */
        NO_RESPONSE,
        /** A name or a text that is not UTF-8, or a character that is none. */
        ENCODING,
        /** A type that a wasm-bindgen module describes wrongly, or that has no place where it is described. */
        DESCRIPTION
    }

    private final Kind kind;

    /**
     * A broken rule.
     *
     * @param kind which
     * @param detail what the guest did, where
     * @param origin the call
     */
    public GuestProtocolException(Kind kind, String detail, CallOrigin origin) {
        super(detail, origin);
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    /** Which rule was broken. */
    public Kind kind() {
        return kind;
    }
}
