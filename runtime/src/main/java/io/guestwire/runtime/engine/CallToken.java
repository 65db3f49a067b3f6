// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;

/**
 * The right to interrupt one call. A thread arms its guest's token before it enters the guest and disarms it afterwards;
 * between the two the watchdog, or whoever closes the guest, may fire it once, which interrupts the thread. After
 * {@link #disarm} returned no interrupt of this call can arrive any more, however late its timer is. An interrupt of the
 * application is left to it, unless it arrives between the firing and the disarming: then the two cannot be told apart.
 *
 * <p>Calls nest: a token that is armed while another is armed on the same thread is disarmed first.
 */
public final class CallToken {
    /** Why a token was fired. */
    public enum Reason {
        /** It was not. */
        NONE,
        /** The deadline passed. */
        DEADLINE,
        /** The guest was closed. */
        CLOSED
    }

    private static final int STATE_BITS = 2;
    private static final long IDLE = 0;
    private static final long ARMED = 1;
    private static final long FIRING = 2;
    private static final long FIRED = 3;
    private static final VarHandle WORD;

    static {
        try {
            WORD = MethodHandles.lookup().findVarHandle(CallToken.class, "word", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** The call's number and its state, so that a late timer cannot take a later call for its own. */
    private volatile long word;

    private long call;
    private Thread thread = Thread.currentThread();
    private boolean timed;
    private long due;
    private Reason reason = Reason.NONE;

    /** The chain of the first call on a thread is that of its token. */
    private final CallChain own = new CallChain();

    private CallChain chain = own;
    private boolean joined;
    private boolean taken;

    private final WeakReference<CallToken> watched = Watchdog.watch(this);

    /** Lets the watchdog forget this token, which must not be armed again. Tokens that are unreachable are forgotten too. */
    public void release() {
        Watchdog.forget(watched);
    }

    /** How many calls wait for each other on the current thread. */
    public static int nesting() {
        return CallChain.currentLength();
    }

    /**
     * Starts a call of the current thread.
     *
     * @param nanoseconds when to fire, from now; 0 for never
     */
    public void arm(long nanoseconds) {
        thread = Thread.currentThread();
        reason = Reason.NONE;
        timed = nanoseconds > 0;
        taken = false;
        chain = CallChain.join(own);
        joined = true;
        call++;
        if (timed) {
            due = System.nanoTime() + nanoseconds;
            word = call << STATE_BITS | ARMED;
            Watchdog.expect(due);
        } else {
            word = call << STATE_BITS | ARMED;
        }
    }

    /**
     * Ends the call, if one was started. When the token was fired, its interrupt has arrived by now and the thread's flag is
     * as it was without it.
     *
     * @return why it was fired, if it was
     */
    public Reason disarm() {
        Reason result = Reason.NONE;
        if (!WORD.compareAndSet(this, call << STATE_BITS | ARMED, call << STATE_BITS | IDLE)) {
            while (state(word) == FIRING) {
                Thread.onSpinWait();
            }
            if (state(word) == FIRED) {
                word = call << STATE_BITS | IDLE;
                chain.settle(taken);
                result = reason;
            }
        }
        if (joined) {
            // Nothing is called between these two: the stack may end at any call, and the chain must stay right.
            joined = false;
            chain.length--;
            chain.leaveSlot();
        }
        return result;
    }

    /** Ends the call if that has not been done, or not to its end; on the call's own thread. */
    public void disarmIfJoined() {
        if (joined) {
            disarm();
        }
    }

    /** Tells that the call ends because its thread was interrupted: if no token did it, the application did. */
    public void interruptSeen() {
        if (!hasFired() && chain.isQuiet()) {
            taken = true;
        }
    }

    /** Whether the call in progress must end. */
    public boolean hasFired() {
        return state(word) >= FIRING;
    }

    /** Why the token was fired, while its call is in progress. */
    public Reason reason() {
        while (state(word) == FIRING) {
            Thread.onSpinWait();
        }
        return state(word) == FIRED ? reason : Reason.NONE;
    }

    /** Fires the token for another reason than its deadline; does nothing when no call is in progress. */
    public void cancel() {
        fire(word, Reason.CLOSED);
    }

    /** Fires the token if it is due; returns the nanoseconds until then, {@link Long#MAX_VALUE} when nothing is due. */
    long fireIfDue(long now) {
        long seen = word;
        if (state(seen) != ARMED || !timed) {
            return Long.MAX_VALUE;
        }
        long left = due - now;
        if (left > 0) {
            return left;
        }
        fire(seen, Reason.DEADLINE);
        return Long.MAX_VALUE;
    }

    private void fire(long seen, Reason why) {
        if (state(seen) == ARMED && WORD.compareAndSet(this, seen, seen - ARMED + FIRING)) {
            reason = why;
            try {
                chain.interrupt(thread);
            } finally {
                // Threads may override interrupt() and throw: disarm() must not wait for ever.
                word = seen - ARMED + FIRED;
            }
        }
    }

    private static long state(long word) {
        return word & FIRED;
    }
}
