// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.JsException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/**
 * What a guest is to do when nobody runs it: reactions of promises, timers, what other threads completed. Any thread adds;
 * the one that runs the guest runs them, in the order in which they were added, when its outermost call ends.
 */
final class TaskQueue implements Executor {
    /** The most tasks that may wait. */
    static final int MOST = 1 << 16;

    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final Runnable wake;
    private boolean closed;

    /** How many wait, to be read without the lock: every call of the guest asks, and hardly one finds any. */
    private volatile int waiting;

    /** An empty queue that calls {@code wake} whenever something was added. */
    TaskQueue(Runnable wake) {
        this.wake = wake;
    }

    /**
     * Adds a task; on a closed queue, does nothing.
     *
     * @throws JsException with a {@code RangeError}, if 65,536 wait already
     */
    @Override
    public void execute(Runnable task) {
        synchronized (tasks) {
            if (closed) {
                return;
            }
            if (tasks.size() >= MOST) {
                throw JsException.rangeError("more than " + MOST + " tasks wait");
            }
            tasks.add(task);
            waiting = tasks.size();
        }
        wake.run();
    }

    /** Whether no task waits. */
    boolean isEmpty() {
        return waiting == 0;
    }

    /** Drops all tasks, and all that come. */
    void close() {
        synchronized (tasks) {
            closed = true;
            tasks.clear();
            waiting = 0;
        }
    }

    /** Runs the next task; whether there was one. */
    boolean runNext() {
        Runnable task;
        synchronized (tasks) {
            task = tasks.poll();
            waiting = tasks.size();
        }
        if (task == null) {
            return false;
        }
        task.run();
        return true;
    }
}
