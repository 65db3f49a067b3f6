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
    private static final byte[] NOTHING = {};
    private static final byte[] EMPTY_MAP = {(byte) 0x80};
    private static final byte NIL = (byte) 0xc0;
    private static final CalledOperation NONE = new CalledOperation("", "", "", Optional.empty(), CallOrigin.unknown());
    private static final int SMALLEST_BUFFER = 256;
    private static final int KEPT_BUFFER = 1 << 20;

    private final MessageReader reader;
    private final MessageWriter writer;
    private byte[] buffer = NOTHING;
    private int size;
    private CalledOperation called = NONE;
    private boolean open;
    private boolean reading;

    ServedCall(GuestOptions options, GuestLimits limits) {
        reader = new MessageReader(limits.message(), options.tolerance());
        writer = new MessageWriter(limits.payloadBytes(), () -> called.origin());
    }

    /** A buffer for the request of the next call. */
    byte[] buffer(int requestSize) {
        if (buffer.length < requestSize) {
            buffer = new byte[Math.max(SMALLEST_BUFFER, requestSize)];
        }
        return buffer;
    }

    /** Starts a call whose request is the first {@code requestSize} bytes of the buffer. */
    void open(CalledOperation operation, int requestSize) {
        called = operation;
        size = requestSize;
        open = true;
        reading = true;
        writer.reset();
        reader.origin(operation.origin());
        reader.reset(buffer, 0, requestSize);
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

    /**
     * Whether a failure is that of reading the request: once it is read, a handler may have kept part of another guest's
     * request, and must not show that to this one.
     */
    boolean isOfRequest(GuestDecodeException failure) {
        return reading
                && failure.module().isEmpty()
                && failure.direction().equals(called.origin().direction());
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
        reading = false;
        return writer;
    }

    @Override
    public String binding() {
        return called.binding();
    }

    @Override
    public String namespace() {
        return called.namespace();
    }

    @Override
    public String operation() {
        return called.name();
    }

    private void checkOpen() {
        if (!open) {
            throw new IllegalStateException("this host call is over");
        }
    }
}
