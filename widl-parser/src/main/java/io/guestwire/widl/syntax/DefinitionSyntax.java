// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.syntax;

import io.guestwire.widl.source.Span;
import java.util.List;
import java.util.Optional;

/** Something that stands at the top level of a file. */
public sealed interface DefinitionSyntax {
    /** What is written in front of it. */
    Optional<StringSyntax> description();

    /** As written, in order. */
    List<AnnotationSyntax> annotations();

    /** From the description to the end. */
    Span span();

    /** Calls the method for this kind. */
    <R> R accept(Cases<R> cases);

    /**
     * One method per kind.
     *
     * @param <R> what the methods return
     */
    interface Cases<R> {
        /** A namespace. */
        R namespace(NamespaceSyntax definition);

        /** An import. */
        R importing(ImportSyntax definition);

        /** A directive. */
        R directive(DirectiveSyntax definition);

        /** An interface or a role. */
        R operations(OperationsSyntax definition);

        /** An alias. */
        R alias(AliasSyntax definition);

        /** A type. */
        R object(ObjectSyntax definition);

        /** A union. */
        R union(UnionSyntax definition);

        /** An enumeration. */
        R enumeration(EnumSyntax definition);
    }

    /** A definition that has a place in the one name space of types. */
    sealed interface TypeDefinitionSyntax extends DefinitionSyntax {
        /** Its name. */
        NameSyntax name();

        /** Its keyword. */
        String keyword();
    }

    /**
     * {@code namespace "name"}.
     *
     * @param description its description
     * @param name the name, or the text of the string
     * @param annotations as written
     * @param span from the description to the end
     */
    record NamespaceSyntax(
            Optional<StringSyntax> description, NameSyntax name, List<AnnotationSyntax> annotations, Span span)
            implements DefinitionSyntax {
        /** Takes an immutable copy. */
        public NamespaceSyntax {
            annotations = List.copyOf(annotations);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.namespace(this);
        }
    }

    /**
     * {@code import * from "file"} or <code>import {names} from "file"</code>.
     *
     * @param description its description
     * @param names what is imported; empty for everything
     * @param from the file
     * @param annotations as written
     * @param span from the description to the end
     */
    record ImportSyntax(
            Optional<StringSyntax> description,
            List<ImportNameSyntax> names,
            StringSyntax from,
            List<AnnotationSyntax> annotations,
            Span span)
            implements DefinitionSyntax {
        /** Takes immutable copies. */
        public ImportSyntax {
            names = List.copyOf(names);
            annotations = List.copyOf(annotations);
        }

        /** Whether everything is imported. */
        public boolean isAll() {
            return names.isEmpty();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.importing(this);
        }
    }

    /**
     * {@code name as alias}.
     *
     * @param name the name in the other file
     * @param alias the name in this file, if it is another
     */
    record ImportNameSyntax(NameSyntax name, Optional<NameSyntax> alias) {
        /** The name in this file. */
        public NameSyntax local() {
            return alias.orElse(name);
        }
    }

    /**
     * {@code directive @name(parameters) on LOCATIONS require ...}.
     *
     * @param description its description
     * @param name without the {@code @}
     * @param parameters in order
     * @param locations in order
     * @param requirements in order
     * @param span from the description to the end
     */
    record DirectiveSyntax(
            Optional<StringSyntax> description,
            NameSyntax name,
            List<MemberSyntax> parameters,
            List<NameSyntax> locations,
            List<RequirementSyntax> requirements,
            Span span)
            implements DefinitionSyntax {
        /** Takes immutable copies. */
        public DirectiveSyntax {
            parameters = List.copyOf(parameters);
            locations = List.copyOf(locations);
            requirements = List.copyOf(requirements);
        }

        /** None: the grammar has no place for them. */
        @Override
        public List<AnnotationSyntax> annotations() {
            return List.of();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.directive(this);
        }
    }

    /**
     * {@code @name on LOCATIONS} after {@code require}.
     *
     * @param name without the {@code @}
     * @param locations in order
     */
    record RequirementSyntax(NameSyntax name, List<NameSyntax> locations) {
        /** Takes an immutable copy. */
        public RequirementSyntax {
            locations = List.copyOf(locations);
        }
    }

    /**
     * An interface or a role.
     *
     * @param description its description
     * @param keyword the word {@code interface} or {@code role}
     * @param role the name of a role; empty for an interface
     * @param annotations as written
     * @param operations in order
     * @param span from the description to the end
     */
    record OperationsSyntax(
            Optional<StringSyntax> description,
            Span keyword,
            Optional<NameSyntax> role,
            List<AnnotationSyntax> annotations,
            List<OperationSyntax> operations,
            Span span)
            implements DefinitionSyntax {
        /** Takes immutable copies. */
        public OperationsSyntax {
            annotations = List.copyOf(annotations);
            operations = List.copyOf(operations);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.operations(this);
        }
    }

    /**
     * {@code alias Name = type}.
     *
     * @param description its description
     * @param name its name
     * @param target what it stands for
     * @param annotations as written
     * @param span from the description to the end
     */
    record AliasSyntax(
            Optional<StringSyntax> description,
            NameSyntax name,
            TypeSyntax target,
            List<AnnotationSyntax> annotations,
            Span span)
            implements TypeDefinitionSyntax {
        /** Takes an immutable copy. */
        public AliasSyntax {
            annotations = List.copyOf(annotations);
        }

        @Override
        public String keyword() {
            return "alias";
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.alias(this);
        }
    }

    /**
     * {@code type Name implements A & B}, then fields in braces.
     *
     * @param description its description
     * @param name its name
     * @param interfaces what it implements
     * @param annotations as written
     * @param fields in order
     * @param span from the description to the end
     */
    record ObjectSyntax(
            Optional<StringSyntax> description,
            NameSyntax name,
            List<NameSyntax> interfaces,
            List<AnnotationSyntax> annotations,
            List<MemberSyntax> fields,
            Span span)
            implements TypeDefinitionSyntax {
        /** Takes immutable copies. */
        public ObjectSyntax {
            interfaces = List.copyOf(interfaces);
            annotations = List.copyOf(annotations);
            fields = List.copyOf(fields);
        }

        @Override
        public String keyword() {
            return "type";
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.object(this);
        }
    }

    /**
     * {@code union Name = A | B}.
     *
     * @param description its description
     * @param name its name
     * @param annotations as written
     * @param members in order
     * @param span from the description to the end
     */
    record UnionSyntax(
            Optional<StringSyntax> description,
            NameSyntax name,
            List<AnnotationSyntax> annotations,
            List<TypeSyntax> members,
            Span span)
            implements TypeDefinitionSyntax {
        /** Takes immutable copies. */
        public UnionSyntax {
            annotations = List.copyOf(annotations);
            members = List.copyOf(members);
        }

        @Override
        public String keyword() {
            return "union";
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.union(this);
        }
    }

    /**
     * {@code enum Name}, then values in braces.
     *
     * @param description its description
     * @param name its name
     * @param annotations as written
     * @param values in order
     * @param span from the description to the end
     */
    record EnumSyntax(
            Optional<StringSyntax> description,
            NameSyntax name,
            List<AnnotationSyntax> annotations,
            List<EnumMemberSyntax> values,
            Span span)
            implements TypeDefinitionSyntax {
        /** Takes immutable copies. */
        public EnumSyntax {
            annotations = List.copyOf(annotations);
            values = List.copyOf(values);
        }

        @Override
        public String keyword() {
            return "enum";
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.enumeration(this);
        }
    }

    /**
     * {@code NAME = 0 as "display"}.
     *
     * @param description its description
     * @param name its name
     * @param index an {@link ValueSyntax.IntLiteral}, or {@link ValueSyntax.Missing}
     * @param display the text that people see
     * @param annotations as written
     * @param span from the description to the end
     */
    record EnumMemberSyntax(
            Optional<StringSyntax> description,
            NameSyntax name,
            ValueSyntax index,
            Optional<StringSyntax> display,
            List<AnnotationSyntax> annotations,
            Span span) {
        /** Takes an immutable copy. */
        public EnumMemberSyntax {
            annotations = List.copyOf(annotations);
        }
    }
}
