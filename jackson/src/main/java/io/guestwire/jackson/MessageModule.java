// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageValue;
import io.guestwire.runtime.msgpack.MessageWriter;
import io.guestwire.runtime.msgpack.RawMessage;
import java.io.IOException;
import java.math.BigInteger;

/**
 * Teaches a mapper {@link MessageValue} and {@link RawMessage}, so that properties may have these types: in a payload as
 * they are, with extensions and keys of any kind; in JSON text as JSON. {@link JsonPayloads} adds it to its own mapper.
 */
public final class MessageModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** A module for one mapper or many. */
    public MessageModule() {
        super("guestwire");
        addSerializer(MessageValue.class, new ValueSerializer());
        addDeserializer(MessageValue.class, new ValueDeserializer());
        addSerializer(RawMessage.class, new RawSerializer());
        addDeserializer(RawMessage.class, new RawDeserializer());
        addKeySerializer(Byte.class, new IntegerKeySerializer<>(Byte.class));
        addKeySerializer(Short.class, new IntegerKeySerializer<>(Short.class));
        addKeySerializer(BigInteger.class, new IntegerKeySerializer<>(BigInteger.class));
    }

    static void write(JsonGenerator generator, MessageValue value) throws IOException {
        if (generator instanceof MessageGenerator) {
            ((MessageGenerator) generator).writeMessage(value);
        } else {
            try (MessageParser tokens = new MessageParser(value, generator.getCodec())) {
                tokens.nextToken();
                generator.copyCurrentStructure(tokens);
            }
        }
    }

    static MessageValue read(JsonParser parser) throws IOException {
        if (parser instanceof MessageParser) {
            return ((MessageParser) parser).takeMessage();
        }
        try (MessageGenerator value = new MessageGenerator(parser.getCodec())) {
            value.copyCurrentStructure(parser);
            return value.result();
        }
    }

    private static RawMessage raw(MessageValue value) {
        return RawMessage.of(MessageWriter::writeValue, value);
    }

    private static final class ValueSerializer extends StdSerializer<MessageValue> {
        private static final long serialVersionUID = 1L;

        ValueSerializer() {
            super(MessageValue.class);
        }

        @Override
        public void serialize(MessageValue value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            write(generator, value);
        }
    }

    private static final class ValueDeserializer extends StdDeserializer<MessageValue> {
        private static final long serialVersionUID = 1L;

        ValueDeserializer() {
            super(MessageValue.class);
        }

        @Override
        public MessageValue deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return read(parser);
        }

        @Override
        public MessageValue getNullValue(DeserializationContext context) {
            return MessageValue.nil();
        }
    }

    private static final class RawSerializer extends StdSerializer<RawMessage> {
        private static final long serialVersionUID = 1L;

        RawSerializer() {
            super(RawMessage.class);
        }

        @Override
        public void serialize(RawMessage value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            write(generator, value.decode(MessageReader::readValue));
        }
    }

    private static final class RawDeserializer extends StdDeserializer<RawMessage> {
        private static final long serialVersionUID = 1L;

        RawDeserializer() {
            super(RawMessage.class);
        }

        @Override
        public RawMessage deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return raw(read(parser));
        }

        @Override
        public RawMessage getNullValue(DeserializationContext context) {
            return raw(MessageValue.nil());
        }
    }

    /** Keys of the types that Jackson writes as text, though it writes {@code Integer} and {@code Long} as integers. */
    private static final class IntegerKeySerializer<T extends Number> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;

        IntegerKeySerializer(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T key, JsonGenerator generator, SerializerProvider provider) throws IOException {
            if (generator instanceof MessageGenerator) {
                ((MessageGenerator) generator).writeFieldId(new BigInteger(key.toString()));
            } else {
                generator.writeFieldName(key.toString());
            }
        }
    }
}
