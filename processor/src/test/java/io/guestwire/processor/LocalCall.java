// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor;

import io.guestwire.runtime.HostCall;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageValue;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.util.Map;

/** A call that no guest made: a dispatcher reads its request, and its response can be looked at. */
final class LocalCall implements HostCall {
    private final MessageReader reader;
    private final MessageWriter writer = new MessageWriter();

    private LocalCall(byte[] request) {
        reader = new MessageReader(request);
    }

    /** A call with a request. */
    static LocalCall of(MessageValue request) {
        MessageWriter writer = new MessageWriter();
        writer.writeValue(request);
        return new LocalCall(writer.toByteArray());
    }

    /** A call with one argument. */
    static LocalCall of(String name, MessageValue value) {
        return of(MessageValue.map(Map.of(name, value)));
    }

    /** What was answered. */
    MessageValue answer() {
        return new MessageReader(writer.toByteArray()).readValue();
    }

    /** The bytes of the answer. */
    byte[] answerBytes() {
        return writer.toByteArray();
    }

    @Override
    public MessageReader request() {
        return reader;
    }

    @Override
    public MessageReader arguments() {
        return reader;
    }

    @Override
    public void noArguments() {
        reader.skip();
    }

    @Override
    public MessageWriter response() {
        return writer;
    }

    @Override
    public String binding() {
        return "default";
    }

    @Override
    public String namespace() {
        return "acme:store";
    }

    @Override
    public String operation() {
        return "any";
    }
}
