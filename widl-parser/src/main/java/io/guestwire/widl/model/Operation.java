// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something one side asks of the other.
 *
 * @param name unique in its interface or role
 * @param description text for the reader of the generated code
 * @param form how the parameters travel
 * @param parameters in declaration order; exactly one in the unary form
 * @param result what is answered; empty for {@code void}
 * @param annotations in declaration order
 */
public record Operation(
        Name name,
        Optional<String> description,
        Form form,
        List<Parameter> parameters,
        Optional<WidlType> result,
        List<Annotation> annotations) {
    /** Refuses nulls and a unary operation without exactly one parameter; takes immutable copies of the lists. */
    public Operation {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(result, "result");
        parameters = List.copyOf(parameters);
        annotations = List.copyOf(annotations);
        if (form == Form.UNARY && parameters.size() != 1) {
            throw new IllegalArgumentException("unary operation " + name + " has " + parameters.size() + " parameters");
        }
    }

    /** How an operation's parameters travel. */
    public enum Form {
        /** {@code op(a: A, b: B)}: a map from parameter names to values, even for one parameter. */
        FUNCTION,
        /** {@code op{a: A}}: the one value itself, its name left out. */
        UNARY
    }
}
