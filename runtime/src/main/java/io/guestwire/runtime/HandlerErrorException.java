// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

/**
 * A {@link java.lang.Error} left a {@link HostCalls} handler. It is the cause of this exception; the guest never saw it and
 * is unusable, because its call was unwound half-way.
 */
public final class HandlerErrorException extends GuestException {
    private static final long serialVersionUID = 1L;

    /**
     * An error in a handler.
     *
     * @param error what the handler threw
     * @param origin the call during which it happened
     */
    public HandlerErrorException(Error error, CallOrigin origin) {
        super("a host call handler failed with " + error.getClass().getName(), error, origin);
    }
}
