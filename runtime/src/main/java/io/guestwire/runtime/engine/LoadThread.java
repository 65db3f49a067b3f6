// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs a load under a deadline. The engine's compiler does not look at interrupts, so a load that is overdue is abandoned:
 * its thread goes on, with nobody waiting, until the module is compiled, which the module's size bounds. As many loads as
 * there are processors run at a time, abandoned ones included, so that they cannot pile up.
 */
public final class LoadThread {
    private static final Semaphore SLOTS =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    /** Parsers and compilers recurse over what is nested in a module: a stack that does not depend on the caller's. */
    private static final long STACK_BYTES = 16L << 20;

    private LoadThread() {}

    /**
     * Runs a load.
     *
     * @param load what to run; what it throws is thrown here
     * @param nanoseconds how long it may take
     * @return its result, empty when it took longer
     * @throws InterruptedException if the calling thread is interrupted
     */
    public static <T> Optional<T> run(Supplier<T> load, long nanoseconds) throws InterruptedException {
        long due = System.nanoTime() + nanoseconds;
        if (!SLOTS.tryAcquire(nanoseconds, TimeUnit.NANOSECONDS)) {
            return Optional.empty();
        }
        FutureTask<T> task = new FutureTask<>(load::get);
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        task.run();
                    } finally {
                        SLOTS.release();
                    }
                },
                "guestwire-load",
                STACK_BYTES,
                false);
        thread.setDaemon(true);
        start(thread);
        try {
            T result = task.get(Math.max(0, due - System.nanoTime()), TimeUnit.NANOSECONDS);
            return System.nanoTime() - due > 0 ? Optional.empty() : Optional.of(result);
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        }
    }

    private static void start(Thread thread) {
        boolean started = false;
        try {
            thread.start();
            started = true;
        } finally {
            if (!started) {
                SLOTS.release();
            }
        }
    }

    private static RuntimeException rethrown(Throwable cause) {
        if (cause instanceof Error) {
            throw (Error) cause;
        }
        return (RuntimeException) cause;
    }
}
