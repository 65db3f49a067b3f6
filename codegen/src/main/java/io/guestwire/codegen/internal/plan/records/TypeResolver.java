// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.records;

import io.guestwire.codegen.internal.typescript.Declaration;
import io.guestwire.codegen.internal.typescript.Declarations;
import io.guestwire.codegen.internal.typescript.TypescriptType;
import io.guestwire.codegen.internal.typescript.TypescriptType.Named;
import io.guestwire.codegen.internal.typescript.TypescriptType.Shape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** From types of TypeScript to types with a Java form; what has none becomes a {@code JsValue}, and a note says why. */
final class TypeResolver {
    /** Lists, maps and optionals inside each other; deeper ones would only make absurdly long names. */
    private static final int DEPTH = 32;

    private static final Set<String> NOTHING = Set.of("null", "undefined", "void");

    private final Declarations declarations;
    private final Shapes shapes;
    private final Definitions definitions;
    private final Consumer<String> notes;
    private final Map<String, JsType> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    TypeResolver(Declarations declarations, Shapes shapes, Definitions definitions, Consumer<String> notes) {
        this.declarations = declarations;
        this.shapes = shapes;
        this.definitions = definitions;
        this.notes = notes;
    }

    /**
     * A type.
     *
     * @param place where it stands; what has no name of its own is called so
     */
    JsType resolve(TypescriptType type, Place place) {
        return resolve(type, place, 0);
    }

    private JsType resolve(TypescriptType type, Place place, int depth) {
        return depth > DEPTH ? dynamic(place, "types are nested too deeply") : type.accept(new Kind(place, depth));
    }

    private JsType dynamic(Place place, String why) {
        notes.accept(place.text() + " stays a `JsValue`: " + why);
        return JsScalars.ANY;
    }

    private JsType declared(Declaration declaration, int depth) {
        JsType type = known.get(declaration.name());
        if (type != null) {
            return type;
        }
        Place place = Place.ofType(declaration);
        if (!open.add(declaration.name())) {
            return dynamic(place, "it is declared by itself");
        }
        type = declaration.parents().isEmpty()
                ? resolve(declaration.type(), place, depth + 1)
                : inherited(declaration, place);
        open.remove(declaration.name());
        known.put(declaration.name(), type);
        return type;
    }

    private JsType inherited(Declaration declaration, Place place) {
        Optional<Shape> shape = shapes.of(declaration);
        return shape.isEmpty()
                ? dynamic(place, "it extends what has no fields that are known")
                : define(shape.get(), place);
    }

    private JsType define(TypescriptType type, Place place) {
        return definitions.define(type, place).orElseGet(() -> dynamic(place, definitions.objection()));
    }

    private final class Kind implements TypescriptType.Cases<JsType> {
        private final Place place;
        private final int depth;

        private Kind(Place place, int depth) {
            this.place = place;
            this.depth = depth;
        }

        @Override
        public JsType named(Named type) {
            List<TypescriptType> arguments = type.arguments();
            if (arguments.isEmpty()) {
                return plain(type.name());
            }
            if (arguments.size() == 1
                    && (type.name().equals("Array") || type.name().equals("ReadonlyArray"))) {
                return new JsType.ListOf(inner(arguments.get(0)));
            }
            if (arguments.size() == 2) {
                switch (type.name()) {
                    case "Map", "ReadonlyMap" -> {
                        return map(arguments.get(0), arguments.get(1), false);
                    }
                    case "Record" -> {
                        return map(arguments.get(0), arguments.get(1), true);
                    }
                    default -> {}
                }
            }
            return dynamic(place, "`" + type.name() + "` with type arguments has no form in Java");
        }

        /** Rust's numbers by their names, unless a declaration makes something else than a number of the name. */
        private JsType plain(String name) {
            Optional<JsType.Scalar> builtIn = JsScalars.builtIn(name);
            if (builtIn.isPresent()) {
                return builtIn.get();
            }
            Optional<Declaration> declaration = declarations.find(name);
            Optional<JsType.Scalar> number = JsScalars.number(name);
            if (number.isPresent()
                    && declaration.filter(found -> !isNumber(found)).isEmpty()) {
                return number.get();
            }
            if (declaration.isPresent()) {
                return declared(declaration.get(), depth);
            }
            return dynamic(place, NOTHING.contains(name) ? "it is never there" : "`" + name + "` is not declared");
        }

        private boolean isNumber(Declaration declaration) {
            return declaration.type() instanceof Named named && (named.is("number") || named.is("bigint"));
        }

        private JsType inner(TypescriptType type) {
            return resolve(type, place, depth + 1);
        }

        /** Keys that are numbers are integers: Rust has no maps by fractions. */
        private JsType map(TypescriptType key, TypescriptType value, boolean object) {
            JsType keys = key instanceof Named named && named.is("number") ? JsScalars.I32 : inner(key);
            boolean usable = keys.equals(JsScalars.STRING)
                    || keys instanceof JsType.Scalar scalar && scalar.integer()
                    || keys instanceof JsType.Coded coded && coded.key();
            return usable
                    ? new JsType.MapOf(keys, inner(value), object)
                    : dynamic(place, "a map's keys are texts, integers or enums");
        }

        @Override
        public JsType literal(TypescriptType.Literal type) {
            return define(new TypescriptType.Union(List.of(type)), place);
        }

        @Override
        public JsType array(TypescriptType.ArrayOf type) {
            return new JsType.ListOf(inner(type.element()));
        }

        @Override
        public JsType tuple(TypescriptType.Tuple type) {
            return type.elements().isEmpty() ? dynamic(place, "it holds nothing") : define(type, place);
        }

        @Override
        public JsType shape(Shape type) {
            if (type.index().isEmpty()) {
                return define(type, place);
            }
            return type.members().isEmpty()
                    ? map(type.index().get().key(), type.index().get().value(), true)
                    : dynamic(place, "it has fields and an index signature");
        }

        @Override
        public JsType union(TypescriptType.Union type) {
            List<TypescriptType> present =
                    type.members().stream().filter(member -> !isNothing(member)).toList();
            if (present.isEmpty()) {
                return dynamic(place, "it is never there");
            }
            JsType target = present.size() == 1 ? inner(present.get(0)) : oneOf(present);
            boolean isNull = type.members().stream().anyMatch(member -> isNamed(member, "null"));
            if (present.size() == type.members().size() || target instanceof JsType.OptionalOf) {
                return target;
            }
            return target.equals(JsScalars.ANY) ? target : new JsType.OptionalOf(target, isNull);
        }

        private JsType oneOf(List<TypescriptType> types) {
            if (types.stream().allMatch(type -> isNamed(type, "true") || isNamed(type, "false"))) {
                return JsScalars.BOOLEAN;
            }
            if (types.stream().allMatch(type -> isNamed(type, "number") || isNamed(type, "bigint"))) {
                return JsScalars.I64;
            }
            if (types.stream().allMatch(TypescriptType.Literal.class::isInstance)
                    || Tags.of(types, shapes).isPresent()) {
                return define(new TypescriptType.Union(types), place);
            }
            return dynamic(place, "nothing tells the types of its union apart");
        }

        private boolean isNothing(TypescriptType type) {
            return type instanceof Named named && named.arguments().isEmpty() && NOTHING.contains(named.name());
        }

        private boolean isNamed(TypescriptType type, String name) {
            return type instanceof Named named && named.is(name);
        }

        @Override
        public JsType intersection(TypescriptType.Intersection type) {
            Optional<Shape> shape = shapes.of(type);
            return shape.isPresent() ? inner(shape.get()) : dynamic(place, "not all it joins are known objects");
        }

        @Override
        public JsType other(TypescriptType.Other type) {
            return dynamic(place, "it is " + type.what());
        }
    }
}
