// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

/**
 * A value of this program cannot be sent: a string has a surrogate without a partner, a datetime is none that RFC 3339 can
 * express, a value is nested deeper than 512, is the constant for an enum's unknown values, or was refused by its conversion.
 * Of a request it is thrown before the guest is entered, which stays usable; of the answer to a host call it is a failure of
 * the handler.
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
