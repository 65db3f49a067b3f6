// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.syntax;

import io.guestwire.widl.source.Span;
import java.util.List;

/**
 * {@code @name(arguments)}.
 *
 * @param name without the {@code @}
 * @param arguments as written
 * @param span from the {@code @} to the end
 */
public record AnnotationSyntax(NameSyntax name, List<ArgumentSyntax> arguments, Span span) {
    /** Takes an immutable copy. */
    public AnnotationSyntax {
        arguments = List.copyOf(arguments);
    }

    /**
     * An argument of an annotation.
     *
     * @param name its name, {@code value} if none is written
     * @param isNamed whether the name is written
     * @param value its value
     */
    public record ArgumentSyntax(NameSyntax name, boolean isNamed, ValueSyntax value) {}
}
