// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.model.DirectiveDefinition.Location;
import io.guestwire.widl.syntax.AnnotationSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.AliasSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.DirectiveSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.EnumSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.ImportSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.NamespaceSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.ObjectSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.OperationsSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.UnionSyntax;
import io.guestwire.widl.syntax.MemberSyntax;
import io.guestwire.widl.syntax.OperationSyntax;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An element of a file that can carry annotations.
 *
 * @param location its kind
 * @param annotations what it carries
 * @param names the names of what it carries
 * @param parent what encloses it: at the top level the namespace, if the file has one
 */
record AnnotatedElement(
        Location location, List<AnnotationSyntax> annotations, Set<String> names, Optional<AnnotatedElement> parent) {

    AnnotatedElement(Location location, List<AnnotationSyntax> annotations, Optional<AnnotatedElement> parent) {
        this(location, annotations, names(annotations), parent);
    }

    private static Set<String> names(List<AnnotationSyntax> annotations) {
        return annotations.stream().map(annotation -> annotation.name().text()).collect(Collectors.toUnmodifiableSet());
    }

    /** The elements of a file that carry any annotation. */
    static Stream<AnnotatedElement> in(LinkedFile file) {
        Optional<AnnotatedElement> namespace = file.definitions(NamespaceSyntax.class)
                .findFirst()
                .map(found -> new AnnotatedElement(Location.NAMESPACE, found.annotations(), Optional.empty()));
        return file.definitions().stream()
                .flatMap(definition -> definition.accept(new Elements(namespace)))
                .filter(element -> !element.annotations().isEmpty());
    }

    /** Whether this element, or one that encloses it, is of the kind and carries an annotation of the name. */
    boolean hasInReach(Location where, String name) {
        Optional<AnnotatedElement> element = Optional.of(this);
        while (element.isPresent()) {
            AnnotatedElement current = element.get();
            boolean matches = current.location() == where || (where == Location.SELF && current == this);
            if (matches && current.names().contains(name)) {
                return true;
            }
            element = current.parent();
        }
        return false;
    }

    /** An element and all inside it. */
    private record Elements(Optional<AnnotatedElement> namespace)
            implements DefinitionSyntax.Cases<Stream<AnnotatedElement>> {
        @Override
        public Stream<AnnotatedElement> namespace(NamespaceSyntax definition) {
            return Stream.of(element(Location.NAMESPACE, definition));
        }

        /** None: no directive can speak of imports. */
        @Override
        public Stream<AnnotatedElement> importing(ImportSyntax definition) {
            return Stream.empty();
        }

        @Override
        public Stream<AnnotatedElement> directive(DirectiveSyntax definition) {
            return Stream.empty();
        }

        @Override
        public Stream<AnnotatedElement> operations(OperationsSyntax definition) {
            AnnotatedElement container =
                    element(definition.role().isPresent() ? Location.ROLE : Location.INTERFACE, definition);
            return Stream.concat(
                    Stream.of(container),
                    definition.operations().stream().flatMap(operation -> operation(operation, container)));
        }

        private static Stream<AnnotatedElement> operation(OperationSyntax operation, AnnotatedElement container) {
            AnnotatedElement element =
                    new AnnotatedElement(Location.OPERATION, operation.annotations(), Optional.of(container));
            return Stream.concat(Stream.of(element), members(Location.PARAMETER, operation.parameters(), element));
        }

        private static Stream<AnnotatedElement> members(
                Location location, List<MemberSyntax> members, AnnotatedElement parent) {
            return members.stream()
                    .map(member -> new AnnotatedElement(location, member.annotations(), Optional.of(parent)));
        }

        @Override
        public Stream<AnnotatedElement> alias(AliasSyntax definition) {
            return Stream.of(element(Location.ALIAS, definition));
        }

        @Override
        public Stream<AnnotatedElement> object(ObjectSyntax definition) {
            AnnotatedElement object = element(Location.TYPE, definition);
            return Stream.concat(Stream.of(object), members(Location.FIELD, definition.fields(), object));
        }

        @Override
        public Stream<AnnotatedElement> union(UnionSyntax definition) {
            return Stream.of(element(Location.UNION, definition));
        }

        @Override
        public Stream<AnnotatedElement> enumeration(EnumSyntax definition) {
            AnnotatedElement enumeration = element(Location.ENUM, definition);
            return Stream.concat(
                    Stream.of(enumeration),
                    definition.values().stream()
                            .map(value -> new AnnotatedElement(
                                    Location.ENUM_VALUE, value.annotations(), Optional.of(enumeration))));
        }

        private AnnotatedElement element(Location location, DefinitionSyntax definition) {
            return new AnnotatedElement(location, definition.annotations(), namespace);
        }
    }
}
