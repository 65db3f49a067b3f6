// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.call;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestCancelledException;
import io.guestwire.runtime.GuestException;
import io.guestwire.runtime.GuestExitException;
import io.guestwire.runtime.GuestLimitException;
import io.guestwire.runtime.GuestTrapException;
import io.guestwire.runtime.engine.EngineFailure;

/** What the end of a run by the engine is to the caller of a guest. */
public final class EngineFailures {
    private EngineFailures() {}

    /** The member of the public family; {@code guestText} is the error that the guest reported before, or empty. */
    public static GuestException toPublic(EngineFailure failure, String guestText, CallOrigin origin) {
        return switch (failure.kind()) {
            case EXIT -> new GuestExitException(failure.exitCode(), origin);
            case INTERRUPTED -> new GuestCancelledException("the calling thread was interrupted", origin);
            case STACK ->
                new GuestLimitException(
                        GuestLimitException.Kind.STACK,
                        "the guest used up the Java stack of its thread; if it does not recurse without end,"
                                + " call it on a thread with a larger stack",
                        failure,
                        origin);
            case HEAP ->
                new GuestLimitException(GuestLimitException.Kind.MEMORY, "the Java heap was used up", failure, origin);
            case UNCAUGHT ->
                new GuestTrapException("an exception of the guest was not caught", guestText, failure, origin);
            case TRAP, MALFORMED, INVALID, NOT_COMPILABLE ->
                new GuestTrapException(failure.detail(), guestText, failure, origin);
        };
    }
}
