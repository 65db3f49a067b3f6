// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.guestwire.runtime.GuestDecodeException.Kind;
import io.guestwire.runtime.GuestException;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageTolerance;
import io.guestwire.runtime.msgpack.MessageValue;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.io.IOException;

/** Writes a generated type as its codec does. */
final class CodecSerializer extends StdSerializer<Object> {
    private static final long serialVersionUID = 1L;

    private final transient GeneratedCodec codec;

    CodecSerializer(GeneratedCodec codec) {
        super(Object.class);
        this.codec = codec;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        if (!codec.isAccessible()) {
            provider.reportBadDefinition(value.getClass(), codec.outOfReach());
        }
        MessageValue written;
        try {
            written = written(value);
        } catch (GuestException e) {
            String detail = codec.name() + " refuses it: " + e.getMessage();
            Refusal refusal = generator instanceof MessageGenerator
                    ? ((MessageGenerator) generator).refused(detail)
                    : new Refusal(Kind.INVALID, detail);
            refusal.initCause(e);
            throw refusal;
        }
        MessageModule.write(generator, written);
    }

    private MessageValue written(Object value) {
        MessageWriter writer = new MessageWriter(Integer.MAX_VALUE);
        codec.write(writer, value);
        byte[] message = writer.toByteArray();
        MessageReader reader = new MessageReader(ValuePath.ADMITTED, MessageTolerance.none());
        reader.reset(message, 0, message.length);
        return reader.readValue();
    }
}
