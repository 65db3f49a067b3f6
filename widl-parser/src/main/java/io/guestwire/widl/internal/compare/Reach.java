// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.compare;

import io.guestwire.widl.compare.ComparisonOptions;
import io.guestwire.widl.compare.SchemaVersion;
import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.EnumType;
import io.guestwire.widl.model.Interface;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Operation;
import io.guestwire.widl.model.Role;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.model.Schema;
import io.guestwire.widl.model.UnionType;
import io.guestwire.widl.model.WidlType;
import io.guestwire.widl.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where declared types travel: in requests, in responses, in both. Not thread-safe while it is filled. */
final class Reach implements WidlType.Cases<List<? extends WidlType>> {
    private final Map<Span, Flow> flows = new HashMap<>();
    private final Deque<Definition> changed = new ArrayDeque<>();

    private Reach() {}

    /** The types of all operations of some schemas. */
    static Reach of(SchemaVersion version, ComparisonOptions options) {
        Reach reach = new Reach();
        for (Schema schema : version.schemas()) {
            schema.operations()
                    .map(Interface::operations)
                    .ifPresent(operations -> reach.mark(operations, Sides.of(Optional.empty(), options)));
            for (Role role : schema.roles()) {
                reach.mark(role.operations(), Sides.of(Optional.of(role), options));
            }
        }
        return reach;
    }

    /** Where values of a type go; {@link Flow#NONE} if no operation leads to it. */
    Flow of(Definition definition) {
        return flows.getOrDefault(definition.declaredAs().span(), Flow.NONE);
    }

    private void mark(List<Operation> operations, Sides sides) {
        for (Operation operation : operations) {
            operation.parameters().forEach(parameter -> mark(parameter.type(), sides.request()));
            operation.result().ifPresent(result -> mark(result, sides.response()));
        }
    }

    private void mark(WidlType start, Flow flow) {
        visit(start, flow);
        while (!changed.isEmpty()) {
            Definition definition = changed.remove();
            definition.accept(this).forEach(part -> visit(part, of(definition)));
        }
    }

    private void visit(WidlType type, Flow flow) {
        if (type instanceof Definition definition) {
            Flow old = of(definition);
            Flow now = old.and(flow);
            if (!now.equals(old)) {
                flows.put(definition.declaredAs().span(), now);
                changed.add(definition);
            }
        } else {
            type.accept(this).forEach(part -> visit(part, flow));
        }
    }

    @Override
    public List<? extends WidlType> scalar(Scalar type) {
        return List.of();
    }

    @Override
    public List<? extends WidlType> list(WidlType.ListOf type) {
        return List.of(type.element());
    }

    @Override
    public List<? extends WidlType> map(WidlType.MapOf type) {
        return List.of(type.key(), type.value());
    }

    @Override
    public List<? extends WidlType> optional(WidlType.OptionalOf type) {
        return List.of(type.target());
    }

    @Override
    public List<? extends WidlType> stream(WidlType.StreamOf type) {
        return List.of(type.element());
    }

    @Override
    public List<? extends WidlType> object(ObjectType type) {
        return type.fields().stream().map(field -> field.type()).toList();
    }

    @Override
    public List<? extends WidlType> enumeration(EnumType type) {
        return List.of();
    }

    @Override
    public List<? extends WidlType> union(UnionType type) {
        return type.members();
    }

    @Override
    public List<? extends WidlType> alias(AliasType type) {
        return List.of(type.target());
    }
}
