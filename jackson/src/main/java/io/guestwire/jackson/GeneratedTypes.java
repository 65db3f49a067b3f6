// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.AbstractDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.EnumDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdKeyDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.impl.UnknownSerializer;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import com.fasterxml.jackson.databind.ser.std.EnumSerializer;
import com.fasterxml.jackson.databind.ser.std.StdKeySerializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/**
 * Sends generated types through their codecs where Jackson would look at the class, which has the names of Java and knows
 * neither unsigned numbers nor unions. Serializers and deserializers of the program's own stay. Jackson asks once for a
 * class.
 */
final class GeneratedTypes extends SimpleModule {
    private static final long serialVersionUID = 1L;

    GeneratedTypes() {
        super("guestwire-generated");
        setSerializerModifier(new Serializers());
        setDeserializerModifier(new Deserializers());
    }

    private static final class Serializers extends BeanSerializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription bean, JsonSerializer<?> serializer) {
            boolean isJacksons = serializer instanceof BeanSerializerBase || serializer instanceof UnknownSerializer;
            return isJacksons ? byCodec(bean, serializer) : serializer;
        }

        @Override
        public JsonSerializer<?> modifyEnumSerializer(
                SerializationConfig config, JavaType type, BeanDescription bean, JsonSerializer<?> serializer) {
            return serializer instanceof EnumSerializer ? byCodec(bean, serializer) : serializer;
        }

        private static JsonSerializer<?> byCodec(BeanDescription bean, JsonSerializer<?> otherwise) {
            return GeneratedCodec.of(bean.getBeanClass())
                    .<JsonSerializer<?>>map(CodecSerializer::new)
                    .orElse(otherwise);
        }

        @Override
        public JsonSerializer<?> modifyKeySerializer(
                SerializationConfig config, JavaType type, BeanDescription bean, JsonSerializer<?> serializer) {
            boolean isJacksons = serializer instanceof StdKeySerializers.EnumKeySerializer
                    || serializer instanceof StdKeySerializers.Default;
            return isJacksons && GeneratedCodec.of(type.getRawClass()).isPresent() ? new NoKeys(type) : serializer;
        }
    }

    private static final class Deserializers extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> deserializer) {
            boolean isJacksons =
                    deserializer instanceof BeanDeserializerBase || deserializer instanceof AbstractDeserializer;
            return isJacksons ? byCodec(bean, deserializer) : deserializer;
        }

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription bean, JsonDeserializer<?> deserializer) {
            return deserializer instanceof EnumDeserializer ? byCodec(bean, deserializer) : deserializer;
        }

        private static JsonDeserializer<?> byCodec(BeanDescription bean, JsonDeserializer<?> otherwise) {
            Class<?> type = bean.getBeanClass();
            return GeneratedCodec.of(type)
                    .<JsonDeserializer<?>>map(codec -> new CodecDeserializer(type, codec))
                    .orElse(otherwise);
        }

        @Override
        public KeyDeserializer modifyKeyDeserializer(
                DeserializationConfig config, JavaType type, KeyDeserializer deserializer) {
            boolean isJacksons = deserializer instanceof StdKeyDeserializer;
            return isJacksons && GeneratedCodec.of(type.getRawClass()).isPresent()
                    ? new NoKeysRead(type)
                    : deserializer;
        }
    }

    /** Schemas have no such maps, and Jackson would write the name of a constant in Java. */
    private static final String NO_KEY = "a generated type is no key of a map; use its index, its name or its fields";

    private static final class NoKeys extends StdSerializer<Object> {
        private static final long serialVersionUID = 1L;

        private final transient JavaType type;

        NoKeys(JavaType type) {
            super(Object.class);
            this.type = type;
        }

        @Override
        public void serialize(Object key, JsonGenerator generator, SerializerProvider provider) throws IOException {
            provider.reportBadDefinition(type, NO_KEY);
        }
    }

    private static final class NoKeysRead extends KeyDeserializer {
        private final JavaType type;

        NoKeysRead(JavaType type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            return context.reportBadDefinition(type, NO_KEY);
        }
    }
}
