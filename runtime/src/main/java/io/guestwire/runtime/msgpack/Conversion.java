// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;
import io.guestwire.runtime.GuestException;
import java.util.function.Function;

/** Values of the schema on their way into Java types of the user's. */
final class Conversion {
    private Conversion() {}

    static <T, R> R apply(MessageInput in, T value, Function<? super T, ? extends R> decode, String javaType) {
        R converted;
        try {
            converted = decode.apply(value);
        } catch (GuestException e) {
            throw e; // says better what happened, and where
        } catch (RuntimeException e) {
            throw refused(in, javaType, "which its conversion refused", e);
        }
        if (converted == null) {
            throw refused(
                    in,
                    javaType,
                    "of which its conversion made null",
                    new NullPointerException("the conversion returned null"));
        }
        return converted;
    }

    private static GuestDecodeException refused(
            MessageInput in, String javaType, String outcome, RuntimeException cause) {
        int at = in.lastStart();
        String found = at < in.position ? FoundValue.describe(in.buffer, at, in.end) : "a value";
        return in.failure(Kind.INVALID, at, "expected " + javaType + ", found " + found + ", " + outcome, cause);
    }
}
