// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

/**
 * A value of this program cannot be sent because MessagePack cannot express it: a string with a surrogate that has no
 * partner. Thrown before the guest is entered; the guest stays usable.
 */
public final class GuestEncodeException extends GuestException {
    private static final long serialVersionUID = 1L;

    /**
     * A value that cannot be sent.
     *
     * @param detail what is wrong with it, lower case
     * @param origin the call it was meant for
     */
    public GuestEncodeException(String detail, CallOrigin origin) {
        super(detail, origin);
    }

    /**
     * A value that cannot be sent, and what refused it.
     *
     * @param detail what is wrong with it, lower case
     * @param origin the call it was meant for
     * @param cause what a conversion threw
     */
    public GuestEncodeException(String detail, CallOrigin origin, Throwable cause) {
        super(detail, cause, origin);
    }
}
