// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

/**
 * A guest was called while a call of it is in progress: by another thread, or by the same one from a host call. The call
 * did not enter the guest, and the one in progress is not disturbed.
 */
public final class InstanceBusyException extends GuestException {
    private static final long serialVersionUID = 1L;

    private final boolean reentrant;

    /**
     * A call that was refused.
     *
     * @param reentrant whether the thread that runs the guest made it
     * @param origin the call that was refused
     */
    public InstanceBusyException(boolean reentrant, CallOrigin origin) {
        super(
                reentrant
                        ? "the guest is in a call of this thread, and waPC guests are not re-entrant; start another guest"
                                + " from its module for nested calls"
                        : "the guest is in a call of another thread; start one guest a thread from its module",
                origin);
        this.reentrant = reentrant;
    }

    /** Whether the refused call came from the thread that runs the guest, out of a host call. */
    public boolean isReentrant() {
        return reentrant;
    }
}
