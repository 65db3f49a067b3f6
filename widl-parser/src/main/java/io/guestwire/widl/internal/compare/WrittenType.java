// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.compare;

import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.Annotation;
import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.EnumType;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.model.UnionType;
import io.guestwire.widl.model.Value;
import io.guestwire.widl.model.WidlType;
import java.util.Optional;
import java.util.function.Function;

/** Types as a schema writes them. */
final class WrittenType implements WidlType.Cases<String> {
    private static final WrittenType LOCAL = new WrittenType(type -> type.name().text());
    private static final WrittenType DECLARED =
            new WrittenType(type -> type.declaredAs().text());

    private final Function<Definition, String> name;

    private WrittenType(Function<Definition, String> name) {
        this.name = name;
    }

    /** The text of a type in its schema. */
    static String text(WidlType type) {
        return type.accept(LOCAL);
    }

    /** The key under which a member of a union travels. */
    static String unionKey(WidlType member) {
        if (member instanceof Definition definition) {
            Optional<String> given = definition.annotations().stream()
                    .filter(annotation -> annotation.name().text().equals("unionKey"))
                    .flatMap(annotation -> annotation.arguments().stream())
                    .map(Annotation.Argument::value)
                    .filter(Value.StringValue.class::isInstance)
                    .map(value -> ((Value.StringValue) value).value())
                    .findFirst();
            if (given.isPresent()) {
                return given.get();
            }
        }
        return member.accept(DECLARED);
    }

    /** What a type is once its aliases are followed: no alias, but its parts may be some. */
    static WidlType resolved(WidlType type) {
        WidlType current = type;
        while (current instanceof AliasType alias) {
            current = alias.target();
        }
        return current;
    }

    /** Whether a value may be absent. */
    static boolean isOptional(WidlType type) {
        return resolved(type) instanceof WidlType.OptionalOf;
    }

    /** What is there when something is: neither an alias nor optional. */
    static WidlType present(WidlType type) {
        WidlType current = resolved(type);
        while (current instanceof WidlType.OptionalOf optional) {
            current = resolved(optional.target());
        }
        return current;
    }

    @Override
    public String scalar(Scalar type) {
        return type.widlName();
    }

    @Override
    public String list(WidlType.ListOf type) {
        return "[" + type.element().accept(this) + "]";
    }

    @Override
    public String map(WidlType.MapOf type) {
        return "{" + type.key().accept(this) + ": " + type.value().accept(this) + "}";
    }

    @Override
    public String optional(WidlType.OptionalOf type) {
        return type.target().accept(this) + "?";
    }

    @Override
    public String stream(WidlType.StreamOf type) {
        return "stream " + type.element().accept(this);
    }

    @Override
    public String object(ObjectType type) {
        return name.apply(type);
    }

    @Override
    public String enumeration(EnumType type) {
        return name.apply(type);
    }

    @Override
    public String union(UnionType type) {
        return name.apply(type);
    }

    @Override
    public String alias(AliasType type) {
        return name.apply(type);
    }
}
