// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.HostCall;
import io.guestwire.runtime.HostCallException;
import io.guestwire.runtime.HostDispatcher;
import io.guestwire.runtime.HostOperation;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;
import io.guestwire.runtime.msgpack.RawMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Serves host operations with a program's own classes, or with JSON, where there is no schema to generate a dispatcher from.
 * {@link GuestOptions.Builder#export} takes it. As thread-safe as its handlers.
 *
 * <p>A request that its class does not take becomes an error that the guest reads. Of what a handler throws, a guest sees the
 * text of a {@link HostCallException} and nothing else.
 */
public final class JsonExports implements HostDispatcher {
    /**
     * What an operation does and answers.
     *
     * @param <A> the class of its request
     */
    @FunctionalInterface
    public interface Handler<A> {
        /** Answers one request. */
        Object handle(A request) throws Exception;
    }

    /**
     * What an operation does that answers nothing.
     *
     * @param <A> the class of its request
     */
    @FunctionalInterface
    public interface Action<A> {
        /** Acts on one request. */
        void perform(A request) throws Exception;
    }

    /** An operation's request and what becomes of it; an empty answer is no bytes. */
    private record Served<A>(HostOperation operation, JavaType request, Handler<A> handler) {}

    private final JsonPayloads payloads;
    private final List<HostOperation> operations;
    private final List<Served<?>> served;

    private JsonExports(Builder builder) {
        this.payloads = builder.payloads;
        this.served = List.copyOf(builder.served);
        this.operations = served.stream().map(Served::operation).toList();
    }

    /** A builder for operations of a namespace, with {@link JsonPayloads#defaults()}. */
    public static Builder builder(String namespace) {
        return builder(namespace, JsonPayloads.defaults());
    }

    /** A builder for operations of a namespace. */
    public static Builder builder(String namespace, JsonPayloads payloads) {
        return new Builder(namespace, payloads);
    }

    @Override
    public List<HostOperation> operations() {
        return operations;
    }

    @Override
    public void dispatch(int operation, HostCall call) throws Exception {
        dispatch(served.get(operation), call);
    }

    private <A> void dispatch(Served<A> operation, HostCall call) throws Exception {
        CallOrigin origin =
                new CallOrigin(Optional.empty(), Optional.of(call.operation()), Optional.of(CallOrigin.GUEST_TO_HOST));
        MessageReader reader = call.arguments();
        RawMessage message = reader.readRawMessage();
        reader.expectEnd();
        A request = payloads.decode(message, operation.request(), "request", origin);
        MessageWriter response = call.response();
        Object answer = Objects.requireNonNull(operation.handler().handle(request), "the handler returned null");
        if (answer != Nothing.NOTHING) {
            Binding.send(response, payloads.binding().write(answer, origin), origin);
        }
    }

    /** The answer of an action. */
    private enum Nothing {
        NOTHING
    }

    /** Collects operations. Not thread-safe. */
    public static final class Builder {
        private final String namespace;
        private final JsonPayloads payloads;
        private final List<Served<?>> served = new ArrayList<>();

        private Builder(String namespace, JsonPayloads payloads) {
            this.namespace = Objects.requireNonNull(namespace, "namespace");
            this.payloads = Objects.requireNonNull(payloads, "payloads");
        }

        /**
         * Serves an operation, whatever binding a guest names: its request is bound to a class, {@code JsonNode.class} for a
         * tree, and what the handler returns is the answer. No bytes, and nil, are a request without entries.
         */
        public <A> Builder serve(String operation, Class<A> request, Handler<? super A> handler) {
            return add(operation, payloads.binding().type(request), handler);
        }

        /** Serves an operation whose request is of a generic type. */
        public <A> Builder serve(String operation, TypeReference<A> request, Handler<? super A> handler) {
            return add(operation, payloads.binding().type(request), handler);
        }

        /** Serves an operation that answers nothing. */
        public <A> Builder run(String operation, Class<A> request, Action<? super A> action) {
            return add(operation, payloads.binding().type(request), answering(action));
        }

        /** Serves an operation that answers nothing and whose request is of a generic type. */
        public <A> Builder run(String operation, TypeReference<A> request, Action<? super A> action) {
            return add(operation, payloads.binding().type(request), answering(action));
        }

        private static <A> Handler<A> answering(Action<? super A> action) {
            Objects.requireNonNull(action, "action");
            return request -> {
                action.perform(request);
                return Nothing.NOTHING;
            };
        }

        private Builder add(String operation, JavaType request, Handler<?> handler) {
            Objects.requireNonNull(handler, "handler");
            served.add(new Served<>(HostOperation.of(namespace, operation), request, handler));
            return this;
        }

        /** What was collected. Two handlers of one operation are refused when guests' options are built. */
        public JsonExports build() {
            return new JsonExports(this);
        }
    }
}
