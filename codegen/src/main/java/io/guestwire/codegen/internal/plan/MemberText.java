// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.EnumType;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.model.UnionType;
import io.guestwire.widl.model.Value;
import io.guestwire.widl.model.WidlType;
import java.util.Optional;

/**
 * What a member of a union is called: its type as a schema writes it, aliases kept, and declared types under the names
 * that they are declared by.
 *
 * @param key what stands before its value on the wire
 * @param label the same as a part of a name of Java or Rust: {@code ListOfI32} for {@code [i32]}
 */
public record MemberText(String key, String label) {
    private static final String KEY = "unionKey";

    /** What a member is called. */
    public static MemberText of(WidlType member) {
        MemberText text = member.accept(new Writing());
        return member instanceof Definition definition
                ? keyOf(definition)
                        .map(key -> new MemberText(key, text.label()))
                        .orElse(text)
                : text;
    }

    /** The key that the definition of a type sets by {@code @unionKey("...")}. */
    private static Optional<String> keyOf(Definition type) {
        return type.annotations().stream()
                .filter(annotation -> annotation.name().text().equals(KEY))
                .flatMap(annotation -> annotation.arguments().stream())
                .map(argument -> argument.value())
                .filter(Value.StringValue.class::isInstance)
                .map(value -> ((Value.StringValue) value).value())
                .findFirst();
    }

    private static final class Writing implements WidlType.Cases<MemberText> {
        @Override
        public MemberText scalar(Scalar type) {
            String name = type.widlName();
            return new MemberText(name, Character.toUpperCase(name.charAt(0)) + name.substring(1));
        }

        @Override
        public MemberText list(WidlType.ListOf type) {
            MemberText element = type.element().accept(this);
            return new MemberText("[" + element.key + "]", "ListOf" + element.label);
        }

        @Override
        public MemberText map(WidlType.MapOf type) {
            MemberText key = type.key().accept(this);
            MemberText value = type.value().accept(this);
            return new MemberText("{" + key.key + ": " + value.key + "}", "MapOf" + key.label + "To" + value.label);
        }

        @Override
        public MemberText optional(WidlType.OptionalOf type) {
            MemberText target = type.target().accept(this);
            return new MemberText(target.key + "?", "Optional" + target.label);
        }

        @Override
        public MemberText stream(WidlType.StreamOf type) {
            return type.element().accept(this);
        }

        @Override
        public MemberText object(ObjectType type) {
            return declared(type);
        }

        @Override
        public MemberText enumeration(EnumType type) {
            return declared(type);
        }

        @Override
        public MemberText union(UnionType type) {
            return declared(type);
        }

        @Override
        public MemberText alias(AliasType type) {
            return declared(type);
        }

        private static MemberText declared(Definition type) {
            String name = type.declaredAs().text();
            return new MemberText(name, name);
        }
    }
}
