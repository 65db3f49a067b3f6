// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.wapc;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestLimits;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.HostCall;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.util.Optional;

/** The host calls that dispatchers serve, one after the other: reader, writer and buffer are used again for each. */
final class ServedCall implements HostCall {
    /** The direction of a host call, as messages name it. */
    private static final Optional<String> DIRECTION = Optional.of(CallOrigin.GUEST_TO_HOST);

    private static final byte[] NOTHING = {};
    private static final byte[] EMPTY_MAP = {(byte) 0x80};
    private static final byte NIL = (byte) 0xc0;
    private static final int SMALLEST_BUFFER = 256;
    private static final int KEPT_BUFFER = 1 << 20;

    private final MessageReader reader;
    private final MessageWriter writer;
    private byte[] buffer = NOTHING;
    private int size;
    private CallOrigin origin = CallOrigin.unknown();
    private String binding = "";
    private String namespace = "";
    private String operation = "";
    private boolean open;

    ServedCall(GuestOptions options, GuestLimits limits) {
        reader = new MessageReader(limits.message(), options.tolerance());
        writer = new MessageWriter(limits.payloadBytes(), () -> origin);
    }

    /** A buffer for the request of the next call. */
    byte[] buffer(int requestSize) {
        if (buffer.length < requestSize) {
            buffer = new byte[Math.max(SMALLEST_BUFFER, requestSize)];
        }
        return buffer;
    }

    /** Starts a call whose request is the first {@code requestSize} bytes of the buffer. */
    void open(String callBinding, String callNamespace, String callOperation, int requestSize) {
        // Without the module: what is wrong with the request is shown to the guest.
        origin = new CallOrigin(Optional.empty(), Optional.of(callOperation), DIRECTION);
        binding = callBinding;
        namespace = callNamespace;
        operation = callOperation;
        size = requestSize;
        writer.reset();
        reader.origin(origin);
        reader.reset(buffer, 0, requestSize);
        open = true;
    }

    /** Ends the call; what was written stays readable. */
    void close() {
        open = false;
        reader.clear();
    }

    /** Forgets what was read and written. */
    void forget() {
        writer.reset();
        if (buffer.length > KEPT_BUFFER) {
            buffer = NOTHING;
        }
    }

    MessageWriter written() {
        return writer;
    }

    /** Whether a failure is the reader's: what a handler read elsewhere belongs to another call, or to none. */
    boolean isOfRequest(GuestDecodeException failure) {
        return failure.direction().equals(DIRECTION) && failure.module().isEmpty();
    }

    @Override
    public MessageReader request() {
        checkOpen();
        return reader;
    }

    @Override
    public MessageReader arguments() {
        checkOpen();
        if (size == 0 || (size == 1 && buffer[0] == NIL)) {
            reader.reset(EMPTY_MAP, 0, 1);
        }
        return reader;
    }

    @Override
    public void noArguments() {
        MessageReader arguments = arguments();
        int entries = arguments.beginMap();
        for (int i = 0; i < entries; i++) {
            arguments.entry();
            arguments.skip();
            arguments.skip();
        }
        arguments.endMap();
        arguments.expectEnd();
    }

    @Override
    public MessageWriter response() {
        checkOpen();
        return writer;
    }

    @Override
    public String binding() {
        return binding;
    }

    @Override
    public String namespace() {
        return namespace;
    }

    @Override
    public String operation() {
        return operation;
    }

    private void checkOpen() {
        if (!open) {
            throw new IllegalStateException("this host call is over");
        }
    }
}
