// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

/** The guest ended itself through WASI's {@code proc_exit}. It is unusable afterwards; this process goes on. */
public final class GuestExitException extends GuestException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    /**
     * A guest that ended itself.
     *
     * @param exitCode the code it gave
     * @param origin the call
     */
    public GuestExitException(int exitCode, CallOrigin origin) {
        super("the guest ended itself with exit code " + exitCode, origin);
        this.exitCode = exitCode;
    }

    /** The code that the guest gave to {@code proc_exit}. */
    public int exitCode() {
        return exitCode;
    }
}
