// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.guestwire.runtime.GuestDecodeException.Kind;
import org.jspecify.annotations.Nullable;

/** What our parser or generator cannot express, told to Jackson in its own language; its text quotes no content. */
final class Refusal extends JsonProcessingException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    Refusal(Kind kind, String detail) {
        this(kind, detail, null);
    }

    Refusal(Kind kind, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** The refusal that is behind a failure, if it is one of ours. */
    static @Nullable Refusal behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal) {
                return (Refusal) cause;
            }
        }
        return null;
    }
}
