// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.rust;

import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.EnumType;
import io.guestwire.widl.model.Field;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.model.UnionType;
import io.guestwire.widl.model.WidlType;
import java.util.List;
import java.util.stream.Stream;

/** The declared types that lie in a value itself: not those behind a list or a map, whose elements lie elsewhere. */
final class HeldTypes implements WidlType.Cases<Stream<Definition>> {
    private static final HeldTypes HELD = new HeldTypes();
    private static final Content CONTENT = new Content();

    private HeldTypes() {}

    /** What a declared type holds, in order. */
    static List<Definition> of(Definition type) {
        return type.accept(CONTENT).toList();
    }

    @Override
    public Stream<Definition> scalar(Scalar type) {
        return Stream.empty();
    }

    @Override
    public Stream<Definition> list(WidlType.ListOf type) {
        return Stream.empty();
    }

    @Override
    public Stream<Definition> map(WidlType.MapOf type) {
        return Stream.empty();
    }

    @Override
    public Stream<Definition> optional(WidlType.OptionalOf type) {
        return type.target().accept(this);
    }

    @Override
    public Stream<Definition> stream(WidlType.StreamOf type) {
        return Stream.empty();
    }

    @Override
    public Stream<Definition> object(ObjectType type) {
        return Stream.of(type);
    }

    @Override
    public Stream<Definition> enumeration(EnumType type) {
        return Stream.of(type);
    }

    @Override
    public Stream<Definition> union(UnionType type) {
        return Stream.of(type);
    }

    @Override
    public Stream<Definition> alias(AliasType type) {
        return Stream.of(type);
    }

    /** Opens a declared type once. */
    private static final class Content implements WidlType.Cases<Stream<Definition>> {
        @Override
        public Stream<Definition> object(ObjectType type) {
            return type.fields().stream().map(Field::type).flatMap(field -> field.accept(HELD));
        }

        @Override
        public Stream<Definition> union(UnionType type) {
            return type.members().stream().flatMap(member -> member.accept(HELD));
        }

        @Override
        public Stream<Definition> alias(AliasType type) {
            return type.target().accept(HELD);
        }

        @Override
        public Stream<Definition> enumeration(EnumType type) {
            return Stream.empty();
        }

        @Override
        public Stream<Definition> scalar(Scalar type) {
            return type.accept(HELD);
        }

        @Override
        public Stream<Definition> list(WidlType.ListOf type) {
            return type.accept(HELD);
        }

        @Override
        public Stream<Definition> map(WidlType.MapOf type) {
            return type.accept(HELD);
        }

        @Override
        public Stream<Definition> optional(WidlType.OptionalOf type) {
            return type.accept(HELD);
        }

        @Override
        public Stream<Definition> stream(WidlType.StreamOf type) {
            return type.accept(HELD);
        }
    }
}
