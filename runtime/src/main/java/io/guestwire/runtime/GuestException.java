// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can go wrong between this program and a guest. Unchecked; each member of the family tells one kind of
 * failure, and says which module, operation and direction it belongs to when that is known. Payloads are left out of
 * messages, but for {@link GuestDecodeException}, which quotes a few bytes around what it refuses.
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
                JsException,
                ModuleRejectedException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String module;
    private final @Nullable String operation;
    private final @Nullable String direction;

    GuestException(String message, CallOrigin origin) {
        this(message, null, origin);
    }

    GuestException(String message, @Nullable Throwable cause, CallOrigin origin) {
        super(message + origin.suffix(), cause);
        this.module = origin.module().orElse(null);
        this.operation = origin.operation().orElse(null);
        this.direction = origin.direction().orElse(null);
    }

    /** The guest module's name, usually its file name; empty when the failure belongs to none. */
    public Optional<String> module() {
        return Optional.ofNullable(module);
    }

    /** The operation that was running, as it is called on the wire. */
    public Optional<String> operation() {
        return Optional.ofNullable(operation);
    }

    /** Which way the failing message went, for example {@code host to guest}. */
    public Optional<String> direction() {
        return Optional.ofNullable(direction);
    }
}
