// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.util.Optional;

/**
 * The guest did something that WebAssembly forbids (an unreachable instruction, an access outside its memory, a division
 * by zero), or its own panic ended that way. The guest is unusable afterwards.
 */
public final class GuestTrapException extends GuestException {
    private static final long serialVersionUID = 1L;

    private final String guestText;

    /**
     * A trap.
     *
     * @param detail what the engine says about it
     * @param guestText the error that the guest reported before it trapped, empty when there was none
     * @param cause the engine's exception
     * @param origin the call
     */
    public GuestTrapException(String detail, String guestText, Throwable cause, CallOrigin origin) {
        super(
                "the guest trapped: " + SystemGuestLog.excerpt(detail)
                        + (guestText.isEmpty()
                                ? ""
                                : "; before that it reported: " + SystemGuestLog.excerpt(guestText)),
                cause,
                origin);
        this.guestText = guestText;
    }

    /** The error text that the guest reported before it trapped, as it sent it. */
    public Optional<String> guestText() {
        return guestText.isEmpty() ? Optional.empty() : Optional.of(guestText);
    }
}
