// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageTolerance;
import io.guestwire.runtime.msgpack.MessageValue;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.io.IOException;

/** Reads a generated type as its codec does. */
final class CodecDeserializer extends StdDeserializer<Object> {
    private static final long serialVersionUID = 1L;

    private final transient GeneratedCodec codec;

    CodecDeserializer(Class<?> type, GeneratedCodec codec) {
        super(type);
        this.codec = codec;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!codec.isAccessible()) {
            return context.reportBadDefinition(_valueClass, codec.outOfReach());
        }
        Object value = read(MessageModule.read(parser));
        if (!_valueClass.isInstance(value)) {
            throw new Refusal(Kind.TYPE, "found another member of the union than the wanted one");
        }
        return value;
    }

    private Object read(MessageValue value) throws IOException {
        MessageWriter writer = new MessageWriter(Integer.MAX_VALUE);
        writer.writeValue(value);
        byte[] message = writer.toByteArray();
        MessageReader reader = new MessageReader(ValuePath.ADMITTED, MessageTolerance.none());
        reader.reset(message, 0, message.length);
        try {
            return codec.read(reader);
        } catch (GuestDecodeException e) {
            throw new Refusal(e, codec);
        }
    }
}
