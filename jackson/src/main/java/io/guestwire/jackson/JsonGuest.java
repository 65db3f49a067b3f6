// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.Guest;
import io.guestwire.runtime.GuestCall;
import io.guestwire.runtime.GuestException;
import io.guestwire.runtime.Operation;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageValue;
import io.guestwire.runtime.msgpack.RawMessage;
import java.util.Objects;
import java.util.Optional;

/**
 * A guest that is called with a program's own classes, or with JSON: {@code guest.call("find", query, Found.class)}. Serves
 * one call at a time, as the {@link Guest} it wraps does, whose limits and tolerance hold for its answers.
 *
 * <p>The request of an operation {@code op(a: A, b: B)} is a map by parameter names: a {@code Map}, a record or an
 * {@code ObjectNode}; that of {@code op{x: X}} is the value itself.
 *
 * <p>Every method that calls throws {@link GuestException} as {@link Guest#call(Operation, byte[])} does, and what
 * {@link JsonPayloads} says of encoding and decoding.
 */
public final class JsonGuest implements AutoCloseable {
    private final Guest guest;
    private final JsonPayloads payloads;

    private JsonGuest(Guest guest, JsonPayloads payloads) {
        this.guest = Objects.requireNonNull(guest, "guest");
        this.payloads = Objects.requireNonNull(payloads, "payloads");
    }

    /** Wraps a guest, with {@link JsonPayloads#defaults()}. */
    public static JsonGuest of(Guest guest) {
        return of(guest, JsonPayloads.defaults());
    }

    /** Wraps a guest. */
    public static JsonGuest of(Guest guest, JsonPayloads payloads) {
        return new JsonGuest(guest, payloads);
    }

    /** The guest itself. */
    public Guest guest() {
        return guest;
    }

    /** Runs an operation and binds its answer; {@code JsonNode.class} gives a tree. */
    public <T> T call(String operation, Object request, Class<T> response) {
        return answer(
                Operation.of(operation),
                written(operation, request),
                payloads.binding().type(response));
    }

    /** Runs an operation and binds its answer to a generic type: {@code new TypeReference<List<Point>>() {}}. */
    public <T> T call(String operation, Object request, TypeReference<T> response) {
        return answer(
                Operation.of(operation),
                written(operation, request),
                payloads.binding().type(response));
    }

    /** Runs an operation without parameters and binds its answer. */
    public <T> T call(String operation, Class<T> response) {
        return answer(
                Operation.of(operation), Optional.empty(), payloads.binding().type(response));
    }

    /** Runs an operation without parameters and binds its answer to a generic type. */
    public <T> T call(String operation, TypeReference<T> response) {
        return answer(
                Operation.of(operation), Optional.empty(), payloads.binding().type(response));
    }

    /** Runs an operation that answers nothing; if it does, that is not looked at. */
    public void run(String operation, Object request) {
        run(Operation.of(operation), written(operation, request));
    }

    /** Runs an operation without parameters that answers nothing; if it does, that is not looked at. */
    public void run(String operation) {
        run(Operation.of(operation), Optional.empty());
    }

    private void run(Operation operation, Optional<MessageValue> request) {
        try (GuestCall call = guest.open(operation)) {
            request.ifPresent(value -> Binding.send(call.request(), value, origin(operation.name())));
            call.invoke();
        }
    }

    private <T> T answer(Operation operation, Optional<MessageValue> request, JavaType type) {
        RawMessage response;
        try (GuestCall call = guest.open(operation)) {
            request.ifPresent(value -> Binding.send(call.request(), value, origin(operation.name())));
            MessageReader reader = call.invoke();
            response = reader.readRawMessage();
            reader.expectEnd();
        }
        return payloads.decode(response, type, "response", origin(operation.name()));
    }

    /** Before the guest is claimed: the program's own code runs here. */
    private Optional<MessageValue> written(String operation, Object request) {
        Objects.requireNonNull(request, "request");
        return Optional.of(payloads.binding().write(request, origin(operation)));
    }

    private CallOrigin origin(String operation) {
        return CallOrigin.of(guest.module(), operation, CallOrigin.HOST_TO_GUEST);
    }

    /** Ends the guest's life, as {@link Guest#close} does. */
    @Override
    public void close() {
        guest.close();
    }
}
