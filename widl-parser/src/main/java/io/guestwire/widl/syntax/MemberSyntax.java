// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.syntax;

import io.guestwire.widl.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * {@code name: type = value}: a field of a type, or a parameter of an operation or directive.
 *
 * @param description its description
 * @param name its name
 * @param type its type
 * @param defaultValue its default
 * @param annotations as written
 * @param span from the description to the end
 */
public record MemberSyntax(
        Optional<StringSyntax> description,
        NameSyntax name,
        TypeSyntax type,
        Optional<ValueSyntax> defaultValue,
        List<AnnotationSyntax> annotations,
        Span span) {
    /** Takes an immutable copy. */
    public MemberSyntax {
        annotations = List.copyOf(annotations);
    }
}
