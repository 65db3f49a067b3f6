// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import io.guestwire.runtime.CallOrigin;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A value kept as the MessagePack it came in ({@code raw}), to be decoded later or passed on: one whole message.
 * Immutable; equal by bytes.
 */
public final class RawMessage {
    private final byte[] message;
    private final Source source;

    RawMessage(byte[] message, Source source) {
        this.message = message;
        this.source = source;
    }

    /** How a message was read and where it stood, which holds for decoding it. */
    record Source(MessageLimits limits, MessageTolerance tolerance, CallOrigin origin, PathStep step) {
        static final Source NONE =
                new Source(MessageLimits.defaults(), MessageTolerance.none(), CallOrigin.unknown(), PathStep.root("$"));
    }

    /** The message that a codec writes for a value: {@code RawMessage.of(OrderCodec::write, order)}. */
    public static <T> RawMessage of(BiConsumer<MessageWriter, ? super T> write, T value) {
        MessageWriter writer = new MessageWriter();
        write.accept(writer, value);
        return ofBytes(writer.toByteArray());
    }

    /**
     * A copy of these bytes, which are one message: whole, well formed and within the default limits.
     *
     * @throws io.guestwire.runtime.GuestDecodeException if they are not
     */
    public static RawMessage ofBytes(byte[] message) {
        Objects.requireNonNull(message, "message");
        byte[] copy = message.clone();
        MessageReader reader = new MessageReader(copy);
        reader.skip();
        reader.expectEnd();
        return new RawMessage(copy, Source.NONE);
    }

    /**
     * Decodes the whole message: {@code raw.decode(OrderCodec::read)}. Holds to the limits and the tolerance that it was read
     * with; the paths of exceptions start where it stood.
     *
     * @throws io.guestwire.runtime.GuestDecodeException if it is something else
     */
    public <T> T decode(Function<MessageReader, ? extends T> read) {
        MessageReader reader = new MessageReader(source.limits, source.tolerance);
        reader.origin(source.origin);
        reader.reset(message, 0, message.length);
        reader.startAt(source.step);
        T value = read.apply(reader);
        reader.expectEnd();
        return value;
    }

    /** A copy of the bytes. */
    public byte[] toByteArray() {
        return message.clone();
    }

    byte[] shared() {
        return message;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawMessage that && Arrays.equals(message, that.message);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(message);
    }

    /** The message's length and its first bytes. */
    @Override
    public String toString() {
        return "raw " + new BinaryValue(message);
    }
}
