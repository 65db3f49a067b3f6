// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import io.guestwire.runtime.call.CallGate;
import io.guestwire.runtime.engine.EngineFailure;
import io.guestwire.runtime.engine.EngineModule;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;
import io.guestwire.runtime.wapc.WapcSession;
import java.util.Arrays;
import java.util.Objects;
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
    private static final byte[] NOTHING = {};

    private final String module;
    private final GuestLimits limits;
    private final CallGate gate;
    private final GuestCall call;

    /** Null once the guest is closed and no call is in progress: then nothing keeps its memory. */
    private @Nullable WapcSession session;

    /** Null while the guest starts. */
    private @Nullable Operation operation;

    private byte[] request = NOTHING;
    private int requestSize;

    private Guest(EngineModule engineModule, String module, GuestOptions options, GuestLimits limits) {
        this.module = module;
        this.limits = limits;
        this.gate = new CallGate(limits, false, new Passage());
        this.call = new GuestCall(
                this,
                new MessageWriter(limits.payloadBytes(), () -> origin(operation)),
                new MessageReader(limits.message(), options.tolerance()));
        this.session = new WapcSession(engineModule, module, options, options.registry(), limits, gate.token());
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
            guest.gate.run(true, guest.origin(null));
            started = true;
        } finally {
            if (!started) {
                guest.close();
            }
            guest.gate.release();
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
            gate.release();
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
        gate.open();
        return call;
    }

    /** The module's name in messages and logs. */
    public String module() {
        return module;
    }

    /** Whether the next call would be tried: the guest is neither closed nor unusable. */
    public boolean isUsable() {
        return gate.isUsable();
    }

    /**
     * Ends the guest's life: its memory is released, later calls are refused. A call in progress on another thread is
     * interrupted and leaves with an {@link InstanceUnusableException}; a handler that closes the guest which called it lets
     * that call end. The memory is released when the call has left. Does not wait for that. Closing twice does nothing.
     */
    @Override
    public void close() {
        gate.close();
    }

    // ---- one call: claim, run, release ------------------------------------------------------------------------------

    private void claim(@Nullable Operation next) {
        CallGate.Claim claim = gate.claim();
        if (claim != CallGate.Claim.FIRST) {
            throw gate.refusal(claim, origin(next));
        }
        operation = next;
    }

    void release() {
        gate.release();
    }

    void checkOpen() {
        if (!gate.isMine()) {
            throw new IllegalStateException("this call of guest `" + module + "` is closed, or another thread's");
        }
        if (gate.isEntered()) {
            throw new InstanceBusyException(true, origin(operation));
        }
    }

    void run(byte[] bytes, int size) {
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
        if (gate.hasFailed()) {
            throw gate.unusable(origin(operation));
        }
        request = bytes;
        requestSize = size;
        gate.run(false, origin(operation));
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
            throw gate.unusable(origin(operation));
        }
        return current;
    }

    private CallOrigin origin(@Nullable Operation next) {
        return next == null
                ? CallOrigin.ofModule(module)
                : CallOrigin.of(module, next.name(), WapcSession.HOST_TO_GUEST);
    }

    /** What the gate asks of a waPC guest. */
    private final class Passage implements CallGate.Owner {
        @Override
        public void run() {
            Operation next = operation;
            if (next == null) {
                running().start();
            } else {
                running().call(next, request, requestSize);
            }
        }

        @Override
        public void callEnded() {
            call.forget();
            request = NOTHING;
            WapcSession current = session;
            if (current != null) {
                current.endCall();
            }
        }

        @Override
        public void ended() {
            session = null;
        }
    }
}
