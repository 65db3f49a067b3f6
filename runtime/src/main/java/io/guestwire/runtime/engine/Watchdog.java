// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

import java.lang.ref.WeakReference;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The one daemon thread that serves the deadlines of all guests. It looks at every token when the next one is due, and at
 * least every heartbeat while calls with deadlines are made; then it sleeps until the next such call. A call tells it only
 * when it is due before the thread would look anyway.
 */
final class Watchdog implements Runnable {
    private static final long HEARTBEAT = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long SHORTEST_SLEEP = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long FOREVER = Long.MAX_VALUE / 2;
    private static final int QUIET_LOOKS = 20;
    private static final Watchdog SHARED = new Watchdog();

    private final Set<WeakReference<CallToken>> tokens = ConcurrentHashMap.newKeySet();
    private final Thread thread;

    /** When the thread looks next; calls that are due before this wake it. */
    private volatile long wakeAt = System.nanoTime() + FOREVER;

    private Watchdog() {
        thread = new Thread(null, this, "guestwire-watchdog", 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(null);
        thread.start();
    }

    static WeakReference<CallToken> watch(CallToken token) {
        WeakReference<CallToken> reference = new WeakReference<>(token);
        SHARED.tokens.add(reference);
        return reference;
    }

    static void forget(WeakReference<CallToken> token) {
        SHARED.tokens.remove(token);
    }

    /** Makes sure that the thread looks when this moment has come; the token's word must be written before. */
    static void expect(long due) {
        if (due - SHARED.wakeAt < 0) {
            LockSupport.unpark(SHARED.thread);
        }
    }

    @Override
    @SuppressWarnings("InfiniteLoopStatement")
    public void run() {
        int quiet = 0;
        while (true) {
            long now = System.nanoTime();
            wakeAt = now + HEARTBEAT;
            long next = fireDue(now);
            quiet = next == Long.MAX_VALUE ? quiet + 1 : 0;
            if (quiet > QUIET_LOOKS) {
                // Calls made from here on wake the thread; one made just before is seen by this look.
                wakeAt = now + FOREVER;
                if (fireDue(now) == Long.MAX_VALUE) {
                    LockSupport.park(this);
                }
                quiet = 0;
            } else {
                long sleep = Math.min(next, HEARTBEAT);
                wakeAt = now + sleep;
                LockSupport.parkNanos(this, sleep);
            }
            rest();
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
                next = Math.min(next, token.fireIfDue(now));
            }
        }
        return next;
    }
}
