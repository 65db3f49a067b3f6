// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import java.util.Optional;

/**
 * A component of a record, or a parameter of a method: a named value that crosses to the guest.
 *
 * @param name its Java name
 * @param wireName its name in the schema, which is its key on the wire
 * @param type its type
 * @param doc what the schema says about it
 * @param defaultValue its default
 */
public record JavaComponent(
        String name, String wireName, JavaType type, JavaDoc doc, Optional<JavaLiteral> defaultValue) {
    /** The name with a capital first letter, to follow a verb. */
    public String capitalised() {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Tells whether the component has to come over the wire: it has no default, and it is not optional. */
    public boolean isRequired() {
        return defaultValue.isEmpty() && !(type instanceof JavaType.OptionalOf);
    }
}
