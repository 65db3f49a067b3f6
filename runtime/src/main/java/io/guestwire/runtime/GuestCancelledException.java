// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

/**
 * The calling thread was interrupted by the application. Its interrupt flag is set when this is thrown. When the guest had
 * been entered it is unusable afterwards.
 */
public final class GuestCancelledException extends GuestException {
    private static final long serialVersionUID = 1L;

    /**
     * A call that was given up.
     *
     * @param detail when the interrupt was seen
     * @param origin the call
     */
    public GuestCancelledException(String detail, CallOrigin origin) {
        super(detail, origin);
    }
}
