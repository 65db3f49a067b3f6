// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestEncodeException;
import io.guestwire.runtime.GuestLimitException;
import io.guestwire.runtime.msgpack.MessageLimits;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageTolerance;
import io.guestwire.runtime.msgpack.MessageValue;
import io.guestwire.runtime.msgpack.MessageWriter;
import io.guestwire.runtime.msgpack.RawMessage;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;

/**
 * Turns payloads into JSON trees or a program's own classes, and back. A payload is decoded by the runtime's bounded
 * reader first; what Jackson then sees is a finished tree, within the limits. Generated types go through their codecs, alone
 * and inside others. Immutable and thread-safe.
 *
 * <p>Methods that decode throw {@link GuestDecodeException}: for bytes that are no message or beyond the limits as the
 * reader throws it, and with {@code INVALID} and Jackson's own exception as cause for a message that the wanted class does
 * not take. Methods that encode throw {@link GuestEncodeException} for a value that MessagePack cannot hold, with a cause
 * if a serializer failed, and {@link GuestLimitException} with {@code SIZE} for too many bytes. A class that Jackson cannot
 * handle at all is an {@link IllegalArgumentException}.
 */
public final class JsonPayloads {
    private static final JsonPayloads DEFAULTS = builder().build();

    private final Binding binding;
    private final MessageLimits limits;
    private final MessageTolerance tolerance;

    private JsonPayloads(Builder builder) {
        this.binding = new Binding(builder.mapper.copy().registerModules(new MessageModule(), new GeneratedTypes()));
        this.limits = builder.limits;
        this.tolerance = builder.tolerance;
    }

    /** With the mapper of {@link #mapperBuilder()}, the default limits and no tolerance. */
    public static JsonPayloads defaults() {
        return DEFAULTS;
    }

    /** A builder that starts from {@link #defaults()}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder of the mapper that {@link #defaults()} uses, to be adapted and given to {@link Builder#mapper}.
     *
     * <p>It knows {@code Optional} and {@code java.time}, writes times as ISO 8601 text and keeps their offsets, skips
     * unknown fields, and refuses what changes a value: a float or text for an integer, a number for
     * text, nil for a primitive.
     */
    public static JsonMapper.Builder mapperBuilder() {
        return JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                // what MessagePack has no number for comes as text
                .withCoercionConfig(
                        BigDecimal.class,
                        config -> config.setCoercion(CoercionInputShape.String, CoercionAction.TryConvert))
                .withCoercionConfig(
                        BigInteger.class,
                        config -> config.setCoercion(CoercionInputShape.String, CoercionAction.TryConvert));
    }

    // ---- bytes ------------------------------------------------------------------------------------------------------

    /** The payload that holds a value: an object of the program's own, a {@link JsonNode}, a map, a list, a number, ... */
    public byte[] encode(Object value) {
        MessageWriter writer = new MessageWriter(limits.messageBytes());
        Binding.send(writer, toValue(value), CallOrigin.unknown());
        return writer.toByteArray();
    }

    /** The value that a payload holds; nil only as a type that has a value for it, such as an {@code Optional}. */
    public <T> T decode(byte[] payload, Class<T> type) {
        return decode(payload, binding.type(type));
    }

    /** The value that a payload holds, of a generic type: {@code new TypeReference<List<Point>>() {}}. */
    public <T> T decode(byte[] payload, TypeReference<T> type) {
        return decode(payload, binding.type(type));
    }

    private <T> T decode(byte[] payload, JavaType type) {
        MessageValue value = Binding.receive(reader(payload), "$", CallOrigin.unknown());
        return binding.read(value, type, "$", CallOrigin.unknown(), () -> payload);
    }

    private MessageReader reader(byte[] payload) {
        MessageReader reader = new MessageReader(limits, tolerance);
        reader.reset(payload, 0, payload.length);
        return reader;
    }

    /** The JSON tree of a payload. */
    public JsonNode toJson(byte[] payload) {
        return decode(payload, JsonNode.class);
    }

    // ---- open values ------------------------------------------------------------------------------------------------

    /** The open value that holds a value: an object of the program's own, a {@link JsonNode}, ... */
    public MessageValue toValue(Object value) {
        return binding.write(value, CallOrigin.unknown());
    }

    /** The value that an open value holds. */
    public <T> T decode(MessageValue value, Class<T> type) {
        return decode(value, binding.type(type));
    }

    /** The value that an open value holds, of a generic type. */
    public <T> T decode(MessageValue value, TypeReference<T> type) {
        return decode(value, binding.type(type));
    }

    private <T> T decode(MessageValue value, JavaType type) {
        return binding.read(value, type, "$", CallOrigin.unknown(), () -> encode(value));
    }

    /** The JSON tree of an open value. */
    public JsonNode toJson(MessageValue value) {
        return decode(value, JsonNode.class);
    }

    // ---- raw messages -----------------------------------------------------------------------------------------------

    /** The message that holds a value: an object of the program's own, a {@link JsonNode}, ... */
    public RawMessage toRaw(Object value) {
        return RawMessage.of(MessageWriter::writeValue, toValue(value));
    }

    /** The value that a message holds, within the limits that the message was read with. */
    public <T> T decode(RawMessage message, Class<T> type) {
        return decode(message, binding.type(type), "$", CallOrigin.unknown());
    }

    /** The value that a message holds, of a generic type. */
    public <T> T decode(RawMessage message, TypeReference<T> type) {
        return decode(message, binding.type(type), "$", CallOrigin.unknown());
    }

    /** The JSON tree of a message, for example of a generated record: {@code toJson(RawMessage.of(OrderCodec::write, order))}. */
    public JsonNode toJson(RawMessage message) {
        return decode(message, JsonNode.class);
    }

    <T> T decode(RawMessage message, JavaType type, String root, CallOrigin origin) {
        MessageValue value = message.decode(reader -> {
            reader.origin(origin);
            return Binding.receive(reader, root, origin);
        });
        return binding.read(value, type, root, origin, message::toByteArray);
    }

    Binding binding() {
        return binding;
    }

    /** Collects what payloads are turned with. Not thread-safe. */
    public static final class Builder {
        private ObjectMapper mapper = mapperBuilder().build();
        private MessageLimits limits = MessageLimits.defaults();
        private MessageTolerance tolerance = MessageTolerance.none();

        private Builder() {}

        /**
         * The mapper to bind with: a copy is taken, and {@link MessageModule} added to it, as well as what sends generated
         * types through their codecs. Its format does not matter.
         *
         * @throws IllegalArgumentException if it has default typing: a guest would choose which classes are made
         */
        public Builder mapper(ObjectMapper value) {
            Objects.requireNonNull(value, "mapper");
            if (value.getDeserializationConfig().getDefaultTyper(value.constructType(Object.class)) != null) {
                throw new IllegalArgumentException(
                        "the mapper has default typing, with which a guest chooses the classes"
                                + " that are made; name the classes instead, with @JsonTypeInfo(use = NAME) and @JsonSubTypes");
            }
            mapper = value;
            return this;
        }

        /** What decoding a payload may cost; {@code messageBytes} bounds what is encoded too. */
        public Builder limits(MessageLimits value) {
            limits = Objects.requireNonNull(value, "limits");
            return this;
        }

        /** Which deviations are accepted. */
        public Builder tolerance(MessageTolerance value) {
            tolerance = Objects.requireNonNull(value, "tolerance");
            return this;
        }

        /** What was collected. */
        public JsonPayloads build() {
            return new JsonPayloads(this);
        }
    }
}
