// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.records;

import io.guestwire.codegen.internal.typescript.Declaration;
import io.guestwire.codegen.internal.typescript.Declarations;
import io.guestwire.codegen.internal.typescript.TypescriptType;
import io.guestwire.codegen.internal.typescript.TypescriptType.Index;
import io.guestwire.codegen.internal.typescript.TypescriptType.Member;
import io.guestwire.codegen.internal.typescript.TypescriptType.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The members of objects, those that an interface inherits and those of {@code A & B} included. */
final class Shapes {
    /** Members of one object; a record cannot hold more. */
    private static final int MOST_MEMBERS = 254;

    /** Interfaces that inherit from each other in a row. */
    private static final int DEPTH = 64;

    private final Declarations declarations;
    private final Map<String, Optional<Shape>> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    Shapes(Declarations declarations) {
        this.declarations = declarations;
    }

    /** The members of a type; empty if it is no object, or inherits what is none. */
    Optional<Shape> of(TypescriptType type) {
        if (type instanceof Shape shape) {
            return Optional.of(shape);
        }
        if (type instanceof TypescriptType.Intersection intersection) {
            return merged(intersection.members(), Optional.empty());
        }
        if (type instanceof TypescriptType.Named named && named.arguments().isEmpty()) {
            return declarations.find(named.name()).flatMap(this::of);
        }
        return Optional.empty();
    }

    /** The members of a declared type. */
    Optional<Shape> of(Declaration declaration) {
        Optional<Shape> shape = known.get(declaration.name());
        if (shape != null) {
            return shape;
        }
        if (open.size() == DEPTH || !open.add(declaration.name())) {
            return Optional.empty();
        }
        shape = declaration.parents().isEmpty()
                ? of(declaration.type())
                : merged(declaration.parents(), Optional.of(declaration.type()));
        open.remove(declaration.name());
        known.put(declaration.name(), shape);
        return shape;
    }

    private Optional<Shape> merged(List<TypescriptType> parts, Optional<TypescriptType> last) {
        List<TypescriptType> all = new ArrayList<>(parts);
        last.ifPresent(all::add);
        Map<String, Member> members = new LinkedHashMap<>();
        Optional<Index> index = Optional.empty();
        for (TypescriptType part : all) {
            Optional<Shape> shape = of(part);
            if (shape.isEmpty()) {
                return Optional.empty();
            }
            shape.get().members().forEach(member -> members.put(member.name(), member));
            Optional<Index> before = index;
            index = shape.get().index().or(() -> before);
            if (members.size() > MOST_MEMBERS) {
                return Optional.empty();
            }
        }
        return Optional.of(new Shape(new ArrayList<>(members.values()), index));
    }
}
