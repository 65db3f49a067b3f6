// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import io.guestwire.jackson.ValuePath.Found;
import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;
import io.guestwire.runtime.GuestDecodeException.Place;
import io.guestwire.runtime.GuestEncodeException;
import io.guestwire.runtime.GuestException;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageValue;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Between open values and Java classes, through a mapper; the one place that turns exceptions of Jackson, and of the
 * program's classes that it calls, into ours.
 */
final class Binding {
    private final ObjectMapper mapper;

    Binding(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    JavaType type(Class<?> type) {
        return mapper.constructType(Objects.requireNonNull(type, "type"));
    }

    JavaType type(TypeReference<?> type) {
        return mapper.constructType(Objects.requireNonNull(type, "type"));
    }

    /** The open value of a Java one. */
    MessageValue write(Object value, CallOrigin origin) {
        Objects.requireNonNull(value, "value");
        if (value instanceof MessageValue) {
            return (MessageValue) value;
        }
        MessageGenerator generator = new MessageGenerator(mapper);
        try {
            mapper.writeValue(generator, value);
            return generator.result();
        } catch (InvalidDefinitionException e) {
            throw unusable(e);
        } catch (IOException | RuntimeException e) {
            throw notWritten(e, ValuePath.of(generator.getOutputContext()), origin);
        } catch (StackOverflowError e) {
            throw new GuestEncodeException(
                    "$: the stack ended in its serializers: it is nested too deep, or contains itself", origin, e);
        }
    }

    /** Writes an open value, which may be nested deeper than what is left of the stack allows. */
    static void send(MessageWriter writer, MessageValue value, CallOrigin origin) {
        try {
            writer.writeValue(value);
        } catch (StackOverflowError e) {
            throw new GuestEncodeException("$: nested too deep for the stack of this thread", origin, e);
        }
    }

    /** Reads a message of one open value, which may be nested deeper than what is left of the stack allows. */
    static MessageValue receive(MessageReader reader, String root, CallOrigin origin) {
        try {
            MessageValue value = reader.readValue();
            reader.expectEnd();
            return value;
        } catch (StackOverflowError e) {
            throw tooDeep(root, origin, e);
        }
    }

    private static GuestDecodeException tooDeep(String root, CallOrigin origin, StackOverflowError cause) {
        return new GuestDecodeException(
                Kind.DEPTH, "nested too deep for the stack of this thread", new Place(root, 0, ""), origin, cause);
    }

    private static GuestEncodeException notWritten(Exception failure, ValuePath place, CallOrigin origin) {
        Refusal refusal = Refusal.behind(failure);
        if (refusal != null) {
            return new GuestEncodeException(place.text("$") + ": " + refusal.getOriginalMessage(), origin, failure);
        }
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return new GuestEncodeException(
                recorded(failure, place).text("$") + ": its serializer failed with "
                        + cause.getClass().getSimpleName(),
                origin,
                failure);
    }

    /**
     * A Java value of an open one.
     *
     * @param root how a path starts
     * @param message the message that the value was read from, to say where in it something is wrong
     */
    <T> T read(MessageValue value, JavaType type, String root, CallOrigin origin, Supplier<byte[]> message) {
        MessageParser parser = new MessageParser(value, mapper);
        T bound;
        try {
            bound = mapper.readValue(parser, type);
        } catch (InvalidDefinitionException e) {
            throw unusable(e);
        } catch (IOException | RuntimeException e) {
            throw notTaken(e, ValuePath.of(parser.getParsingContext()), root, origin, message);
        } catch (StackOverflowError e) {
            throw tooDeep(root, origin, e);
        }
        if (bound == null) {
            throw new GuestDecodeException(
                    Kind.TYPE,
                    "found nil, which only types with a value for it take, such as Optional",
                    new Place(root, 0, ""),
                    origin);
        }
        return bound;
    }

    /** Jackson's own text may quote the value and name classes, and a guest may get to see this one: it is the cause. */
    private static GuestDecodeException notTaken(
            Exception failure, ValuePath place, String root, CallOrigin origin, Supplier<byte[]> message) {
        Refusal refusal = Refusal.behind(failure);
        if (refusal != null && refusal.codec() != null) {
            return notTakenByCodec(refusal, place, root, origin, message);
        }
        ValuePath path = refusal == null ? recorded(failure, place) : place;
        Optional<Found> found = find(path, message);
        if (path != place && found.flatMap(Found::value).isEmpty()) {
            // What Jackson records are properties: a name that wraps a type, and an alias, are not among them.
            Optional<Found> other = find(place, message);
            if (other.isPresent()
                    && (found.isEmpty() || place.steps().size() >= path.steps().size())) {
                path = place;
                found = other;
            }
        }
        Optional<MessageValue> value = found.flatMap(Found::value);
        Place where = new Place(
                path.text(root),
                found.map(it -> it.place().offset()).orElse(0),
                found.map(it -> it.place().bytes()).orElse(""));
        if (refusal != null) {
            return new GuestDecodeException(refusal.kind(), refusal.getOriginalMessage(), where, origin, failure);
        }
        if (found.isPresent() && value.isEmpty()) {
            return new GuestDecodeException(
                    Kind.MISSING, "the program's class needs it, and it is missing", where, origin, failure);
        }
        String what = value.map(MessageText::of).orElse("a value");
        return new GuestDecodeException(
                Kind.INVALID, "found " + what + ", which the program's class does not take", where, origin, failure);
    }

    /** A codec names the field and the byte itself, when it reads from the message instead of the value. */
    private static GuestDecodeException notTakenByCodec(
            Refusal refusal, ValuePath place, String root, CallOrigin origin, Supplier<byte[]> message) {
        Optional<GuestDecodeException> refused;
        try {
            refused = place.refusedBy(refusal.codec(), message.get());
        } catch (GuestException notThere) {
            refused = Optional.empty();
        }
        String path = place.text(root) + refusal.below();
        Place where =
                refused.map(it -> new Place(path, it.offset(), it.bytes())).orElseGet(() -> new Place(path, 0, ""));
        return new GuestDecodeException(refusal.kind(), refusal.getOriginalMessage(), where, origin, refusal);
    }

    private static Optional<Found> find(ValuePath path, Supplier<byte[]> message) {
        try {
            return path.in(message.get());
        } catch (GuestException notThere) {
            return Optional.empty(); // the path leads through what is no list or no map, or the value makes no message
        }
    }

    /** The way that Jackson recorded, if it did: the parser may have gone on, and a getter has no place in what is written. */
    private static ValuePath recorded(Exception failure, ValuePath otherwise) {
        if (failure instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return ValuePath.of(mapping.getPath());
        }
        return otherwise;
    }

    private static IllegalArgumentException unusable(InvalidDefinitionException failure) {
        JavaType type = failure.getType();
        Optional<GeneratedCodec> codec = type == null ? Optional.empty() : GeneratedCodec.of(type.getRawClass());
        if (codec.isPresent() && !codec.get().isAccessible()) {
            return new IllegalArgumentException(
                    "Jackson cannot handle a class: " + codec.get().outOfReach(), failure);
        }
        return new IllegalArgumentException("Jackson cannot handle a class: " + failure.getOriginalMessage(), failure);
    }
}
