// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

import java.lang.ref.WeakReference;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The one daemon thread that serves the deadlines of all guests. It looks at every token when the next one is due, and at
 * least every heartbeat while calls with deadlines are made; then it sleeps until the next such call. A call tells it only
 * when it is due before the thread would look anyway. It ends when no token is left, so that a program that is done with
 * guests can be unloaded, and is started again with the next token.
 */
final class Watchdog implements Runnable {
    private static final System.Logger LOGGER = System.getLogger("io.guestwire.runtime");
    private static final long HEARTBEAT = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long SHORTEST_SLEEP = TimeUnit.MILLISECONDS.toNanos(1);

    /** How long it sleeps when no call is made: then it looks whether all guests have become garbage. */
    private static final long LONGEST_SLEEP = TimeUnit.MINUTES.toNanos(1);

    private static final int QUIET_LOOKS = 20;
    private static final Watchdog SHARED = new Watchdog();

    private final Set<WeakReference<CallToken>> tokens = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Thread thread;

    /** When the thread looks next; calls that are due before this wake it. */
    private volatile long wakeAt = System.nanoTime();

    private Watchdog() {}

    static WeakReference<CallToken> watch(CallToken token) {
        WeakReference<CallToken> reference = new WeakReference<>(token);
        SHARED.tokens.add(reference);
        SHARED.start();
        return reference;
    }

    static void forget(WeakReference<CallToken> token) {
        SHARED.tokens.remove(token);
        if (SHARED.tokens.isEmpty()) {
            // Only out of its long sleep: programs that start a guest a call would wake it all the time.
            expect(System.nanoTime() + HEARTBEAT);
        }
    }

    /** Makes sure that the thread looks when this moment has come; the token's word must be written before. */
    static void expect(long due) {
        if (due - SHARED.wakeAt < 0) {
            LockSupport.unpark(SHARED.thread);
        }
    }

    private synchronized void start() {
        if (thread == null) {
            Thread next = new Thread(null, this, "guestwire-watchdog", 0, false);
            next.setDaemon(true);
            next.setContextClassLoader(null);
            next.start();
            thread = next;
        }
    }

    /** Whether the thread ends. A token that is added later finds that there is none. */
    private synchronized boolean end() {
        if (tokens.isEmpty()) {
            thread = null;
            return true;
        }
        return false;
    }

    @Override
    public void run() {
        int quiet = 0;
        while (true) {
            try {
                long now = System.nanoTime();
                wakeAt = now + HEARTBEAT;
                long next = fireDue(now);
                quiet = next == Long.MAX_VALUE ? quiet + 1 : 0;
                if (quiet > QUIET_LOOKS) {
                    quiet = 0;
                    if (end()) {
                        return;
                    }
                    // Calls made from here on wake the thread; one made just before is seen by this look.
                    wakeAt = now + LONGEST_SLEEP;
                    if (fireDue(now) == Long.MAX_VALUE) {
                        LockSupport.parkNanos(this, LONGEST_SLEEP);
                    }
                } else {
                    long sleep = Math.min(next, HEARTBEAT);
                    wakeAt = now + sleep;
                    LockSupport.parkNanos(this, sleep);
                }
                rest();
            } catch (OutOfMemoryError e) {
                // Without this thread no deadline of the process would hold; the next look may find room.
                Thread.onSpinWait();
            }
        }
    }

    /** Keeps a stream of short deadlines from turning the thread into a busy one. */
    private void rest() {
        long until = System.nanoTime() + SHORTEST_SLEEP;
        for (long left = SHORTEST_SLEEP; left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(this, left);
        }
    }

    private long fireDue(long now) {
        long next = Long.MAX_VALUE;
        for (Iterator<WeakReference<CallToken>> each = tokens.iterator(); each.hasNext(); ) {
            CallToken token = each.next().get();
            if (token == null) {
                each.remove();
            } else {
                next = Math.min(next, fireIfDue(token, now));
            }
        }
        return next;
    }

    /** The thread that is interrupted may be of a class that fails to be: the others' deadlines must not end with it. */
    private static long fireIfDue(CallToken token, long now) {
        try {
            return token.fireIfDue(now);
        } catch (RuntimeException e) {
            LOGGER.log(System.Logger.Level.WARNING, "a thread could not be interrupted at its guest's deadline", e);
            return Long.MAX_VALUE;
        }
    }
}
