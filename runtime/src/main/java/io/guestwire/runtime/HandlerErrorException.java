// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

/**
 * Code of this side failed while the guest waited for it: a {@link HostDispatcher}, what it called, or a {@link HostCalls}
 * handler threw a {@link java.lang.Error}, or a {@link GuestLog} threw anything. What was thrown is the cause; the guest
 * never saw it and is unusable, because its call was unwound half-way.
 */
public final class HandlerErrorException extends GuestException {
    private static final long serialVersionUID = 1L;

    /**
     * A failure of this side.
     *
     * @param what which code failed
     * @param thrown what it threw
     * @param origin the call during which it happened
     */
    public HandlerErrorException(String what, Throwable thrown, CallOrigin origin) {
        super(what + " failed with " + thrown.getClass().getName(), thrown, origin);
    }
}
