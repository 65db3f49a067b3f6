// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import org.jspecify.annotations.Nullable;

/**
 * A function of the guest that the host may call: a {@code &dyn Fn} that an import got, which ends when the import returns,
 * or a {@code Closure}, which ends when the guest drops it or the host has no use for it any more. Only threads that may
 * call the guest may call it.
 */
public final class GuestClosure implements AutoCloseable {
    private final GuestSpace space;
    private final GuestShims.Shim shim;
    private final boolean mutable;
    private final @Nullable Destructor destructor;
    private final int second;
    private int first;

    /** How often it is held: by the guest, and by calls in progress. */
    private int references = 1;

    private boolean running;
    private boolean ended;

    private GuestClosure(
            GuestSpace space,
            GuestShims.Shim shim,
            int first,
            int second,
            boolean mutable,
            @Nullable Destructor destructor) {
        this.space = space;
        this.shim = shim;
        this.first = first;
        this.second = second;
        this.mutable = mutable;
        this.destructor = destructor;
    }

    /** Frees a closure's memory in the guest. */
    @FunctionalInterface
    interface Destructor {
        void destroy(int first, int second);
    }

    /** A closure that ends with an import. */
    static GuestClosure lent(
            GuestSpace space,
            GuestShims.Shim shim,
            int first,
            int second,
            boolean mutable,
            @Nullable ImportFrame frame) {
        if (frame == null) {
            throw new IllegalStateException("only arguments of imports are references to functions");
        }
        GuestClosure closure = new GuestClosure(space, shim, first, second, mutable, null);
        frame.lend(closure);
        return closure;
    }

    /** A closure that lasts until it is dropped. */
    static GuestClosure owned(
            GuestSpace space, GuestShims.Shim shim, int first, int second, boolean mutable, Destructor destructor) {
        return new GuestClosure(space, shim, first, second, mutable, destructor);
    }

    /**
     * Claims the guest for one call of this function, as {@link BindgenFunction#open} does for others.
     *
     * @throws IllegalStateException the import that got it has returned, or the guest dropped it
     */
    public BindgenCall open() {
        if (ended) {
            throw new IllegalStateException(
                    destructor == null
                            ? "this function of the guest was lent to an import, which has returned; the guest must hand"
                                    + " out a Closure to be called later"
                            : "the guest dropped this closure");
        }
        BindgenCall call = space.guest().open("closure", shim.function(), shim.layout(), 2);
        call.through(this);
        return call;
    }

    /** Puts the closure's words where the call has them; a {@code FnMut} that runs gets none, which the guest refuses. */
    void enter(long[] words, int at) {
        words[at] = mutable && running ? 0 : first;
        words[at + 1] = second;
    }

    /** Whether it was not running. {@link #release} must follow once the call has ended. */
    boolean beginRun() {
        references++;
        boolean outermost = !running;
        running = true;
        return outermost;
    }

    void endRun(boolean outermost) {
        if (outermost) {
            running = false;
        }
    }

    /** One reference less: that of a call that has ended, or the host's. The last one frees the closure. */
    void release() {
        references--;
        if (references == 0 && destructor != null && !ended) {
            ended = true;
            if (space.gate().isUsable()) {
                destructor.destroy(first, second);
            }
        }
    }

    /** The import that got it has returned. */
    void end() {
        ended = true;
    }

    /**
     * The guest drops its reference ({@code __wbindgen_cb_drop}); whether it is to free the closure itself, which it is
     * unless the closure is running.
     */
    boolean dropped() {
        if (ended) {
            return false;
        }
        references--;
        if (references == 0) {
            ended = true;
            first = 0;
            return true;
        }
        return false;
    }

    /** Gives it up: a {@code Closure} that the host owns is freed. Does nothing to one that was lent. */
    @Override
    public void close() {
        if (destructor != null && !ended) {
            release();
        }
    }
}
