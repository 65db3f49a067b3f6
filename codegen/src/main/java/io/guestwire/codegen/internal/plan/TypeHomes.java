// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.GeneratorOptions;
import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Schema;
import io.guestwire.widl.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which package the class of a type is in when several schemas share it: that of the file that declares it. Types of a
 * fragment, a file that has neither namespace nor operations, have no home: they have a class wherever they are imported.
 */
final class TypeHomes {
    private final Map<SourceFile, Home> homes = new LinkedHashMap<>();
    private final Set<Name> used;
    private final Set<Name> implemented;

    private TypeHomes(Set<Name> used, Set<Name> implemented) {
        this.used = used;
        this.implemented = implemented;
    }

    /**
     * The files that types live in.
     *
     * @param schemas the schemas of the run
     * @param imported the other files that declare a type of one of them
     * @param packages the packages of schemas
     * @param library what need not be generated
     */
    static TypeHomes of(List<Schema> schemas, List<Schema> imported, PackageNames packages, Library library) {
        Set<Name> used = schemas.stream()
                .flatMap(schema -> schema.definitions().stream())
                .map(Definition::declaredAs)
                .collect(Collectors.toSet());
        TypeHomes homes = new TypeHomes(used, implemented(Stream.concat(schemas.stream(), imported.stream())));
        schemas.stream()
                .filter(schema -> !isFragment(schema))
                .forEach(schema -> homes.add(schema, packages.packageOf(schema)));
        imported.stream().filter(schema -> !isFragment(schema)).forEach(schema -> {
            List<Definition> types = ownTypes(schema).stream()
                    .filter(type -> homes.used.contains(type.declaredAs()))
                    .toList();
            Optional<String> present = packages.candidates(schema).stream()
                    .filter(name -> types.stream().anyMatch(type -> isPresent(type, name, library)))
                    .findFirst();
            boolean generated = present.isEmpty() && !types.isEmpty();
            homes.add(
                    schema,
                    present.orElseGet(() -> generated
                            ? packages.packageOf(schema)
                            : packages.candidates(schema).get(0)));
        });
        return homes;
    }

    /** The types that another one of the same file implements. */
    private static Set<Name> implemented(Stream<Schema> files) {
        return files.flatMap(schema -> schema.definitions().stream())
                .filter(ObjectType.class::isInstance)
                .map(ObjectType.class::cast)
                .flatMap(type -> type.interfaces().stream().filter(one -> one.origin() == type.origin()))
                .map(ObjectType::declaredAs)
                .collect(Collectors.toSet());
    }

    /** Tells whether another type of its file implements a type. */
    boolean isImplemented(ObjectType type) {
        return implemented.contains(type.declaredAs());
    }

    /** Tells whether a file says nothing but types for others. */
    static boolean isFragment(Schema schema) {
        return schema.namespace().isEmpty()
                && schema.operations().isEmpty()
                && schema.roles().isEmpty();
    }

    /** The class that writes and reads it. */
    static ClassName codec(ClassName type) {
        return ClassName.get(type.packageName(), type.simpleName() + "Codec");
    }

    /** The types that a file declares itself, in its order. */
    static List<Definition> ownTypes(Schema schema) {
        return CodedTypes.of(schema).stream()
                .filter(type -> type.origin() == schema.source())
                .toList();
    }

    /** Where a type lives; empty for those of fragments. */
    Optional<Home> of(Definition type) {
        return Optional.ofNullable(homes.get(type.origin()));
    }

    /** Tells whether a type lives with another file than a schema that uses it. */
    boolean isForeign(Definition type, Schema user) {
        return type.origin() != user.source() && homes.containsKey(type.origin());
    }

    /** The types that the run takes from files which are not part of it, each in the package of its file. */
    List<DefinitionPlanner> borrowed(
            List<Schema> imported, GeneratorOptions options, Function<String, PackageScope> scopes) {
        List<DefinitionPlanner> planners = new ArrayList<>();
        for (Schema schema : imported) {
            Home home = homes.get(schema.source());
            if (home != null) {
                List<Definition> objects = CodedTypes.of(schema);
                List<Definition> types = LocalTypes.needed(schema, objects, type -> isForeign(type, schema), used);
                planners.add(new DefinitionPlanner(objects, types, scopes.apply(home.packageName()), options));
            }
        }
        return planners;
    }

    private void add(Schema schema, String packageName) {
        Map<Name, Definition> types = new HashMap<>();
        ownTypes(schema).forEach(type -> types.put(type.declaredAs(), type));
        homes.put(schema.source(), new Home(packageName, types));
    }

    private static boolean isPresent(Definition type, String packageName, Library library) {
        ElementNames names = new ElementNames(new ArrayList<>());
        ClassName name = ClassName.get(packageName, names.type(type.name(), type.annotations()));
        return library.holds(name, codec(name));
    }

    /**
     * A file that types live in.
     *
     * @param packageName its package
     * @param types its types by their declarations, as the file itself sees them
     */
    record Home(String packageName, Map<Name, Definition> types) {
        /** A type of this file, as the file sees it. */
        ObjectType own(ObjectType type) {
            return (ObjectType) Objects.requireNonNull(types.get(type.declaredAs()));
        }
    }
}
