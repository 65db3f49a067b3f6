// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import io.guestwire.runtime.engine.CallToken;
import io.guestwire.runtime.engine.EngineFailure;
import io.guestwire.runtime.engine.EngineModule;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;
import io.guestwire.runtime.wapc.WapcSession;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A running instance of a module. It serves one call at a time: a call from a second thread, or from a host call of the
 * same thread, is refused at once with an {@link InstanceBusyException}. Threads that want to call at the same time start a
 * guest each.
 *
 * <p>After a trap, a limit or a protocol violation a guest is unusable: every later call is refused at once with an
 * {@link InstanceUnusableException} that says why. An error that the guest reports ({@link GuestErrorException}) is not a
 * fault and leaves it usable.
 *
 * <p>{@link #close} may be called by any thread at any time.
 */
public final class Guest implements AutoCloseable {
    /** More Java frames than leaving a guest needs: see {@link #needStack}. */
    private static final int FRAMES_TO_LEAVE = 24;

    private final String module;
    private final GuestLimits limits;
    private final CallToken token = new CallToken();
    private final long callNanos;
    private final GuestCall call;

    /** The thread whose call is in progress. */
    private final AtomicReference<@Nullable Thread> caller = new AtomicReference<>();

    /** Null once the guest is closed and no call is in progress: then nothing keeps its memory. */
    private @Nullable WapcSession session;

    private volatile boolean closed;
    private volatile @Nullable GuestException failure;
    private @Nullable Operation operation;

    /** Whether the guest's code is on the caller's stack; used by the caller alone. */
    private boolean entered;

    /** Whether {@link #call} is in use; used by the caller alone. */
    private boolean opened;

    private Guest(EngineModule engineModule, String module, GuestOptions options, GuestLimits limits) {
        this.module = module;
        this.limits = limits;
        this.callNanos = nanos(limits.callDeadline());
        this.call = new GuestCall(
                this,
                new MessageWriter(limits.payloadBytes(), () -> origin(operation)),
                new MessageReader(limits.message(), options.tolerance()));
        this.session = new WapcSession(engineModule, module, options, options.registry(), limits, token);
    }

    /** Allocates and initialises an instance; a guest whose start fails is never seen. */
    static Guest start(EngineModule engineModule, String module, GuestOptions options, GuestLimits limits) {
        Guest guest;
        try {
            guest = new Guest(engineModule, module, options, limits);
        } catch (EngineFailure e) {
            throw notAllocated(e, CallOrigin.ofModule(module));
        }
        boolean started = false;
        guest.claim(null);
        try {
            guest.enter(null, new byte[0], 0);
            started = true;
        } finally {
            if (!started) {
                guest.close();
            }
            guest.release();
        }
        return guest;
    }

    /** That there is no room is not the module's fault. */
    private static GuestException notAllocated(EngineFailure failure, CallOrigin origin) {
        return failure.kind() == EngineFailure.Kind.HEAP
                ? new GuestLimitException(
                        GuestLimitException.Kind.MEMORY,
                        "the Java heap has no room for the guest's memory",
                        failure,
                        origin)
                : new ModuleRejectedException(
                        ModuleRejectedException.Kind.INVALID,
                        "it cannot be instantiated: " + GuestLog.escape(failure.detail()),
                        failure,
                        origin);
    }

    /**
     * Runs one operation.
     *
     * @param operation its name as it is called on the wire
     * @param payload the request; not changed, not kept
     * @return the response, the caller's own
     * @throws GuestException as {@link #call(Operation, byte[])} does
     */
    public byte[] call(String operation, byte[] payload) {
        Objects.requireNonNull(operation, "operation");
        Operation last = this.operation;
        return call(last != null && last.name().equals(operation) ? last : Operation.of(operation), payload);
    }

    /**
     * Runs one operation.
     *
     * @param operation the operation, meant to be a constant
     * @param payload the request; not changed, not kept
     * @return the response, the caller's own
     * @throws GuestErrorException the guest answered with an error; it stays usable
     * @throws InstanceBusyException a call of this guest is in progress
     * @throws InstanceUnusableException the guest is closed, or failed before
     * @throws GuestException any other kind; the guest is unusable afterwards if it had been entered
     */
    public byte[] call(Operation operation, byte[] payload) {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(payload, "payload");
        claim(operation);
        try {
            run(payload, payload.length);
            return Arrays.copyOf(response(), responseSize());
        } finally {
            release();
        }
    }

    /**
     * Claims the guest for one call of the current thread. Used by generated code, in a try-with-resources statement.
     *
     * @throws InstanceBusyException a call of this guest is in progress
     * @throws InstanceUnusableException the guest is closed, or failed before
     */
    public GuestCall open(Operation operation) {
        Objects.requireNonNull(operation, "operation");
        claim(operation);
        call.open();
        opened = true;
        return call;
    }

    /** The module's name in messages and logs. */
    public String module() {
        return module;
    }

    /** Whether the next call would be tried: the guest is neither closed nor unusable. */
    public boolean isUsable() {
        return !closed && failure == null;
    }

    /**
     * Ends the guest's life: its memory is released, later calls are refused. A call in progress on another thread is
     * interrupted and leaves with an {@link InstanceUnusableException}; a handler that closes the guest which called it lets
     * that call end. The memory is released when the call has left. Does not wait for that. Closing twice does nothing.
     */
    @Override
    public void close() {
        closed = true;
        Thread current = Thread.currentThread();
        if (caller.compareAndSet(null, current) || wasLeftBehind(current)) {
            release();
        } else if (caller.get() != current) {
            token.cancel();
        }
    }

    // ---- one call: claim, run, release ------------------------------------------------------------------------------

    private void claim(@Nullable Operation next) {
        needStack(FRAMES_TO_LEAVE);
        Thread current = Thread.currentThread();
        if (!caller.compareAndSet(null, current) && !wasLeftBehind(current)) {
            throw new InstanceBusyException(caller.get() == current, origin(next));
        }
        if (closed || failure != null) {
            // Not just the claim: who closed the guest may have left the rest to whoever had it, for an instant this
            // thread.
            release();
            throw unusable(next);
        }
        operation = next;
    }

    /**
     * Whether this thread has the guest without a call in progress: the stack overflowed while it was left. Then it may be
     * claimed as if it had been given back.
     */
    private boolean wasLeftBehind(Thread current) {
        if (caller.get() != current || entered || opened) {
            return false;
        }
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

    /** Gives the guest back; does nothing on a thread that has no call in progress, or from within the guest. */
    void release() {
        if (caller.get() != Thread.currentThread() || entered) {
            return;
        }
        opened = false;
        // Does something only where the stack ended while the call was left.
        token.disarmIfJoined();
        call.forget();
        WapcSession current = session;
        if (current != null) {
            current.endCall();
        }
        if (closed || failure != null) {
            session = null;
            token.release();
        }
        caller.set(null);
        if (closed && session != null && caller.compareAndSet(null, Thread.currentThread())) {
            release();
        }
    }

    void checkOpen() {
        if (caller.get() != Thread.currentThread()) {
            throw new IllegalStateException("this call of guest `" + module + "` is closed, or another thread's");
        }
        if (entered) {
            throw new InstanceBusyException(true, origin(operation));
        }
    }

    void run(byte[] request, int size) {
        if (size > limits.payloadBytes()) {
            throw new GuestLimitException(
                    GuestLimitException.Kind.SIZE,
                    "the request is " + size + " bytes; GuestLimits.payloadBytes allows " + limits.payloadBytes(),
                    origin(operation));
        }
        if (operation != null && operation.size() > limits.nameBytes()) {
            throw new GuestLimitException(
                    GuestLimitException.Kind.SIZE,
                    "the operation's name is " + operation.size() + " bytes; GuestLimits.nameBytes allows "
                            + limits.nameBytes(),
                    CallOrigin.ofModule(module));
        }
        if (failure != null) {
            throw unusable(operation);
        }
        enter(operation, request, size);
    }

    byte[] response() {
        return running().response();
    }

    int responseSize() {
        return running().responseSize();
    }

    CallOrigin responseOrigin() {
        return running().origin();
    }

    private WapcSession running() {
        WapcSession current = session;
        if (current == null) {
            throw unusable(operation);
        }
        return current;
    }

    /** Runs the guest, its start when there is no operation, and decides what a failure means for it. */
    private void enter(@Nullable Operation next, byte[] request, int size) {
        if (Thread.currentThread().isInterrupted()) {
            throw new GuestCancelledException("the calling thread was interrupted before the call", origin(next));
        }
        if (CallToken.nesting() >= limits.nesting()) {
            throw new GuestLimitException(
                    GuestLimitException.Kind.DEPTH,
                    limits.nesting()
                            + " guests wait for each other on this thread; GuestLimits.nesting raises the limit",
                    origin(next));
        }
        WapcSession current = running();
        GuestException caught = null;
        CallToken.Reason fired = CallToken.Reason.NONE;
        boolean left = false;
        try {
            entered = true;
            token.arm(next == null ? nanos(limits.startDeadline()) : callNanos);
            // After arming: whoever closes the guest now either is seen here or finds the token armed.
            if (closed) {
                throw unusable(next);
            }
            if (next == null) {
                current.start();
            } else {
                current.call(next, request, size);
            }
            left = true;
        } catch (GuestException e) {
            caught = e;
            left = true;
        } finally {
            entered = false;
            fired = token.disarm();
            if (!left) {
                failure = new InstanceUnusableException("its call was unwound by an error", origin(next));
            }
        }
        conclude(next, caught, fired);
    }

    private void conclude(@Nullable Operation next, @Nullable GuestException caught, CallToken.Reason fired) {
        if (caught == null && fired == CallToken.Reason.NONE) {
            return;
        }
        if (caught instanceof GuestErrorException && fired == CallToken.Reason.NONE) {
            throw caught;
        }
        GuestException outcome = switch (fired) {
            case NONE -> caught;
            case DEADLINE -> overdue(next, apartFromInterrupt(caught));
            case CLOSED ->
                new InstanceUnusableException(
                        "the guest was closed during the call", apartFromInterrupt(caught), origin(next));
        };
        if (outcome instanceof GuestCancelledException) {
            Thread.currentThread().interrupt();
        }
        failure = outcome;
        throw outcome;
    }

    /** What else went wrong in a call that was ended: that it was interrupted is how, not why. */
    private static @Nullable GuestException apartFromInterrupt(@Nullable GuestException caught) {
        return caught instanceof GuestCancelledException ? null : caught;
    }

    private GuestException overdue(@Nullable Operation next, @Nullable GuestException caught) {
        String limit = next == null
                ? "the start took longer than " + text(limits.startDeadline()) + "; GuestLimits.startDeadline"
                : "the call took longer than " + text(limits.callDeadline()) + "; GuestLimits.callDeadline";
        return new GuestLimitException(
                GuestLimitException.Kind.TIME, limit + " raises the limit", caught, origin(next));
    }

    private InstanceUnusableException unusable(@Nullable Operation next) {
        GuestException cause = failure;
        return closed || cause == null
                ? new InstanceUnusableException("the guest is closed", origin(next))
                : new InstanceUnusableException(
                        "the guest is unusable since an earlier failure; start a fresh one from its module. It was: "
                                + cause.getMessage(),
                        cause,
                        origin(next));
    }

    private CallOrigin origin(@Nullable Operation next) {
        return next == null
                ? CallOrigin.ofModule(module)
                : CallOrigin.of(module, next.name(), WapcSession.HOST_TO_GUEST);
    }

    private static long nanos(Optional<Duration> deadline) {
        return deadline.map(Duration::toNanos).orElse(0L);
    }

    private static String text(Optional<Duration> deadline) {
        return deadline.map(each -> each.toMillis() + " ms").orElse("its deadline");
    }
}
