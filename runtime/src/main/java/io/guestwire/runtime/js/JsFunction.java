// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import java.util.List;
import java.util.Objects;

/** A JavaScript function: Java code, or a closure of a guest, which can be called as long as the guest keeps it. */
public final class JsFunction extends JsObject {
    /** What a function does. */
    @FunctionalInterface
    public interface Body {
        /**
         * Runs the function. What it throws reaches a guest that calls it as a JavaScript exception only if it is a
         * {@link io.guestwire.runtime.JsException}; anything else ends the guest's call.
         *
         * @param self JavaScript's {@code this}; {@code undefined} when there is none
         * @param arguments as many as the caller gave; read what may be absent with {@link #argument}
         */
        JsValue call(JsValue self, List<JsValue> arguments);
    }

    private final String name;
    private final Body body;

    private JsFunction(String name, Body body) {
        this.name = name;
        this.body = body;
    }

    /** A function without a name. */
    public static JsFunction of(Body body) {
        return new JsFunction("", Objects.requireNonNull(body, "body"));
    }

    /** A function with a name. */
    public static JsFunction of(String name, Body body) {
        return new JsFunction(Objects.requireNonNull(name, "name"), Objects.requireNonNull(body, "body"));
    }

    /** An argument by its place; {@code undefined} when the caller gave fewer. */
    public static JsValue argument(List<JsValue> arguments, int index) {
        return index < arguments.size() ? arguments.get(index) : JsUndefined.UNDEFINED;
    }

    @Override
    public String className() {
        return "Function";
    }

    /** The function's name; empty when it has none. */
    public String name() {
        return name;
    }

    /** What the function does. */
    public Body body() {
        return body;
    }

    /**
     * Calls the function without {@code this}.
     *
     * @throws io.guestwire.runtime.JsException if it throws a JavaScript value
     */
    public JsValue call(JsValue... arguments) {
        return body.call(JsUndefined.UNDEFINED, List.of(arguments));
    }

    /** Calls the function with {@code this}, else as {@link #call}. */
    public JsValue apply(JsValue self, List<JsValue> arguments) {
        return body.call(self, arguments);
    }

    @Override
    public JsValue get(String property) {
        return property.equals("name") && !super.has(property) ? JsValue.of(name) : super.get(property);
    }
}
