// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.records;

import io.guestwire.codegen.internal.typescript.TypescriptType;
import io.guestwire.codegen.internal.typescript.TypescriptType.Literal;
import io.guestwire.codegen.internal.typescript.TypescriptType.Member;
import io.guestwire.codegen.internal.typescript.TypescriptType.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the members of a union are told apart, as serde writes Rust's enums: by a field that is a text of its own in each
 * member ({@code tag}), or by the name of the one field that a member has.
 *
 * @param field the field that holds the tag; if absent the one field's name is the tag
 * @param members the members
 */
record Tags(Optional<String> field, List<Tagged> members) {
    /**
     * A member.
     *
     * @param tag its tag
     * @param content what else it holds: the other fields, or the one field's type; absent for a text by itself
     */
    record Tagged(String tag, Optional<TypescriptType> content) {}

    /** How a union is told apart, if it is. */
    static Optional<Tags> of(List<TypescriptType> union, Shapes shapes) {
        Optional<Tags> byField = byField(union, shapes);
        return byField.isPresent() ? byField : byName(union, shapes);
    }

    private static Optional<Tags> byField(List<TypescriptType> union, Shapes shapes) {
        List<Shape> all = new ArrayList<>();
        for (TypescriptType type : union) {
            Optional<Shape> shape =
                    shapes.of(type).filter(found -> found.index().isEmpty());
            if (shape.isEmpty()) {
                return Optional.empty();
            }
            all.add(shape.get());
        }
        return all.get(0).members().stream()
                .map(Member::name)
                .flatMap(field -> by(field, all).stream())
                .findFirst();
    }

    /** The tags, if a field is there in every member, and another text in each. */
    private static Optional<Tags> by(String field, List<Shape> shapes) {
        List<Tagged> members = new ArrayList<>();
        Set<String> tags = new HashSet<>();
        for (Shape shape : shapes) {
            Optional<Literal> tag = shape.members().stream()
                    .filter(member -> member.name().equals(field) && !member.optional())
                    .map(Member::type)
                    .filter(Literal.class::isInstance)
                    .map(Literal.class::cast)
                    .findFirst();
            if (tag.isEmpty() || !tags.add(tag.get().value())) {
                return Optional.empty();
            }
            List<Member> others = shape.members().stream()
                    .filter(member -> !member.name().equals(field))
                    .toList();
            members.add(new Tagged(tag.get().value(), Optional.of(new Shape(others, Optional.empty()))));
        }
        return Optional.of(new Tags(Optional.of(field), members));
    }

    private static Optional<Tags> byName(List<TypescriptType> union, Shapes shapes) {
        List<Tagged> members = new ArrayList<>();
        Set<String> tags = new HashSet<>();
        for (TypescriptType type : union) {
            Optional<Tagged> member = type instanceof Literal text
                    ? Optional.of(new Tagged(text.value(), Optional.empty()))
                    : shapes.of(type)
                            .filter(shape -> shape.members().size() == 1
                                    && shape.index().isEmpty()
                                    && !shape.members().get(0).optional())
                            .map(shape -> shape.members().get(0))
                            .map(field -> new Tagged(field.name(), Optional.of(field.type())));
            if (member.isEmpty() || !tags.add(member.get().tag())) {
                return Optional.empty();
            }
            members.add(member.get());
        }
        return Optional.of(new Tags(Optional.empty(), members));
    }
}
