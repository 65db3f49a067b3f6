// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A method that serves an import, whose name is not final before all of its interface are known. */
final class ImportDraft {
    private final String wanted;
    private final String about;
    private final List<JavaImportType.Parameter> parameters;
    private final Optional<LinkValue> result;
    private final boolean varargs;
    private boolean throwing;
    private String name;

    /**
     * A method.
     *
     * @param wanted its name, if no other method needs it
     * @param about the key of the import
     * @param parameters in order, without the object that it belongs to
     * @param result what it returns
     * @param throwing whether it may throw any exception
     * @param varargs whether the last parameter, an array, takes any number of arguments
     */
    ImportDraft(
            String wanted,
            String about,
            List<JavaImportType.Parameter> parameters,
            Optional<LinkValue> result,
            boolean throwing,
            boolean varargs) {
        this.wanted = wanted;
        this.about = about;
        this.parameters = List.copyOf(parameters);
        this.result = result;
        this.throwing = throwing;
        this.varargs = varargs;
        this.name = wanted;
    }

    /** The method's name, once all have theirs. */
    String name() {
        return name;
    }

    JavaImportType.Method toMethod() {
        return new JavaImportType.Method(
                name,
                new JavaImportType.About("import", about),
                parameters,
                resultType(),
                result.flatMap(LinkValue::note),
                throwing,
                varargs);
    }

    /**
     * Names the methods of one interface. Functions of JavaScript take and return what they like, and a guest may import one
     * several times, with other types each time: those that Java cannot tell apart by their parameters are called after
     * what they return, {@code getAsString} and {@code getAsInt}, and those that are the same in Java are one method.
     */
    static void nameAll(List<ImportDraft> drafts) {
        Map<String, List<ImportDraft>> alike = new LinkedHashMap<>();
        for (ImportDraft draft : drafts) {
            alike.computeIfAbsent(erasure(draft.toMethod()), key -> new ArrayList<>())
                    .add(draft);
        }
        for (List<ImportDraft> group : alike.values()) {
            boolean throwing = group.stream().anyMatch(draft -> draft.throwing);
            Set<String> forms =
                    group.stream().map(ImportDraft::form).collect(Collectors.toCollection(LinkedHashSet::new));
            Set<TypeName> results =
                    group.stream().map(ImportDraft::resultType).collect(Collectors.toCollection(LinkedHashSet::new));
            for (ImportDraft draft : group) {
                draft.throwing = throwing;
                if (results.size() > 1 && !draft.resultType().equals(TypeName.VOID)) {
                    draft.name += "As" + label(draft.resultType());
                }
                if (forms.size() > results.size()) {
                    draft.name += "With" + draft.labels();
                }
            }
        }
    }

    /** What Java tells overloads apart by. */
    static String erasure(JavaImportType.Method method) {
        return method.name()
                + method.parameters().stream()
                        .map(parameter -> erased(parameter.type()).toString())
                        .collect(Collectors.joining(",", "(", ")"));
    }

    /** A type as part of a name: {@code ListOfString}, {@code OptionalInt}, {@code ByteArray}. */
    static String label(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return label(array.componentType()) + "Array";
        }
        if (type instanceof ParameterizedTypeName generic) {
            String arguments =
                    generic.typeArguments().stream().map(ImportDraft::label).collect(Collectors.joining());
            return generic.rawType().simpleName() + "Of" + arguments;
        }
        String simple = type instanceof ClassName declared ? declared.simpleName() : type.toString();
        return simple.substring(0, 1).toUpperCase(Locale.ROOT) + simple.substring(1);
    }

    private static TypeName erased(TypeName type) {
        return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
    }

    private String labels() {
        return parameters.stream().map(parameter -> label(parameter.type())).collect(Collectors.joining());
    }

    private String form() {
        return labels() + "\n" + resultType();
    }

    private TypeName resultType() {
        return result.map(LinkValue::typeName).orElse(TypeName.VOID);
    }

    /** For messages. */
    @Override
    public String toString() {
        return wanted + " (" + about + ")";
    }
}
