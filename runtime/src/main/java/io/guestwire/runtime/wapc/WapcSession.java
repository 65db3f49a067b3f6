// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.wapc;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestCancelledException;
import io.guestwire.runtime.GuestErrorException;
import io.guestwire.runtime.GuestException;
import io.guestwire.runtime.GuestLimitException;
import io.guestwire.runtime.GuestLimits;
import io.guestwire.runtime.GuestLog;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.GuestProtocolException;
import io.guestwire.runtime.GuestTrapException;
import io.guestwire.runtime.Operation;
import io.guestwire.runtime.call.EngineFailures;
import io.guestwire.runtime.engine.CallToken;
import io.guestwire.runtime.engine.EngineFailure;
import io.guestwire.runtime.engine.EngineInstance;
import io.guestwire.runtime.engine.EngineModule;
import io.guestwire.runtime.engine.GuestFunction;
import io.guestwire.runtime.engine.GuestMemory;
import io.guestwire.runtime.engine.HostFunction;
import io.guestwire.runtime.engine.InstanceSetup;
import io.guestwire.runtime.engine.WasiAccess;
import io.guestwire.wasm.Import;
import java.util.List;
import java.util.Optional;

/**
 * The waPC protocol between one guest instance and its host. It reads like its sequence diagram:
 *
 * <pre>{@code
 *   host                                   guest
 *    |  start: start section, _start, _initialize, wapc_init
 *    |------------------------------------->|
 *    |  __guest_call(operation size, request size)
 *    |------------------------------------->|
 *    |          __guest_request(operation pointer, request pointer)
 *    |<-------------------------------------|   host writes both
 *    |          __host_call(binding, namespace, operation, payload)       any number of times
 *    |<-------------------------------------|   1: __host_response_len, __host_response
 *    |                                      |   0: __host_error_len, __host_error
 *    |          __guest_response(pointer, size)   or   __guest_error(pointer, size)
 *    |<-------------------------------------|   host copies
 *    |  1 after a response, 0 after an error
 *    |<-------------------------------------|
 * }</pre>
 *
 * <p>Used by one thread at a time. Every method that runs the guest leaves by a member of the public family when something
 * is wrong; its caller decides what that means for the instance. Pointers and sizes from the guest are unsigned and are
 * checked against the memory's current size before they are used; a size of zero is never dereferenced.
 */
public final class WapcSession {
    /**
     * What is called when a guest starts, in this order, each if the module exports it. The module's start section runs
     * before all of them.
     */
    static final List<String> START_FUNCTIONS = List.of("_start", "_initialize", "wapc_init");

    /** The direction of a call, as messages name it. */
    public static final String HOST_TO_GUEST = CallOrigin.HOST_TO_GUEST;

    private static final byte[] NOTHING = {};
    private static final int SMALLEST_BUFFER = 256;
    private static final int KEPT_BUFFER = 1 << 20;

    private static final List<String> HOST_CALL_PARTS =
            List.of("the binding", "the namespace", "the operation", "the payload");

    private final String module;
    private final GuestLimits limits;
    private final CallToken token;
    private final GuestOutput output;
    private final HostSide host;
    private final EngineInstance instance;
    private final GuestMemory memory;
    private final GuestRanges ranges;
    private final CalledNames names;
    private final GuestFunction guestCall;
    private final long[] callArguments = new long[2];

    /** False while the guest starts: then there is nothing to request and nobody to respond to. */
    private boolean calling;

    private CallOrigin origin;
    private Operation operation = Operation.of("");
    private byte[] operationUtf8 = NOTHING;
    private byte[] request = NOTHING;
    private int requestSize;
    private byte[] response = NOTHING;
    private int responseSize = -1;
    private Optional<String> guestError = Optional.empty();
    private int hostCalls;

    /**
     * Allocates an instance; nothing of the guest runs before {@link #start}.
     *
     * @param engineModule a module that {@link WapcLink} accepted
     * @param module its name
     * @param options how it is started
     * @param exports who serves its calls to the host
     * @param limits what it may cost
     * @param token ends its calls
     * @throws EngineFailure when the engine cannot instantiate it
     */
    public WapcSession(
            EngineModule engineModule,
            String module,
            GuestOptions options,
            HostRegistry exports,
            GuestLimits limits,
            CallToken token) {
        this.module = module;
        this.limits = limits;
        this.token = token;
        this.origin = CallOrigin.ofModule(module);
        this.output = new GuestOutput(options.log(), module, limits.logBytes(), this::checkTime, this::origin);
        this.host = new HostSide(exports, options, module, limits, token::interruptSeen);
        WasiAccess wasi = new WasiAccess(
                options.arguments(), options.environment(), output.stdout(), output.stderr(), this::checkTime);
        this.instance = engineModule.instantiate(
                new InstanceSetup(this::serve, wasi, limits.memoryPages(), limits.tableElements()));
        this.memory = instance.memory();
        this.ranges = new GuestRanges(memory, this::origin);
        this.names = new CalledNames(exports, memory, ranges);
        this.guestCall = instance.function(WapcLink.GUEST_CALL).orElseThrow();
    }

    // ---- host to guest ---------------------------------------------------------------------------------------------

    /** Initialises the guest. {@code proc_exit(0)} ends one step well; any other failure ends the start. */
    public void start() {
        startStep(instance::runStartSection);
        for (String name : START_FUNCTIONS) {
            instance.function(name).ifPresent(function -> startStep(function::call));
        }
        endCall();
    }

    private void startStep(Runnable step) {
        try {
            step.run();
        } catch (EngineFailure e) {
            if (e.kind() != EngineFailure.Kind.EXIT || e.exitCode() != 0) {
                throw failure(e);
            }
        } finally {
            output.endLines();
        }
        checkTime();
    }

    /**
     * Runs one operation. The response stays readable until {@link #endCall}, which must follow on every path.
     *
     * @param operation the operation
     * @param request holds the request from its start on; not changed, not kept
     * @param size the request's size in bytes, at most {@link GuestLimits#payloadBytes}
     */
    public void call(Operation operation, byte[] request, int size) {
        begin(operation, request, size);
        int outcome;
        try {
            outcome = (int) guestCall.call(callArguments);
        } catch (EngineFailure e) {
            throw failure(e);
        } finally {
            output.endLines();
        }
        if (outcome != 0 && outcome != 1) {
            throw protocol(
                    GuestProtocolException.Kind.RETURN_CODE,
                    "`__guest_call` returned " + outcome + "; only 0 and 1 are defined");
        }
        if (outcome == 0 || guestError.isPresent()) {
            throw new GuestErrorException(guestError.orElse(""), origin);
        }
        if (responseSize < 0) {
            throw protocol(
                    GuestProtocolException.Kind.NO_RESPONSE,
                    "`__guest_call` returned 1, but the guest gave no response");
        }
    }

    private void begin(Operation nextOperation, byte[] nextRequest, int size) {
        endCall();
        setOperation(nextOperation);
        request = nextRequest;
        requestSize = size;
        callArguments[0] = nextOperation.size();
        callArguments[1] = size;
        calling = true;
    }

    private void setOperation(Operation next) {
        if (next != operation) {
            operation = next;
            operationUtf8 = new byte[next.size()];
            next.copyTo(operationUtf8);
            origin = CallOrigin.of(module, next.name(), HOST_TO_GUEST);
        }
    }

    /** Forgets everything that belongs to a call: nothing of it is visible to the next one. */
    public void endCall() {
        calling = false;
        request = NOTHING;
        requestSize = 0;
        responseSize = -1;
        if (response.length > KEPT_BUFFER) {
            response = NOTHING;
        }
        guestError = Optional.empty();
        hostCalls = 0;
        host.endCall();
        output.forget();
    }

    /** The buffer that holds the response, from its start on. Valid until {@link #endCall}. */
    public byte[] response() {
        return response;
    }

    /** The response's size in bytes. */
    public int responseSize() {
        return responseSize;
    }

    /** The call in progress, or the last one. */
    public CallOrigin origin() {
        return origin;
    }

    // ---- guest to host: the nine imports, and AssemblyScript's abort ------------------------------------------------

    private Optional<HostFunction> serve(Import item) {
        return WapcLink.servedName(item).map(name -> switch (name) {
            case "__guest_request" -> this::guestRequest;
            case "__guest_response" -> this::guestResponse;
            case "__guest_error" -> this::guestError;
            case "__host_call" -> this::hostCall;
            case "__host_response_len" -> this::hostResponseLength;
            case "__host_response" -> this::hostResponse;
            case "__host_error_len" -> this::hostErrorLength;
            case "__host_error" -> this::hostError;
            case "__console_log" -> this::consoleLog;
            case "abort" -> this::abort;
            default -> throw new IllegalStateException("no function serves " + name);
        });
    }

    /** {@code __guest_request(operation pointer, request pointer)}: both ranges are checked before either is written. */
    private long guestRequest(long[] arguments) {
        if (calling) {
            int operationSize = operationUtf8.length;
            ranges.check("__guest_request", "the operation", (int) arguments[0], operationSize);
            ranges.check("__guest_request", "the request", (int) arguments[1], requestSize);
            memory.write((int) arguments[0], operationUtf8, 0, operationSize);
            memory.write((int) arguments[1], request, 0, requestSize);
        }
        return 0;
    }

    /** {@code __guest_response(pointer, size)}: the last one wins. */
    private long guestResponse(long[] arguments) {
        int size = (int) arguments[1];
        ranges.check("__guest_response", "the response", (int) arguments[0], size);
        if (calling) {
            ranges.checkSize("the response", size, limits.payloadBytes(), "payloadBytes");
            if (response.length < size) {
                response = new byte[Math.max(SMALLEST_BUFFER, size)];
            }
            memory.read((int) arguments[0], response, 0, size);
            responseSize = size;
        }
        checkTime();
        return 0;
    }

    /** {@code __guest_error(pointer, size)}: the last one wins; text above the limit is cut off. */
    private long guestError(long[] arguments) {
        ranges.check("__guest_error", "the error text", (int) arguments[0], (int) arguments[1]);
        guestError = Optional.of(ranges.text((int) arguments[0], (int) arguments[1], limits.errorTextBytes()));
        checkTime();
        return 0;
    }

    /** {@code __host_call(binding, namespace, operation, payload)}, a pointer and a size each: 1 for a response. */
    private long hostCall(long[] arguments) {
        for (int i = 0; i < 8; i += 2) {
            ranges.check("__host_call", HOST_CALL_PARTS.get(i / 2), (int) arguments[i], (int) arguments[i + 1]);
        }
        for (int i = 0; i < 6; i += 2) {
            ranges.checkSize(HOST_CALL_PARTS.get(i / 2), (int) arguments[i + 1], limits.nameBytes(), "nameBytes");
        }
        ranges.checkSize("the payload of a host call", (int) arguments[7], limits.payloadBytes(), "payloadBytes");
        if (++hostCalls > limits.hostCalls()) {
            throw new GuestLimitException(
                    GuestLimitException.Kind.HOST_CALLS,
                    "the guest made more than " + limits.hostCalls()
                            + " host calls in one call; GuestLimits.hostCalls raises the limit",
                    origin);
        }
        boolean answered = host.answer(names.find(arguments), memory, (int) arguments[6], (int) arguments[7], origin);
        checkTime();
        return answered ? 1 : 0;
    }

    private long hostResponseLength(long[] arguments) {
        return host.responseSize();
    }

    private long hostResponse(long[] arguments) {
        return give("__host_response", host.response(), host.responseSize(), (int) arguments[0]);
    }

    private long hostErrorLength(long[] arguments) {
        return host.error().length;
    }

    private long hostError(long[] arguments) {
        return give("__host_error", host.error(), host.error().length, (int) arguments[0]);
    }

    private long give(String function, byte[] bytes, int size, int address) {
        ranges.check(function, "the destination", address, size);
        memory.write(address, bytes, 0, size);
        checkTime();
        return 0;
    }

    private long consoleLog(long[] arguments) {
        int size = (int) arguments[1];
        ranges.check("__console_log", "the text", (int) arguments[0], size);
        int granted = output.grant(GuestLog.Source.CONSOLE, size);
        if (granted >= 0) {
            output.write(GuestLog.Source.CONSOLE, ranges.bytes((int) arguments[0], granted), granted);
        }
        checkTime();
        return 0;
    }

    /** AssemblyScript's {@code abort(message, file, line, column)}: keeps the text, then traps. */
    private long abort(long[] arguments) {
        String text = AssemblyScriptStrings.read(memory, (int) arguments[0], limits.errorTextBytes())
                + ", " + AssemblyScriptStrings.read(memory, (int) arguments[1], limits.errorTextBytes())
                + " line " + Integer.toUnsignedString((int) arguments[2])
                + " column " + Integer.toUnsignedString((int) arguments[3]);
        throw new GuestTrapException(
                "abort: " + text, guestError.orElse(""), new IllegalStateException("env.abort was called"), origin);
    }

    // ---- time ------------------------------------------------------------------------------------------------------

    /** Ends the call when its deadline has passed, or the guest was closed: the engine looks only in the guest's code. */
    private void checkTime() {
        if (token.hasFired()) {
            throw new GuestCancelledException("the call was ended from outside", origin);
        }
    }

    // ---- failures ---------------------------------------------------------------------------------------------------

    private GuestException failure(EngineFailure failure) {
        if (failure.kind() == EngineFailure.Kind.INTERRUPTED) {
            token.interruptSeen();
        }
        return EngineFailures.toPublic(failure, guestError.orElse(""), origin);
    }

    private GuestProtocolException protocol(GuestProtocolException.Kind kind, String detail) {
        return new GuestProtocolException(kind, detail, origin);
    }
}
