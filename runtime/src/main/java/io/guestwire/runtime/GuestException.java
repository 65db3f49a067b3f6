// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.util.Optional;

/**
 * Everything that can go wrong between this program and a guest. Unchecked; each member of the family tells one kind of
 * failure, and says which module, operation and direction it belongs to when that is known. Payload bytes never appear
 * in a message.
 */
public abstract sealed class GuestException extends RuntimeException
        permits GuestCancelledException,
                GuestDecodeException,
                GuestEncodeException,
                GuestErrorException,
                GuestExitException,
                GuestLimitException,
                GuestProtocolException,
                GuestTrapException,
                HandlerErrorException,
                InstanceBusyException,
                InstanceUnusableException,
                ModuleRejectedException {
    private static final long serialVersionUID = 1L;

    private final transient CallOrigin origin;

    GuestException(String message, CallOrigin origin) {
        super(message + origin.suffix());
        this.origin = origin;
    }

    GuestException(String message, Throwable cause, CallOrigin origin) {
        super(message + origin.suffix(), cause);
        this.origin = origin;
    }

    /** The guest module's name, usually its file name; empty when the failure belongs to none. */
    public Optional<String> module() {
        return origin.module();
    }

    /** The operation that was running, as it is called on the wire. */
    public Optional<String> operation() {
        return origin.operation();
    }

    /** Which way the failing message went, for example {@code host to guest}. */
    public Optional<String> direction() {
        return origin.direction();
    }
}
