// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.link;

import io.guestwire.widl.internal.link.Symbol.DirectiveSymbol;
import io.guestwire.widl.internal.link.Symbol.TypeSymbol;
import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.DirectiveDefinition;
import io.guestwire.widl.model.DirectiveDefinition.Location;
import io.guestwire.widl.model.DirectiveDefinition.Requirement;
import io.guestwire.widl.model.EnumType;
import io.guestwire.widl.model.Field;
import io.guestwire.widl.model.Interface;
import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Operation;
import io.guestwire.widl.model.Parameter;
import io.guestwire.widl.model.Role;
import io.guestwire.widl.model.Schema;
import io.guestwire.widl.model.UnionType;
import io.guestwire.widl.model.Value;
import io.guestwire.widl.model.WidlType;
import io.guestwire.widl.source.Span;
import io.guestwire.widl.syntax.DefinitionSyntax.AliasSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.DirectiveSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.EnumMemberSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.EnumSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.NamespaceSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.ObjectSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.OperationsSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.TypeDefinitionSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.UnionSyntax;
import io.guestwire.widl.syntax.MemberSyntax;
import io.guestwire.widl.syntax.NameSyntax;
import io.guestwire.widl.syntax.OperationSyntax;
import io.guestwire.widl.syntax.StringSyntax;
import io.guestwire.widl.syntax.TypeSyntax;
import io.guestwire.widl.syntax.ValueSyntax;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Builds the model of a file that is free of errors, its imports included. */
public final class SchemaBuilder {
    private final LinkedFile file;
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final List<Runnable> completions = new ArrayList<>();

    private SchemaBuilder(LinkedFile file) {
        this.file = file;
    }

    /** The model of a file. */
    public static Schema build(LinkedFile file) {
        return new SchemaBuilder(file).build();
    }

    private Schema build() {
        file.needed.forEach((name, symbol) -> definitions.put(name, declare(name, symbol)));
        completions.forEach(Runnable::run);
        Schema.Builder schema = Schema.builder(file.source())
                .definitions(List.copyOf(definitions.values()))
                .directives(directives())
                .roles(roles());
        file.definitions(NamespaceSyntax.class)
                .findFirst()
                .ifPresent(namespace -> schema.namespace(
                        name(namespace.name()),
                        text(namespace.description()),
                        Values.annotations(namespace.annotations())));
        file.definitions(OperationsSyntax.class)
                .filter(operations -> operations.role().isEmpty())
                .findFirst()
                .ifPresent(operations -> schema.operations(new Interface(
                        operations.keyword(),
                        text(operations.description()),
                        operations(operations),
                        Values.annotations(operations.annotations()))));
        return schema.build();
    }

    private Definition declare(String localName, TypeSymbol symbol) {
        TypeDefinitionSyntax syntax = symbol.syntax();
        Name declaredAs = name(symbol.name());
        Name name = localName.equals(declaredAs.text()) ? declaredAs : new Name(localName, place(localName, symbol));
        if (syntax instanceof EnumSyntax enumeration) {
            return EnumType.of(
                    name,
                    declaredAs,
                    text(syntax.description()),
                    Values.annotations(syntax.annotations()),
                    enumeration.values().stream().map(this::member).toList());
        }
        Types types = new Types(symbol.file());
        if (syntax instanceof ObjectSyntax object) {
            ObjectType.Declaration declaration = ObjectType.declare(
                    name, declaredAs, text(syntax.description()), Values.annotations(syntax.annotations()));
            completions.add(() -> declaration.complete(
                    object.interfaces().stream().map(types::object).toList(),
                    object.fields().stream().map(types::field).toList()));
            return declaration.type();
        }
        if (syntax instanceof UnionSyntax union) {
            UnionType.Declaration declaration = UnionType.declare(
                    name, declaredAs, text(syntax.description()), Values.annotations(syntax.annotations()));
            completions.add(() -> declaration.complete(
                    union.members().stream().map(types::type).toList()));
            return declaration.type();
        }
        AliasSyntax alias = (AliasSyntax) syntax;
        AliasType.Declaration declaration = AliasType.declare(
                name, declaredAs, text(syntax.description()), Values.annotations(syntax.annotations()));
        completions.add(() -> declaration.complete(types.type(alias.target())));
        return declaration.type();
    }

    private Span place(String localName, TypeSymbol symbol) {
        return file.places.getOrDefault(localName, symbol.name().span());
    }

    private EnumType.Member member(EnumMemberSyntax member) {
        ValueSyntax.IntLiteral index = (ValueSyntax.IntLiteral) member.index();
        return new EnumType.Member(
                name(member.name()),
                text(member.description()),
                index.value().intValueExact(),
                text(member.display()),
                Values.annotations(member.annotations()));
    }

    private List<Role> roles() {
        return file.definitions(OperationsSyntax.class)
                .filter(operations -> operations.role().isPresent())
                .map(operations -> new Role(
                        name(operations.role().orElseThrow()),
                        text(operations.description()),
                        operations(operations),
                        Values.annotations(operations.annotations())))
                .toList();
    }

    private List<Operation> operations(OperationsSyntax container) {
        return container.operations().stream().map(this::operation).toList();
    }

    private Operation operation(OperationSyntax operation) {
        Types types = new Types(file);
        return new Operation(
                name(operation.name()),
                text(operation.description()),
                operation.isUnary() ? Operation.Form.UNARY : Operation.Form.FUNCTION,
                operation.parameters().stream().map(types::parameter).toList(),
                operation.result().filter(result -> !isVoid(result)).map(types::type),
                Values.annotations(operation.annotations()));
    }

    private boolean isVoid(TypeSyntax type) {
        return type instanceof TypeSyntax.Named named
                && file.meaning(named.name().text()) == Meaning.Nothing.VOID;
    }

    private List<DirectiveDefinition> directives() {
        List<DirectiveDefinition> built = new ArrayList<>();
        file.directives.forEach((name, symbol) -> {
            DirectiveSymbol directive = (DirectiveSymbol) symbol;
            Types types = new Types(directive.file());
            DirectiveSyntax syntax = directive.syntax();
            built.add(new DirectiveDefinition(
                    new Name(name, syntax.name().span()),
                    text(syntax.description()),
                    syntax.parameters().stream().map(types::parameter).toList(),
                    locations(syntax.locations()),
                    syntax.requirements().stream()
                            .map(required -> new Requirement(name(required.name()), locations(required.locations())))
                            .toList()));
        });
        return built;
    }

    private static Set<Location> locations(List<NameSyntax> names) {
        Set<Location> locations = new LinkedHashSet<>();
        names.forEach(name -> locations.add(Location.valueOf(name.text())));
        return locations;
    }

    static Name name(NameSyntax name) {
        return new Name(name.text(), name.span());
    }

    private static Optional<String> text(Optional<StringSyntax> string) {
        return string.map(StringSyntax::value);
    }

    /** Types as a file writes them, with the definitions of the schema that is built. */
    private final class Types implements TypeSyntax.Cases<WidlType> {
        private final LinkedFile context;

        Types(LinkedFile context) {
            this.context = context;
        }

        WidlType type(TypeSyntax syntax) {
            return syntax.accept(this);
        }

        Field field(MemberSyntax member) {
            return new Field(
                    name(member.name()),
                    text(member.description()),
                    type(member.type()),
                    defaultValue(member),
                    Values.annotations(member.annotations()));
        }

        Parameter parameter(MemberSyntax member) {
            return new Parameter(
                    name(member.name()),
                    text(member.description()),
                    type(member.type()),
                    defaultValue(member),
                    Values.annotations(member.annotations()));
        }

        ObjectType object(NameSyntax name) {
            return (ObjectType) definition(name.text());
        }

        private Optional<Value> defaultValue(MemberSyntax member) {
            return member.defaultValue().filter(value -> !Values.isNull(value)).map(Values::defaultValue);
        }

        private Definition definition(String name) {
            TypeSymbol symbol = (TypeSymbol) Objects.requireNonNull(context.types.get(name));
            String local = context == file ? name : Objects.requireNonNull(file.primaryNames.get(symbol));
            return Objects.requireNonNull(definitions.get(local));
        }

        @Override
        public WidlType named(TypeSyntax.Named type) {
            String name = type.name().text();
            return context.meaning(name) instanceof Meaning.BuiltIn builtIn ? builtIn.scalar() : definition(name);
        }

        @Override
        public WidlType list(TypeSyntax.ListOf type) {
            return new WidlType.ListOf(type(type.element()));
        }

        @Override
        public WidlType map(TypeSyntax.MapOf type) {
            return new WidlType.MapOf(type(type.key()), type(type.value()));
        }

        @Override
        public WidlType optional(TypeSyntax.OptionalOf type) {
            return new WidlType.OptionalOf(type(type.target()));
        }

        @Override
        public WidlType stream(TypeSyntax.StreamOf type) {
            return new WidlType.StreamOf(type(type.element()));
        }

        @Override
        public WidlType missing(TypeSyntax.Missing type) {
            throw new IllegalStateException("a missing type in a file without errors: " + type.span());
        }
    }
}
