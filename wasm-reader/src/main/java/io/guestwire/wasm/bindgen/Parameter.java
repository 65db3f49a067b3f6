// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import java.util.Objects;
import java.util.Optional;

/**
 * A parameter of a function.
 *
 * @param name as in the Rust source; any characters
 * @param type how it crosses
 * @param typescript its type in TypeScript where the source overrides it ({@code unchecked_param_type}); since 0.2.100
 * @param optional whether the source says that it may be left out; since 0.2.114
 * @param description what {@code param_description} says; since 0.2.100
 */
public record Parameter(
        String name, BindgenType type, Optional<String> typescript, boolean optional, Optional<String> description) {

    /** Checks that nothing is null. */
    public Parameter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(typescript, "typescript");
        Objects.requireNonNull(description, "description");
    }

    /** Returns a parameter of which nothing else is said. */
    public static Parameter of(String name, BindgenType type) {
        return new Parameter(name, type, Optional.empty(), false, Optional.empty());
    }
}
