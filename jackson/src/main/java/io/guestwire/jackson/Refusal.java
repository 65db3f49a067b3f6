// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;
import org.jspecify.annotations.Nullable;

/** What our parser or generator cannot express, told to Jackson in its own language; its text quotes no content. */
final class Refusal extends JsonProcessingException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient @Nullable GeneratedCodec codec;
    private final String below;

    Refusal(Kind kind, String detail) {
        this(kind, detail, null);
    }

    Refusal(Kind kind, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.kind = kind;
        this.codec = null;
        this.below = "";
    }

    /** What the codec of a generated type refused to read: it can say where, if it is given the message itself. */
    Refusal(GuestDecodeException refused, GeneratedCodec codec) {
        super(detail(refused), refused);
        this.kind = refused.kind();
        this.codec = codec;
        this.below = refused.path().substring("$".length());
    }

    /** Without the place, which is that in a part of the message. */
    private static String detail(GuestDecodeException refused) {
        String text = refused.getMessage();
        int end = text.lastIndexOf(", at byte " + refused.offset());
        return text.substring(refused.path().length() + 2, end < 0 ? text.length() : end);
    }

    /** The codec that refused to read a value; null if it was none. */
    @Nullable
    GeneratedCodec codec() {
        return codec;
    }

    /** The path below that value, as {@code .items[3]}. */
    String below() {
        return below;
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
