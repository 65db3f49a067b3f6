// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.util.Objects;

/**
 * Thrown by what a {@link HostDispatcher} calls, or by a {@link HostCalls} handler, to answer a guest with an error: the one
 * exception of theirs whose text a guest sees. Every other one reaches the guest as a fixed text.
 */
public final class HostCallException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * An answer for the guest.
     *
     * @param guestVisibleText the whole text that the guest reads
     */
    public HostCallException(String guestVisibleText) {
        super(Objects.requireNonNull(guestVisibleText, "guestVisibleText"));
    }

    /**
     * An answer for the guest, and a cause that stays on this side.
     *
     * @param guestVisibleText the whole text that the guest reads
     * @param cause never shown to the guest
     */
    public HostCallException(String guestVisibleText, Throwable cause) {
        super(Objects.requireNonNull(guestVisibleText, "guestVisibleText"), cause);
    }
}
