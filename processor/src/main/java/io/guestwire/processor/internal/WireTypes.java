// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.source.SchemaLimits;
import io.guestwire.widl.source.SourceFile;
import io.guestwire.widl.syntax.DefinitionSyntax.AliasSyntax;
import io.guestwire.widl.syntax.Parser;
import io.guestwire.widl.syntax.SchemaSyntax;
import io.guestwire.widl.syntax.TypeSyntax;
import java.util.Optional;

/** Types as a schema writes them, for {@code @WireType}. */
final class WireTypes {
    private WireTypes() {}

    /** Reads a type; empty if the text is anything else. */
    static Optional<TypeSyntax> parse(String text) {
        SourceFile file = SourceFile.of("WireType", "alias Wire = " + text + "\n");
        SchemaLimits limits = SchemaLimits.defaults();
        Diagnostics diagnostics = new Diagnostics(limits);
        SchemaSyntax schema = Parser.parse(file, limits, diagnostics);
        boolean isOneType = !diagnostics.hasErrorsIn(file)
                && schema.definitions().size() == 1
                && schema.definitions().get(0) instanceof AliasSyntax alias
                && alias.annotations().isEmpty();
        return isOneType ? Optional.of(((AliasSyntax) schema.definitions().get(0)).target()) : Optional.empty();
    }

    /** The name, if it is one. */
    static Optional<String> nameOf(TypeSyntax type) {
        return type instanceof TypeSyntax.Named named ? Optional.of(named.name().text()) : Optional.empty();
    }

    /** The type of a list's elements. */
    static Optional<TypeSyntax> elementOf(TypeSyntax type) {
        return type instanceof TypeSyntax.ListOf list ? Optional.of(list.element()) : Optional.empty();
    }

    /** The type of a map's keys. */
    static Optional<TypeSyntax> keyOf(TypeSyntax type) {
        return type instanceof TypeSyntax.MapOf map ? Optional.of(map.key()) : Optional.empty();
    }

    /** The type of a map's values. */
    static Optional<TypeSyntax> valueOf(TypeSyntax type) {
        return type instanceof TypeSyntax.MapOf map ? Optional.of(map.value()) : Optional.empty();
    }

    /** The type of what an optional may hold. */
    static Optional<TypeSyntax> targetOf(TypeSyntax type) {
        return type instanceof TypeSyntax.OptionalOf optional ? Optional.of(optional.target()) : Optional.empty();
    }
}
