// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * {@code @name(arguments)} on some element. When the schema declares a directive of that name the arguments fit it;
 * other annotations are carried along unread.
 *
 * @param name without the {@code @}
 * @param arguments in declaration order, names unique
 */
public record Annotation(Name name, List<Argument> arguments) {
    /** Refuses nulls and takes an immutable copy of the arguments. */
    public Annotation {
        Objects.requireNonNull(name, "name");
        arguments = List.copyOf(arguments);
    }

    /** The value of the argument of that name, if it is given. */
    public Optional<Value> argument(String argumentName) {
        return arguments.stream()
                .filter(argument -> argument.name().text().equals(argumentName))
                .map(Argument::value)
                .findFirst();
    }

    /**
     * An argument of an annotation.
     *
     * @param name {@code value} when only the value is written, as in {@code @n(1)}; its span is then the value's
     * @param value any value; not resolved unless a directive declares the argument
     */
    public record Argument(Name name, Value value) {
        /** Refuses nulls. */
        public Argument {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }
    }
}
