// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;
import io.guestwire.runtime.GuestEncodeException;
import io.guestwire.runtime.GuestException;
import io.guestwire.runtime.GuestLog;
import java.util.function.Function;
import java.util.function.Supplier;

/** Values of the schema on their way into Java types of the user's. */
final class Conversion {
    private static final int LONGEST_TEXT = 300;
    private static final int SHOWN_TEXT = 100;
    private static final int MOST_CAUSES = 8;

    private Conversion() {}

    /** Makes what is written of a value of the user's. */
    static <T, R> R encode(
            T value, Function<? super T, ? extends R> encode, String javaType, Supplier<CallOrigin> origin) {
        R converted;
        try {
            converted = encode.apply(value);
        } catch (GuestException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new GuestEncodeException("a value of `" + javaType + "` could not be converted", origin.get(), e);
        }
        if (converted == null) {
            throw new GuestEncodeException(
                    "a value of `" + javaType + "` could not be converted: the conversion returned null", origin.get());
        }
        return converted;
    }

    /** Makes a value of the user's of the one that was read last. */
    static <T, R> R decode(MessageInput in, T value, Function<? super T, ? extends R> decode, String javaType) {
        R converted;
        try {
            converted = decode.apply(value);
        } catch (GuestException e) {
            throw e; // says better what happened, and where
        } catch (RuntimeException e) {
            throw refused(in, javaType, "which its conversion refused", harmless(e));
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

    /**
     * The exception itself; or, if a text of it or of its causes is long or could disguise a log line, one with its start in
     * its place: much of the JDK quotes the whole value, which the other side chose.
     */
    private static RuntimeException harmless(RuntimeException thrown) {
        Throwable link = thrown;
        for (int i = 0; i < MOST_CAUSES && link != null && isHarmless(link); i++) {
            link = link.getCause();
        }
        if (link == null) {
            return thrown;
        }
        String text = String.valueOf(thrown.getMessage());
        IllegalArgumentException shortened =
                new IllegalArgumentException(thrown.getClass().getName() + ": "
                        + GuestLog.escape(text.substring(0, Math.min(text.length(), SHOWN_TEXT)))
                        + (text.length() > SHOWN_TEXT ? "... (" + text.length() + " characters)" : ""));
        shortened.setStackTrace(thrown.getStackTrace());
        return shortened;
    }

    private static boolean isHarmless(Throwable thrown) {
        String text = thrown.getMessage();
        return thrown.getSuppressed().length == 0
                && (text == null
                        || text.length() <= LONGEST_TEXT
                                && GuestLog.escape(text).equals(text));
    }
}
