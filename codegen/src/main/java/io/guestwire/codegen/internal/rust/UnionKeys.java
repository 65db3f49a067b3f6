// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.rust;

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

/** What the members of unions are called: on the wire, and as variants of a Rust enum. */
final class UnionKeys {
    /** As the schema writes the type, or as {@code @unionKey} on a declared type says. */
    static final WidlType.Cases<String> KEY = new Key();

    /** {@code Circle}, {@code String}, {@code ListOfI32}. */
    static final WidlType.Cases<String> VARIANT = new Variant();

    private UnionKeys() {}

    private static final class Key implements WidlType.Cases<String> {
        @Override
        public String scalar(Scalar type) {
            return type.widlName();
        }

        @Override
        public String list(WidlType.ListOf type) {
            return "[" + type.element().accept(new Written()) + "]";
        }

        @Override
        public String map(WidlType.MapOf type) {
            return type.accept(new Written());
        }

        @Override
        public String optional(WidlType.OptionalOf type) {
            return type.accept(new Written());
        }

        @Override
        public String stream(WidlType.StreamOf type) {
            return type.accept(new Written());
        }

        @Override
        public String object(ObjectType type) {
            return declared(type);
        }

        @Override
        public String enumeration(EnumType type) {
            return declared(type);
        }

        @Override
        public String union(UnionType type) {
            return declared(type);
        }

        @Override
        public String alias(AliasType type) {
            return declared(type);
        }

        private static String declared(Definition type) {
            return type.annotations().stream()
                    .filter(annotation -> annotation.name().text().equals("unionKey"))
                    .findFirst()
                    .flatMap(UnionKeys::text)
                    .orElseGet(() -> type.declaredAs().text());
        }
    }

    private static Optional<String> text(Annotation annotation) {
        return annotation
                .argument("value")
                .flatMap(value ->
                        value instanceof Value.StringValue text ? Optional.of(text.value()) : Optional.empty());
    }

    /** Types inside of others keep the names they are declared with. */
    private static final class Written implements WidlType.Cases<String> {
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
            return type.declaredAs().text();
        }

        @Override
        public String enumeration(EnumType type) {
            return type.declaredAs().text();
        }

        @Override
        public String union(UnionType type) {
            return type.declaredAs().text();
        }

        @Override
        public String alias(AliasType type) {
            return type.declaredAs().text();
        }
    }

    private static final class Variant implements WidlType.Cases<String> {
        @Override
        public String scalar(Scalar type) {
            return RustNames.pascal(type.widlName());
        }

        @Override
        public String list(WidlType.ListOf type) {
            return "ListOf" + type.element().accept(this);
        }

        @Override
        public String map(WidlType.MapOf type) {
            return "MapOf" + type.key().accept(this) + "To" + type.value().accept(this);
        }

        @Override
        public String optional(WidlType.OptionalOf type) {
            return "Optional" + type.target().accept(this);
        }

        @Override
        public String stream(WidlType.StreamOf type) {
            throw new IllegalStateException("a stream has no Rust type");
        }

        @Override
        public String object(ObjectType type) {
            return RustNames.type(type.declaredAs().text());
        }

        @Override
        public String enumeration(EnumType type) {
            return RustNames.type(type.declaredAs().text());
        }

        @Override
        public String union(UnionType type) {
            return RustNames.type(type.declaredAs().text());
        }

        @Override
        public String alias(AliasType type) {
            return RustNames.type(type.declaredAs().text());
        }
    }
}
