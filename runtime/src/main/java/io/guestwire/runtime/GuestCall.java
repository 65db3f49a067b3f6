// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;

/**
 * One call of a guest, from {@link Guest#open} to {@link #close}: write the request, {@link #invoke}, read the response.
 * The guest has one such object and hands it out again and again: do not keep it, nor its writer and reader, after closing
 * it. Only the thread that opened it may use it.
 */
public final class GuestCall implements AutoCloseable {
    private final Guest guest;
    private final MessageWriter request;
    private final MessageReader response;

    GuestCall(Guest guest, MessageWriter request, MessageReader response) {
        this.guest = guest;
        this.request = request;
        this.response = response;
    }

    /** The writer of the request, empty when the call was opened. */
    public MessageWriter request() {
        guest.checkOpen();
        return request;
    }

    /**
     * Runs the operation with what was written.
     *
     * @return a reader at the start of the response, valid until {@link #close}
     * @throws GuestException of every kind: see {@link Guest#call(Operation, byte[])}
     */
    public MessageReader invoke() {
        guest.checkOpen();
        guest.run(request.array(), request.size());
        response.origin(guest.responseOrigin());
        response.reset(guest.response(), 0, guest.responseSize());
        return response;
    }

    /** Gives the guest back and forgets what belongs to the call. Closing twice does nothing. */
    @Override
    public void close() {
        guest.release();
    }

    void open() {
        request.reset();
    }

    void forget() {
        response.clear();
    }
}
