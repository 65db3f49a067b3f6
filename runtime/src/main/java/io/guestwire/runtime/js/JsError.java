// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import java.util.Objects;

/** A JavaScript {@code Error}, or one of its classes such as {@code TypeError}. */
public final class JsError extends JsObject {
    private final String className;
    private JsValue name;
    private JsValue message;
    private JsValue stack;

    private JsError(String className, String message) {
        this.className = Objects.requireNonNull(className, "className");
        this.name = JsValue.of(className);
        this.message = JsValue.of(message);
        this.stack = JsValue.of(summary());
    }

    /** An {@code Error} with a message. */
    public static JsError of(String message) {
        return new JsError("Error", message);
    }

    /** An error of a class, such as {@code TypeError} or {@code RangeError}, with a message. */
    public static JsError of(String className, String message) {
        return new JsError(className, message);
    }

    @Override
    public String className() {
        return className;
    }

    /** The error's {@code name}, which is that of its class unless it was changed. */
    public String name() {
        return text(name);
    }

    /** The error's {@code message}; empty when it has none. */
    public String message() {
        return text(message);
    }

    /** The error's {@code stack}: its {@link #summary}, as frames of a guest's JavaScript do not exist here. */
    public String stack() {
        return text(stack);
    }

    /** What {@code toString} says in JavaScript: name and message with a colon between. */
    public String summary() {
        String nameText = name();
        String messageText = message();
        if (nameText.isEmpty() || messageText.isEmpty()) {
            return nameText + messageText;
        }
        return nameText + ": " + messageText;
    }

    private static String text(JsValue value) {
        return value instanceof JsString string ? string.value() : value.isUndefined() ? "" : value.toString();
    }

    @Override
    public JsValue get(String property) {
        return switch (property) {
            case "name" -> name;
            case "message" -> message;
            case "stack" -> stack;
            default -> super.get(property);
        };
    }

    @Override
    public boolean has(String property) {
        return property.equals("message") || property.equals("stack") || super.has(property);
    }

    @Override
    public JsObject set(String property, JsValue value) {
        Objects.requireNonNull(value, "value");
        switch (property) {
            case "name" -> name = writable(property, value);
            case "message" -> message = writable(property, value);
            case "stack" -> stack = writable(property, value);
            default -> super.set(property, value);
        }
        return this;
    }

    private JsValue writable(String property, JsValue value) {
        checkWritable(property, true);
        return value;
    }
}
