// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.JsException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The timers of one guest. They wait on the JDK's own daemon timer, and become tasks when they are due. */
final class Timers {
    /** The most timers that may run. */
    static final int MOST = 4_096;

    /** Browsers and Node.js take longer delays for one millisecond (HTML, "timer initialisation steps"). */
    private static final double LONGEST_MILLIS = Integer.MAX_VALUE;

    /** HTML: the least period of a timer that repeats, here for all. */
    private static final long LEAST_PERIOD_MILLIS = 4;

    private record Timer(Runnable action, long periodMillis) {}

    private final TaskQueue tasks;
    private final Map<Integer, Timer> timers = new HashMap<>();
    private int last;

    Timers(TaskQueue tasks) {
        this.tasks = tasks;
    }

    /** Starts a timer; its number, which is never used again. */
    int start(Runnable action, double millis, boolean repeats) {
        long delay = millis > 0 && millis <= LONGEST_MILLIS ? (long) millis : 0;
        int id = ++last;
        synchronized (timers) {
            if (timers.size() >= MOST) {
                throw JsException.rangeError("more than " + MOST + " timers");
            }
            timers.put(id, new Timer(action, repeats ? Math.max(delay, LEAST_PERIOD_MILLIS) : 0));
        }
        schedule(id, delay);
        return id;
    }

    /** Ends a timer, if it runs. */
    void stop(int id) {
        synchronized (timers) {
            timers.remove(id);
        }
    }

    void close() {
        synchronized (timers) {
            timers.clear();
        }
    }

    private void schedule(int id, long delay) {
        CompletableFuture.delayedExecutor(delay, TimeUnit.MILLISECONDS).execute(() -> due(id));
    }

    private void due(int id) {
        synchronized (timers) {
            if (!timers.containsKey(id)) {
                return;
            }
        }
        tasks.execute(() -> run(id));
    }

    private void run(int id) {
        Timer timer;
        synchronized (timers) {
            timer = timers.get(id);
            if (timer == null) {
                return;
            }
            if (timer.periodMillis() == 0) {
                timers.remove(id);
            }
        }
        try {
            timer.action().run();
        } finally {
            if (timer.periodMillis() > 0) {
                schedule(id, timer.periodMillis());
            }
        }
    }
}
