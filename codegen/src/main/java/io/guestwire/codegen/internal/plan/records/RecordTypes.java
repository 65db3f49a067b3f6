// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.records;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.internal.plan.JavaHeader;
import io.guestwire.codegen.internal.plan.records.JsPlan.Conversion;
import io.guestwire.codegen.internal.typescript.Declarations;
import io.guestwire.codegen.internal.typescript.TypescriptParser;
import io.guestwire.codegen.internal.typescript.TypescriptSyntaxException;
import io.guestwire.codegen.internal.typescript.TypescriptType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The types of a module's parameters and results that TypeScript declares. Only what is asked for becomes a class: modules
 * carry declarations of crates that they do not use.
 */
public final class RecordTypes {
    private final Declarations declarations;
    private final Definitions definitions;
    private final Set<String> notes = new LinkedHashSet<>();
    private final TypeResolver resolver;
    private final DefinitionBuilder builder;
    private final JavaHeader header;
    private final Map<JsType, Conversion> conversions = new LinkedHashMap<>();

    /**
     * The types of a module.
     *
     * @param module the class of the module; the class of conversions is called after it
     * @param source the module's file, for the first lines of files
     * @param declarations what is declared
     * @param taken which simple names of classes the module needs for itself, whatever the case
     */
    public RecordTypes(ClassName module, String source, Declarations declarations, Predicate<String> taken) {
        this.declarations = declarations;
        notes.addAll(declarations.notes());
        ClassName codec = module.peerClass(module.simpleName() + "Js");
        header = new JavaHeader(codec, source, List.of());
        Predicate<String> unusable = name -> taken.test(name) || name.equalsIgnoreCase(codec.simpleName());
        Shapes shapes = new Shapes(declarations);
        definitions = new Definitions(module.packageName(), source, unusable, shapes);
        resolver = new TypeResolver(declarations, shapes, definitions, notes::add);
        builder = new DefinitionBuilder(resolver, shapes);
    }

    /** The type of a name that is declared. */
    public Optional<JsType> declared(String name) {
        return declarations
                .find(name)
                .map(found ->
                        resolver.resolve(new TypescriptType.Named(name, List.of()), Place.of("`" + name + "`", name)));
    }

    /**
     * The type that an override or an option gives; empty, with a note, if it cannot be read.
     *
     * @param typescript the type
     * @param place what has the type, such as {@code save.person}: a type without a name is called so
     */
    public Optional<JsType> typed(String typescript, String place) {
        try {
            return Optional.of(
                    resolver.resolve(TypescriptParser.parseType(typescript), Place.of("`" + place + "`", place)));
        } catch (TypescriptSyntaxException e) {
            notes.add("the TypeScript type of `" + place + "` cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** How a type is converted; empty if it has no form in Java but {@code JsValue}. */
    public Optional<Conversion> conversion(JsType type) {
        if (type.equals(JsScalars.ANY)) {
            return Optional.empty();
        }
        if (type instanceof JsType.Coded coded) {
            return Optional.of(new Conversion(type, coded.java().codec(), "write", "read"));
        }
        Conversion known = conversions.get(type);
        if (known == null) {
            known = helper(type);
            conversions.put(type, known);
        }
        return Optional.of(known);
    }

    /** Types that Java writes alike, such as maps and objects as maps, are told apart by a number. */
    private Conversion helper(JsType type) {
        String label = type.java().label();
        long alike = conversions.keySet().stream()
                .filter(other -> other.java().label().equals(label))
                .count();
        String name = alike == 0 ? label : label + (alike + 1);
        return new Conversion(type, header.name(), "write" + name, "read" + name);
    }

    /** Everything that was asked for. */
    public JsPlan plan() {
        List<JsDefinition> planned = new ArrayList<>();
        Optional<Definitions.Pending> next = definitions.next();
        while (next.isPresent()) {
            planned.add(builder.plan(next.get()));
            next = definitions.next();
        }
        return new JsPlan(planned, List.copyOf(conversions.values()), header, List.copyOf(notes));
    }
}
