// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.util.Objects;

/**
 * The guest answered a call with an error of its own. An application error, not a fault: the guest stays usable.
 */
public final class GuestErrorException extends GuestException {
    private static final long serialVersionUID = 1L;

    private final String guestText;

    /**
     * An error that a guest reported.
     *
     * @param guestText the guest's text as it sent it; empty when it sent none
     * @param origin the call
     */
    public GuestErrorException(String guestText, CallOrigin origin) {
        super(
                guestText.isEmpty()
                        ? "the guest reported an error without a text"
                        : "the guest reported an error: " + SystemGuestLog.excerpt(guestText),
                origin);
        this.guestText = Objects.requireNonNull(guestText, "guestText");
    }

    /** The guest's own text, unescaped: it may hold line breaks and control characters. Empty when there was none. */
    public String guestText() {
        return guestText;
    }
}
