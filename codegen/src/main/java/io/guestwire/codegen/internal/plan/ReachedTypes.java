// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.EnumType;
import io.guestwire.widl.model.Field;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.model.UnionType;
import io.guestwire.widl.model.WidlType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the objects, enums and unions that some types use, directly or through the fields and members of others. */
final class ReachedTypes implements WidlType.Cases<Stream<WidlType>> {
    private final Set<Definition> reached = new LinkedHashSet<>();
    private final Predicate<Definition> closed;

    private ReachedTypes(Predicate<Definition> closed) {
        this.closed = closed;
    }

    /**
     * The types that become classes, the starting ones included.
     *
     * @param start the types to start from
     * @param closed the types whose fields and members are not looked at
     */
    static Set<Definition> from(Stream<? extends WidlType> start, Predicate<Definition> closed) {
        ReachedTypes inside = new ReachedTypes(closed);
        Set<WidlType> seen = new HashSet<>();
        Deque<WidlType> pending = new ArrayDeque<>();
        start.forEach(pending::add);
        while (!pending.isEmpty()) {
            WidlType type = pending.remove();
            if (seen.add(type)) {
                type.accept(inside).forEach(pending::add);
            }
        }
        return inside.reached;
    }

    /** Tells whether a type is among those that its own parts use. */
    static boolean isRecursive(Definition type, Stream<? extends WidlType> parts) {
        return from(parts, other -> false).contains(type);
    }

    @Override
    public Stream<WidlType> scalar(Scalar type) {
        return Stream.empty();
    }

    @Override
    public Stream<WidlType> list(WidlType.ListOf type) {
        return Stream.of(type.element());
    }

    @Override
    public Stream<WidlType> map(WidlType.MapOf type) {
        return Stream.of(type.key(), type.value());
    }

    @Override
    public Stream<WidlType> optional(WidlType.OptionalOf type) {
        return Stream.of(type.target());
    }

    @Override
    public Stream<WidlType> stream(WidlType.StreamOf type) {
        return Stream.of(type.element());
    }

    @Override
    public Stream<WidlType> object(ObjectType type) {
        reached.add(type);
        return closed.test(type)
                ? Stream.empty()
                : Stream.concat(type.fields().stream().map(Field::type), type.interfaces().stream());
    }

    @Override
    public Stream<WidlType> enumeration(EnumType type) {
        reached.add(type);
        return Stream.empty();
    }

    @Override
    public Stream<WidlType> union(UnionType type) {
        reached.add(type);
        return closed.test(type) ? Stream.empty() : type.members().stream();
    }

    @Override
    public Stream<WidlType> alias(AliasType type) {
        return Stream.of(type.target());
    }
}
