// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.JsException;
import java.util.HashMap;
import java.util.List;
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

    private record Timer(Runnable action, long periodMillis, CompletableFuture<Boolean> alarm) {}

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
            timers.put(id, new Timer(action, repeats ? Math.max(delay, LEAST_PERIOD_MILLIS) : 0, alarm(id, delay)));
        }
        return id;
    }

    /** Ends a timer, if it runs; the JDK's timer forgets it at once, however far it was. */
    void stop(int id) {
        Timer timer;
        synchronized (timers) {
            timer = timers.remove(id);
        }
        if (timer != null) {
            timer.alarm().complete(false);
        }
    }

    void close() {
        List<Timer> all;
        synchronized (timers) {
            all = List.copyOf(timers.values());
            timers.clear();
        }
        all.forEach(timer -> timer.alarm().complete(false));
    }

    /** True when the time has come; completing it earlier takes it off the JDK's timer. */
    private CompletableFuture<Boolean> alarm(int id, long delay) {
        CompletableFuture<Boolean> alarm = new CompletableFuture<>();
        alarm.thenAccept(rings -> {
            if (rings) {
                CompletableFuture.runAsync(() -> due(id));
            }
        });
        return alarm.completeOnTimeout(true, delay, TimeUnit.MILLISECONDS);
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
                again(id, timer);
            }
        }
    }

    private void again(int id, Timer timer) {
        synchronized (timers) {
            if (timers.containsKey(id)) {
                timers.put(id, new Timer(timer.action(), timer.periodMillis(), alarm(id, timer.periodMillis())));
            }
        }
    }
}
