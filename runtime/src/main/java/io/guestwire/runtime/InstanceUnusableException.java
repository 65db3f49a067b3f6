// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

/**
 * A guest that was closed, or that a trap, a limit or a protocol violation left in an unknown state, was called again. The
 * call did not enter the guest. Start a fresh one from its {@link GuestModule}.
 */
public final class InstanceUnusableException extends GuestException {
    private static final long serialVersionUID = 1L;

    /**
     * A call of a closed guest.
     *
     * @param detail why the guest is unusable
     * @param origin the call that was refused
     */
    public InstanceUnusableException(String detail, CallOrigin origin) {
        super(detail, origin);
    }

    /**
     * A call of a guest that failed before.
     *
     * @param detail why the guest is unusable
     * @param failure the failure that made it so
     * @param origin the call that was refused
     */
    public InstanceUnusableException(String detail, Throwable failure, CallOrigin origin) {
        super(detail, failure, origin);
    }
}
