// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.wapc;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestCancelledException;
import io.guestwire.runtime.GuestLimitException;
import io.guestwire.runtime.GuestLog;
import io.guestwire.runtime.HandlerErrorException;
import io.guestwire.runtime.HostCallException;
import io.guestwire.runtime.HostCalls;
import io.guestwire.runtime.path.PathText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Answers one host call: runs the handler, and decides what of its outcome the guest may see. Only the text of a
 * {@link HostCallException} crosses; everything else becomes a fixed text with an id under which the log has the exception.
 */
final class HostSide {
    private static final System.Logger LOGGER = System.getLogger("io.guestwire.runtime");
    private static final byte[] NOTHING = {};

    /** A guest can make a handler fail a hundred thousand times a call, a stack trace each. */
    private static final int MOST_LOGGED = 10;

    /** Read when this class is, not where the stack ends: a class whose initialisation overflows is lost for good. */
    private static final GuestLimitException.Kind STACK = GuestLimitException.Kind.STACK;

    /** Who used it cannot be told: a guest that recurses leaves its handler as little as it likes. */
    private static final String STACK_USED_UP =
            "the Java stack of the thread was used up while the host call handler ran; if neither it nor the guest"
                    + " recurses without end, call the guest on a thread with a larger stack";

    private final Optional<HostCalls> handler;
    private final String module;
    private final int mostErrorBytes;
    private final int mostPayloadBytes;
    private final Runnable interruptSeen;
    private int failures;

    private byte[] response = NOTHING;
    private byte[] error = NOTHING;

    HostSide(
            Optional<HostCalls> handler,
            String module,
            int mostErrorBytes,
            int mostPayloadBytes,
            Runnable interruptSeen) {
        this.handler = handler;
        this.module = module;
        this.mostErrorBytes = mostErrorBytes;
        this.mostPayloadBytes = mostPayloadBytes;
        this.interruptSeen = interruptSeen;
    }

    byte[] response() {
        return response;
    }

    byte[] error() {
        return error;
    }

    /** Forgets what belongs to a call. */
    void endCall() {
        failures = 0;
        clear();
    }

    private void clear() {
        response = NOTHING;
        error = NOTHING;
    }

    /** Runs the handler; whether the guest gets a response, and not an error. */
    boolean answer(String binding, String namespace, String operation, byte[] payload, CallOrigin origin) {
        clear();
        if (handler.isEmpty()) {
            return fail("no host call handler is registered");
        }
        try {
            byte[] answer = handler.get().call(binding, namespace, operation, payload);
            if (answer != null && answer.length > mostPayloadBytes) {
                return failHidden(
                        ": the handler answered with " + answer.length + " bytes; GuestLimits.payloadBytes allows "
                                + mostPayloadBytes,
                        null,
                        List.of(binding, namespace, operation));
            }
            response = answer == null ? NOTHING : answer;
            return true;
        } catch (HostCallException e) {
            return fail(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            // the guest's caller sets the flag again, unless its deadline was the reason
            interruptSeen.run();
            throw new GuestCancelledException("the thread was interrupted in a host call handler", origin);
        } catch (StackOverflowError e) {
            throw new GuestLimitException(STACK, STACK_USED_UP, e, origin);
        } catch (Error e) {
            throw new HandlerErrorException("the host call handler", e, origin);
        } catch (Exception e) {
            return failHidden("", e, List.of(binding, namespace, operation));
        }
    }

    private boolean failHidden(String detail, @Nullable Exception cause, List<String> names) {
        failures++;
        if (failures > MOST_LOGGED) {
            return fail("host call failed");
        }
        String id = Long.toHexString(ThreadLocalRandom.current().nextLong() >>> 16);
        String last = failures < MOST_LOGGED ? "" : "; later ones of this call are not logged";
        String what = "host call failed, id " + id + ", guest " + GuestLog.escape(module)
                + ", binding " + PathText.quoted(names.get(0))
                + ", namespace " + PathText.quoted(names.get(1))
                + ", operation " + PathText.quoted(names.get(2)) + detail + last;
        LOGGER.log(System.Logger.Level.WARNING, what, cause);
        return fail("host call failed, id " + id);
    }

    private boolean fail(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        error = utf8.length <= mostErrorBytes ? utf8 : Arrays.copyOf(utf8, utf8Boundary(utf8, mostErrorBytes));
        return false;
    }

    /** The largest length up to {@code most} that cuts no character. */
    private static int utf8Boundary(byte[] utf8, int most) {
        int length = most;
        while (length > 0 && (utf8[length] & 0xc0) == 0x80) {
            length--;
        }
        return length;
    }
}
