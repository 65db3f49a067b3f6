// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.syntax.DefinitionSyntax.AliasSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.DirectiveSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.ObjectSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.OperationsSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.UnionSyntax;
import io.guestwire.widl.syntax.MemberSyntax;
import io.guestwire.widl.syntax.OperationSyntax;
import io.guestwire.widl.syntax.TypeSyntax;
import java.util.List;
import java.util.stream.Stream;

/** Every type that is written in a file. */
final class TypeUses {
    private TypeUses() {}

    /** The types that stand in the definitions of a file, each with all its parts, outer ones first. */
    static Stream<TypeSyntax> in(LinkedFile file) {
        return Stream.concat(results(file), others(file)).flatMap(TypeUses::parts);
    }

    /** The types of results. */
    static Stream<TypeSyntax> results(LinkedFile file) {
        return operations(file).flatMap(operation -> operation.result().stream());
    }

    /** All types but those of results. */
    static Stream<TypeSyntax> others(LinkedFile file) {
        return Stream.of(
                        members(file).map(MemberSyntax::type),
                        file.definitions(AliasSyntax.class).map(AliasSyntax::target),
                        file.definitions(UnionSyntax.class).flatMap(union -> union.members().stream()))
                .flatMap(types -> types);
    }

    /** Every field, and every parameter of operations and directives. */
    static Stream<MemberSyntax> members(LinkedFile file) {
        return Stream.of(
                        operations(file).flatMap(operation -> operation.parameters().stream()),
                        file.definitions(DirectiveSyntax.class).flatMap(directive -> directive.parameters().stream()),
                        file.definitions(ObjectSyntax.class).flatMap(object -> object.fields().stream()))
                .flatMap(members -> members);
    }

    /** A type and everything inside it. */
    static Stream<TypeSyntax> parts(TypeSyntax type) {
        return Stream.concat(Stream.of(type), type.accept(INSIDE).stream().flatMap(TypeUses::parts));
    }

    private static Stream<OperationSyntax> operations(LinkedFile file) {
        return file.definitions(OperationsSyntax.class).flatMap(container -> container.operations().stream());
    }

    private static final TypeSyntax.Cases<List<TypeSyntax>> INSIDE = new TypeSyntax.Cases<>() {
        @Override
        public List<TypeSyntax> named(TypeSyntax.Named type) {
            return List.of();
        }

        @Override
        public List<TypeSyntax> list(TypeSyntax.ListOf type) {
            return List.of(type.element());
        }

        @Override
        public List<TypeSyntax> map(TypeSyntax.MapOf type) {
            return List.of(type.key(), type.value());
        }

        @Override
        public List<TypeSyntax> optional(TypeSyntax.OptionalOf type) {
            return List.of(type.target());
        }

        @Override
        public List<TypeSyntax> stream(TypeSyntax.StreamOf type) {
            return List.of(type.element());
        }

        @Override
        public List<TypeSyntax> missing(TypeSyntax.Missing type) {
            return List.of();
        }
    };
}
