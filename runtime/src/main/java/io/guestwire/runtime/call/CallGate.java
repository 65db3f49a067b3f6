// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.call;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestCancelledException;
import io.guestwire.runtime.GuestErrorException;
import io.guestwire.runtime.GuestException;
import io.guestwire.runtime.GuestLimitException;
import io.guestwire.runtime.GuestLimits;
import io.guestwire.runtime.InstanceBusyException;
import io.guestwire.runtime.InstanceUnusableException;
import io.guestwire.runtime.JsException;
import io.guestwire.runtime.engine.CallToken;
import io.guestwire.runtime.engine.GuestFunction;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The gate of one guest: lets one thread in at a time, ends its calls at their deadline, and lets nobody in once the guest
 * failed or was closed. The thread that is in may come back from code of the host that the guest waits for, if the kind of
 * guest allows it.
 *
 * <p>The methods but {@link #close}, {@link #isUsable} and {@link #claim} are for the thread that has the guest.
 */
public final class CallGate {
    /** What a claim came to. */
    public enum Claim {
        /** The guest was idle; it belongs to the current thread until {@link CallGate#release}. */
        FIRST,
        /** The current thread had it already, and code of the host is running for the guest. */
        NESTED,
        /** It is in a call of the current thread. */
        REENTRANT,
        /** It is in a call of another thread. */
        BUSY,
        /** It is closed, or failed before. */
        UNUSABLE
    }

    /** What a kind of guest does when the gate is passed. */
    public interface Owner {
        /** Runs the guest's code. */
        void run();

        /** Forgets what belongs to a call; may be called twice. */
        void callEnded();

        /** Lets go of the guest's memory: there will be no call any more. */
        void ended();
    }

    /** More Java frames than leaving a guest needs: see {@link #needStack}. */
    private static final int FRAMES_TO_LEAVE = 24;

    private final GuestLimits limits;
    private final boolean reentrant;
    private final Owner owner;
    private final CallToken token = new CallToken();
    private final long callNanos;

    /** The thread whose call is in progress. */
    private final AtomicReference<@Nullable Thread> caller = new AtomicReference<>();

    private volatile boolean closed;
    private volatile @Nullable GuestException failure;

    /** How often the guest's code is on the caller's stack; used by the caller alone. */
    private int inside;

    /** How often code of the host runs that the guest waits for, or that may call the guest; used by the caller alone. */
    private int outside;

    /** Whether the owner has a call open that the guest's code is not part of; used by the caller alone. */
    private boolean opened;

    /** Whether the owner was told that there will be no call. */
    private boolean over;

    /**
     * The gate of a guest that nobody is in.
     *
     * @param limits what a call may cost
     * @param reentrant whether code of the host that the guest waits for may call the guest
     * @param owner the guest
     */
    public CallGate(GuestLimits limits, boolean reentrant, Owner owner) {
        this.limits = limits;
        this.reentrant = reentrant;
        this.owner = owner;
        this.callNanos = nanos(limits.callDeadline());
    }

    /** What ends the guest's calls. */
    public CallToken token() {
        return token;
    }

    /** Whether the next call would be tried: the guest is neither closed nor failed. */
    public boolean isUsable() {
        return !closed && failure == null;
    }

    /** Whether the current thread has the guest. */
    public boolean isMine() {
        return caller.get() == Thread.currentThread();
    }

    /** Whether the guest's code is on the stack. */
    public boolean isEntered() {
        return inside > 0;
    }

    // ---- claiming and giving back
    // ------------------------------------------------------------------------------------

    /** Tries to get the guest for the current thread; only {@code FIRST} has to be followed by {@link #release}. */
    public Claim claim() {
        needStack(FRAMES_TO_LEAVE);
        Thread current = Thread.currentThread();
        if (!caller.compareAndSet(null, current)) {
            if (caller.get() != current) {
                return Claim.BUSY;
            }
            if (reentrant && outside > 0) {
                return closed || failure != null ? Claim.UNUSABLE : Claim.NESTED;
            }
            if (!wasLeftBehind()) {
                return Claim.REENTRANT;
            }
        }
        if (closed || failure != null) {
            // Not just the claim: who closed the guest may have left the rest to whoever had it, for an instant this
            // thread.
            release();
            return Claim.UNUSABLE;
        }
        return Claim.FIRST;
    }

    /** What a caller is told whose claim was refused. */
    public GuestException refusal(Claim claim, CallOrigin origin) {
        return claim == Claim.UNUSABLE ? unusable(origin) : new InstanceBusyException(claim == Claim.REENTRANT, origin);
    }

    /**
     * Whether this thread, which has the guest, has it without a call in progress: the stack overflowed while it was left.
     * Then it may be claimed as if it had been given back.
     */
    private boolean wasLeftBehind() {
        if (inside > 0 || opened) {
            return false;
        }
        outside = 0;
        token.disarmIfJoined();
        return true;
    }

    /**
     * Overflows the stack here if it would overflow while the guest is left, which would leave the guest claimed and its
     * deadline armed for ever. A guest that recurses can bring a handler, and what it calls, this near to the end.
     */
    private static int needStack(int frames) {
        return frames == 0 ? 0 : 1 + needStack(frames - 1);
    }

    /** Keeps the guest claimed between a claim and the run of its code. */
    public void open() {
        opened = true;
    }

    /** Gives the guest back; does nothing on a thread that does not have it, or from within the guest. */
    public void release() {
        if (caller.get() != Thread.currentThread() || inside > 0) {
            return;
        }
        opened = false;
        outside = 0;
        // Does something only where the stack ended while the call was left, or the owner begins and ends calls itself.
        token.disarmIfJoined();
        owner.callEnded();
        if (closed || failure != null) {
            over = true;
            owner.ended();
            token.release();
        }
        caller.set(null);
        if (closed && !over && caller.compareAndSet(null, Thread.currentThread())) {
            release();
        }
    }

    /**
     * Ends the guest's life, from any thread and at any time. A call in progress on another thread is interrupted; one of
     * the current thread goes on to its end.
     */
    public void close() {
        closed = true;
        Thread current = Thread.currentThread();
        if (caller.compareAndSet(null, current) || caller.get() == current && outside == 0 && wasLeftBehind()) {
            release();
        } else if (caller.get() != current) {
            token.cancel();
        }
    }

    // ---- one call
    // ----------------------------------------------------------------------------------------------------

    /**
     * Runs the owner's code once, under a deadline of its own, and decides what a failure means for the guest.
     *
     * @param starting whether this is the guest's start
     * @param origin the call
     */
    public void run(boolean starting, CallOrigin origin) {
        checkBegin(origin);
        GuestException caught = null;
        CallToken.Reason fired = CallToken.Reason.NONE;
        boolean left = false;
        try {
            inside++;
            arm(starting, origin);
            owner.run();
            left = true;
        } catch (GuestException e) {
            caught = e;
            left = true;
        } finally {
            inside--;
            fired = token.disarm();
            if (!left) {
                failure = new InstanceUnusableException("its call was unwound by an error", origin);
            }
        }
        if (caught != null || fired != CallToken.Reason.NONE) {
            throw outcome(caught, fired, starting, origin);
        }
    }

    /** Starts the deadline of a call that enters the guest several times; {@link #release} ends it. */
    public void begin(boolean starting, CallOrigin origin) {
        checkBegin(origin);
        arm(starting, origin);
    }

    /** Starts a deadline for what runs after a call, before the guest is given back. */
    public void renew(CallOrigin origin) {
        token.disarm();
        begin(false, origin);
    }

    private void checkBegin(CallOrigin origin) {
        if (Thread.currentThread().isInterrupted()) {
            throw new GuestCancelledException("the calling thread was interrupted before the call", origin);
        }
        if (CallToken.nesting() >= limits.nesting()) {
            throw new GuestLimitException(
                    GuestLimitException.Kind.DEPTH,
                    limits.nesting()
                            + " guests wait for each other on this thread; GuestLimits.nesting raises the limit",
                    origin);
        }
    }

    private void arm(boolean starting, CallOrigin origin) {
        token.arm(starting ? nanos(limits.startDeadline()) : callNanos);
        // After arming: whoever closes the guest now either is seen here or finds the token armed.
        if (closed) {
            throw unusable(origin);
        }
    }

    /** Runs a function of the guest within the call in progress. What it throws is for {@link #failed}. */
    public long enter(GuestFunction function, long[] arguments) {
        inside++;
        try {
            return function.call(arguments);
        } finally {
            inside--;
        }
    }

    /** The guest waits for code of the host, which may call the guest; {@link #comeBack} must follow. */
    public void goOut() {
        outside++;
    }

    /** The code of the host has ended. */
    public void comeBack() {
        outside--;
    }

    // ---- failures
    // ----------------------------------------------------------------------------------------------------

    /** Whether {@link #check} would refuse. */
    public boolean mustEnd() {
        return failure != null || token.hasFired();
    }

    /** Refuses the call when the guest failed or was closed since it began, or its deadline passed. */
    public void check(boolean starting, CallOrigin origin) {
        if (failure != null) {
            throw unusable(origin);
        }
        if (token.hasFired()) {
            throw outcome(null, token.reason(), starting, origin);
        }
    }

    /**
     * What a failure within a call of {@link #begin} is to the caller, and to the guest: unless it is an error that the
     * guest reports, the guest is unusable from here on.
     *
     * @return what to throw
     */
    public GuestException failed(GuestException caught, boolean starting, CallOrigin origin) {
        GuestException earlier = failure;
        return earlier == null ? outcome(caught, token.reason(), starting, origin) : earlier;
    }

    /** The guest's code was unwound by something that is no failure of the public family. */
    public void unwound(CallOrigin origin) {
        if (failure == null) {
            failure = new InstanceUnusableException("its call was unwound by an error", origin);
        }
    }

    private GuestException outcome(
            @Nullable GuestException caught, CallToken.Reason fired, boolean starting, CallOrigin origin) {
        if (fired == CallToken.Reason.NONE && isReported(caught)) {
            return caught;
        }
        GuestException outcome = switch (fired) {
            case NONE -> caught;
            case DEADLINE -> overdue(starting, apartFromInterrupt(caught), origin);
            case CLOSED ->
                new InstanceUnusableException(
                        "the guest was closed during the call", apartFromInterrupt(caught), origin);
        };
        if (outcome instanceof GuestCancelledException) {
            Thread.currentThread().interrupt();
        }
        failure = outcome;
        return outcome;
    }

    /** An error that the guest reports is no fault. */
    private static boolean isReported(@Nullable GuestException caught) {
        return caught instanceof GuestErrorException || caught instanceof JsException;
    }

    /** What else went wrong in a call that was ended: that it was interrupted is how, not why. */
    private static @Nullable GuestException apartFromInterrupt(@Nullable GuestException caught) {
        return caught instanceof GuestCancelledException ? null : caught;
    }

    private GuestException overdue(boolean starting, @Nullable GuestException caught, CallOrigin origin) {
        String limit = starting
                ? "the start took longer than " + text(limits.startDeadline()) + "; GuestLimits.startDeadline"
                : "the call took longer than " + text(limits.callDeadline()) + "; GuestLimits.callDeadline";
        return new GuestLimitException(GuestLimitException.Kind.TIME, limit + " raises the limit", caught, origin);
    }

    /** Why the guest cannot be called. */
    public InstanceUnusableException unusable(CallOrigin origin) {
        GuestException cause = failure;
        return closed || cause == null
                ? new InstanceUnusableException("the guest is closed", origin)
                : new InstanceUnusableException(
                        "the guest is unusable since an earlier failure; start a fresh one from its module. It was: "
                                + cause.getMessage(),
                        cause,
                        origin);
    }

    /** Whether the guest failed; it stays claimed by whoever is in it. */
    public boolean hasFailed() {
        return failure != null;
    }

    private static long nanos(Optional<Duration> deadline) {
        return deadline.map(Duration::toNanos).orElse(0L);
    }

    private static String text(Optional<Duration> deadline) {
        return deadline.map(each -> each.toMillis() + " ms").orElse("its deadline");
    }
}
