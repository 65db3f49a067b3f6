// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.syntax;

import io.guestwire.widl.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * An operation of an interface or role.
 *
 * @param description its description
 * @param name its name
 * @param isUnary whether its one parameter stands in braces
 * @param parameters in order
 * @param result what stands after the colon
 * @param annotations as written
 * @param span from the description to the end
 */
public record OperationSyntax(
        Optional<StringSyntax> description,
        NameSyntax name,
        boolean isUnary,
        List<MemberSyntax> parameters,
        Optional<TypeSyntax> result,
        List<AnnotationSyntax> annotations,
        Span span) {
    /** Takes immutable copies. */
    public OperationSyntax {
        parameters = List.copyOf(parameters);
        annotations = List.copyOf(annotations);
    }
}
