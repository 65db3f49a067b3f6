// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.link;

import io.guestwire.widl.syntax.DefinitionSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.AliasSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.DirectiveSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.EnumSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.ImportSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.NamespaceSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.ObjectSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.OperationsSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.UnionSyntax;
import io.guestwire.widl.syntax.NameSyntax;
import io.guestwire.widl.syntax.TypeSyntax;
import java.util.List;
import java.util.stream.Stream;

/** The names of types that something refers to, in order, repetitions included. */
public final class TypeNames implements TypeSyntax.Cases<Stream<NameSyntax>> {
    private static final TypeNames NAMES = new TypeNames();

    private TypeNames() {}

    /** The names in a type. */
    public static Stream<NameSyntax> in(TypeSyntax type) {
        return type.accept(NAMES);
    }

    /** The names in a definition; of {@code implements} too. */
    public static List<NameSyntax> in(DefinitionSyntax definition) {
        return definition.accept(new OfDefinition()).toList();
    }

    @Override
    public Stream<NameSyntax> named(TypeSyntax.Named type) {
        return Stream.of(type.name());
    }

    @Override
    public Stream<NameSyntax> list(TypeSyntax.ListOf type) {
        return in(type.element());
    }

    @Override
    public Stream<NameSyntax> map(TypeSyntax.MapOf type) {
        return Stream.concat(in(type.key()), in(type.value()));
    }

    @Override
    public Stream<NameSyntax> optional(TypeSyntax.OptionalOf type) {
        return in(type.target());
    }

    @Override
    public Stream<NameSyntax> stream(TypeSyntax.StreamOf type) {
        return in(type.element());
    }

    @Override
    public Stream<NameSyntax> missing(TypeSyntax.Missing type) {
        return Stream.empty();
    }

    private static final class OfDefinition implements DefinitionSyntax.Cases<Stream<NameSyntax>> {
        @Override
        public Stream<NameSyntax> namespace(NamespaceSyntax definition) {
            return Stream.empty();
        }

        @Override
        public Stream<NameSyntax> importing(ImportSyntax definition) {
            return Stream.empty();
        }

        @Override
        public Stream<NameSyntax> directive(DirectiveSyntax definition) {
            return definition.parameters().stream().flatMap(parameter -> in(parameter.type()));
        }

        @Override
        public Stream<NameSyntax> operations(OperationsSyntax definition) {
            return definition.operations().stream()
                    .flatMap(operation -> Stream.concat(
                            operation.parameters().stream().flatMap(parameter -> in(parameter.type())),
                            operation.result().stream().flatMap(TypeNames::in)));
        }

        @Override
        public Stream<NameSyntax> alias(AliasSyntax definition) {
            return in(definition.target());
        }

        @Override
        public Stream<NameSyntax> object(ObjectSyntax definition) {
            return Stream.concat(
                    definition.interfaces().stream(),
                    definition.fields().stream().flatMap(field -> in(field.type())));
        }

        @Override
        public Stream<NameSyntax> union(UnionSyntax definition) {
            return definition.members().stream().flatMap(TypeNames::in);
        }

        @Override
        public Stream<NameSyntax> enumeration(EnumSyntax definition) {
            return Stream.empty();
        }
    }
}
