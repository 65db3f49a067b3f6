// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import java.util.Optional;

/** How a call of one operation crosses to the guest: one kind for each binary interface. */
public sealed interface CallShape {
    /** Calls the one method of {@code cases} that stands for this kind. */
    <R> R accept(Cases<R> cases);

    /**
     * One method per kind.
     *
     * @param <R> what a case gives
     */
    interface Cases<R> {
        /** A waPC call. */
        R wapc(WapcCall call);
    }

    /**
     * A waPC call: an operation's name and a MessagePack payload.
     *
     * @param operation the operation's name on the wire
     * @param form the form of the request
     * @param operationConstant the constant that holds the name
     * @param keysConstant the constant that holds the parameters' keys, for {@link RequestForm#ARGUMENTS}
     */
    record WapcCall(
            String operation, RequestForm form, JavaConstant operationConstant, Optional<JavaConstant> keysConstant)
            implements CallShape {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.wapc(this);
        }
    }

    /** What a request's payload is. */
    enum RequestForm {
        /** Nothing: no byte at all, for an operation without parameters. */
        EMPTY,
        /** A map from the names of the parameters to their values. */
        ARGUMENTS,
        /** The one parameter's value itself. */
        VALUE
    }
}
