// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import io.guestwire.runtime.JsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A JavaScript {@code Promise}. Unlike other objects it is thread-safe: any thread may settle it, and each reaction runs
 * where the one who asked for it wants it to run. A promise is settled once; later attempts do nothing.
 */
public final class JsPromise extends JsObject {
    /** What has become of a promise. */
    public enum State {
        /** Nothing yet. */
        PENDING,
        /** It has a value. */
        FULFILLED,
        /** It failed with a value. */
        REJECTED
    }

    private record Reaction(Executor tasks, Consumer<JsValue> fulfilled, Consumer<JsValue> rejected) {}

    private final Object lock = new Object();
    private final List<Reaction> reactions = new ArrayList<>();
    private State state = State.PENDING;
    private boolean locked;
    private boolean handled;
    private @Nullable JsValue outcome;

    private JsPromise() {}

    /** A promise that {@link #resolve} or {@link #reject} will settle. */
    public static JsPromise create() {
        return new JsPromise();
    }

    /** A promise that has a value; of another promise, what that becomes. */
    public static JsPromise resolved(JsValue value) {
        JsPromise promise = new JsPromise();
        promise.resolve(value);
        return promise;
    }

    /** A promise that failed with a value. */
    public static JsPromise rejected(JsValue reason) {
        JsPromise promise = new JsPromise();
        promise.reject(reason);
        return promise;
    }

    /**
     * A promise that becomes what a Java future becomes. A future that fails with a {@link JsException} rejects with its
     * value; one that fails otherwise with an {@code Error} whose message names the exception's class alone.
     */
    public static JsPromise from(CompletionStage<? extends JsValue> future) {
        JsPromise promise = new JsPromise();
        future.whenComplete((value, failure) -> {
            if (failure == null) {
                promise.resolve(value);
            } else {
                promise.reject(reason(failure));
            }
        });
        return promise;
    }

    private static JsValue reason(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof JsException thrown
                ? thrown.value()
                : JsError.of("the host failed with " + cause.getClass().getName());
    }

    /**
     * This promise as a Java future, which fails with a {@link JsException} if the promise is rejected. To cancel or complete
     * the future does nothing to the promise.
     */
    public CompletableFuture<JsValue> toCompletableFuture() {
        CompletableFuture<JsValue> future = new CompletableFuture<>();
        whenSettled(Runnable::run, future::complete, reason -> future.completeExceptionally(new JsException(reason)));
        return future;
    }

    @Override
    public String className() {
        return "Promise";
    }

    /** What has become of the promise. */
    public State state() {
        synchronized (lock) {
            return state;
        }
    }

    /** Whether someone waits, or waited, for the promise; the failure of one that nobody waits for goes unseen. */
    public boolean isHandled() {
        synchronized (lock) {
            return handled;
        }
    }

    /** Fulfils the promise with a value; with a promise, it becomes what that becomes. */
    public void resolve(JsValue value) {
        Objects.requireNonNull(value, "value");
        if (!lockIn()) {
            return;
        }
        if (value == this) {
            settle(State.REJECTED, JsError.of("TypeError", "a promise cannot be resolved with itself"));
        } else if (value instanceof JsPromise other) {
            other.whenSettled(
                    Runnable::run, result -> settle(State.FULFILLED, result), reason -> settle(State.REJECTED, reason));
        } else {
            settle(State.FULFILLED, value);
        }
    }

    /** Rejects the promise. */
    public void reject(JsValue reason) {
        Objects.requireNonNull(reason, "reason");
        if (lockIn()) {
            settle(State.REJECTED, reason);
        }
    }

    /**
     * Has a function run when the promise is settled; at once when it is.
     *
     * @param tasks where to run it; given the task on whatever thread settles the promise
     * @param fulfilled takes the value
     * @param rejected takes the reason
     */
    public void whenSettled(Executor tasks, Consumer<JsValue> fulfilled, Consumer<JsValue> rejected) {
        Reaction reaction = new Reaction(tasks, fulfilled, rejected);
        synchronized (lock) {
            handled = true;
            if (state == State.PENDING) {
                reactions.add(reaction);
                return;
            }
        }
        run(reaction);
    }

    private boolean lockIn() {
        synchronized (lock) {
            boolean first = !locked;
            locked = true;
            return first;
        }
    }

    private void settle(State end, JsValue value) {
        List<Reaction> waiting;
        synchronized (lock) {
            state = end;
            outcome = value;
            waiting = List.copyOf(reactions);
            reactions.clear();
        }
        waiting.forEach(this::run);
    }

    private void run(Reaction reaction) {
        boolean fulfilled = state() == State.FULFILLED;
        JsValue value = Objects.requireNonNull(outcome);
        reaction.tasks().execute(() -> (fulfilled ? reaction.fulfilled() : reaction.rejected()).accept(value));
    }
}
