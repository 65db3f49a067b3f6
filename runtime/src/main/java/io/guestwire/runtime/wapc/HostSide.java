// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.wapc;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestCancelledException;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestLimitException;
import io.guestwire.runtime.GuestLimits;
import io.guestwire.runtime.GuestLog;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.HandlerErrorException;
import io.guestwire.runtime.HostCallException;
import io.guestwire.runtime.HostCalls;
import io.guestwire.runtime.engine.GuestMemory;
import io.guestwire.runtime.path.PathText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Answers host calls: runs whoever serves the operation, and decides what of the outcome the guest may see. Of exceptions
 * only the text of a {@link HostCallException} crosses, and what is wrong with the guest's own request; everything else
 * becomes a fixed text with an id under which the log has the exception.
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

    private final HostRegistry exports;
    private final Optional<HostCalls> handler;
    private final String module;
    private final int mostErrorBytes;
    private final int mostPayloadBytes;
    private final Runnable interruptSeen;
    private final ServedCall call;
    private int failures;

    private byte[] response = NOTHING;
    private int responseSize;
    private byte[] error = NOTHING;

    HostSide(HostRegistry exports, GuestOptions options, String module, GuestLimits limits, Runnable interruptSeen) {
        this.exports = exports;
        this.handler = options.hostCalls();
        this.module = module;
        this.mostErrorBytes = limits.errorTextBytes();
        this.mostPayloadBytes = limits.payloadBytes();
        this.interruptSeen = interruptSeen;
        this.call = new ServedCall(options, limits);
    }

    /** Holds the response from its start on, until the next host call or the end of the guest's call. */
    byte[] response() {
        return response;
    }

    int responseSize() {
        return responseSize;
    }

    byte[] error() {
        return error;
    }

    /** Forgets what belongs to a call. */
    void endCall() {
        failures = 0;
        clear();
        call.forget();
    }

    private void clear() {
        response = NOTHING;
        responseSize = 0;
        error = NOTHING;
    }

    /**
     * Answers one host call, whose payload is a checked range of the guest's memory; whether the guest gets a response, and
     * not an error.
     */
    boolean answer(CalledOperation operation, GuestMemory memory, int payload, int payloadSize, CallOrigin origin) {
        clear();
        Optional<HostTarget> target = operation.target();
        if (target.isEmpty() && handler.isEmpty()) {
            return fail(exports.unknown(operation));
        }
        try {
            if (target.isPresent()) {
                memory.read(payload, call.buffer(payloadSize), 0, payloadSize);
                return serve(target.get(), operation, payloadSize);
            }
            byte[] bytes = new byte[payloadSize];
            memory.read(payload, bytes, 0, payloadSize);
            return handle(handler.get(), operation, bytes);
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
            return failHidden("", "", e, operation);
        }
    }

    private boolean serve(HostTarget target, CalledOperation operation, int payloadSize) throws Exception {
        try {
            call.open(operation, payloadSize);
            target.dispatcher().dispatch(target.operation(), call);
        } catch (GuestDecodeException e) {
            if (call.isOfRequest(e)) {
                return failDecoding(e, operation);
            }
            throw e;
        } finally {
            call.close();
        }
        response = call.written().array();
        responseSize = call.written().size();
        return true;
    }

    private boolean handle(HostCalls hostCalls, CalledOperation operation, byte[] payload) throws Exception {
        byte[] answer = hostCalls.call(operation.binding(), operation.namespace(), operation.name(), payload);
        if (answer != null && answer.length > mostPayloadBytes) {
            return failHidden(
                    "",
                    ": the handler answered with " + answer.length + " bytes; GuestLimits.payloadBytes allows "
                            + mostPayloadBytes,
                    null,
                    operation);
        }
        response = answer == null ? NOTHING : answer;
        responseSize = response.length;
        return true;
    }

    /** A cause is what code of the host's user made of a value that the message did hold. */
    private boolean failDecoding(GuestDecodeException failure, CalledOperation operation) {
        return failure.getCause() == null
                ? fail(String.valueOf(failure.getMessage()))
                : failHidden(failure.path() + ": the host does not take this value; ", "", failure, operation);
    }

    /**
     * Gives the guest a fixed text with an id, and the log the rest.
     *
     * @param shown what stands before it
     * @param detail what the log has besides the cause
     */
    private boolean failHidden(String shown, String detail, @Nullable Exception cause, CalledOperation operation) {
        failures++;
        if (failures > MOST_LOGGED) {
            return fail(shown + "host call failed");
        }
        String id = Long.toHexString(ThreadLocalRandom.current().nextLong() >>> 16);
        String last = failures < MOST_LOGGED ? "" : "; later ones of this call are not logged";
        String what = "host call failed, id " + id + ", guest " + GuestLog.escape(module)
                + ", binding " + PathText.quoted(operation.binding())
                + ", namespace " + PathText.quoted(operation.namespace())
                + ", operation " + PathText.quoted(operation.name()) + detail + last;
        LOGGER.log(System.Logger.Level.WARNING, what, cause);
        return fail(shown + "host call failed, id " + id);
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
