// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.AliasMapping;
import io.guestwire.codegen.CodegenDiagnosticCode;
import io.guestwire.codegen.GeneratorOptions;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.Name;
import io.guestwire.widl.source.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds packages that generated code cannot write out. Of two classes with one simple name a file can import one; the
 * other's package is written out, and a variable or class that is called like its first part would hide it (JLS 6.4.2).
 */
final class HiddenPackages {
    /** The variables of emitted code, besides those named after a field or parameter. */
    private static final Set<String> LOCALS = Set.of(
            "call",
            "count",
            "encoded",
            "entries",
            "entry",
            "guest",
            "i",
            "item",
            "key",
            "list",
            "map",
            "member",
            "operations",
            "optional",
            "reader",
            "request",
            "response",
            "result",
            "seen",
            "target",
            "value",
            "writer");

    private final Map<String, Written> writtenOut = new HashMap<>();
    private final PackageScope scope;

    /**
     * The packages that the files of one schema write out.
     *
     * @param used every type that it uses
     * @param scope its package, whose names are taken
     * @param options which name more classes
     */
    HiddenPackages(List<Definition> used, PackageScope scope, GeneratorOptions options) {
        this.scope = scope;
        Map<ClassName, Written> classes = new LinkedHashMap<>();
        for (Definition type : used) {
            JavaType.Coded names = scope.types().coded(type);
            classes.putIfAbsent(names.codec(), new Written(names.typeName(), Optional.of(type)));
        }
        named(options).forEach(name -> classes.putIfAbsent(name, new Written(name, Optional.empty())));
        Map<String, Set<ClassName>> bySimpleName = new HashMap<>();
        classes.keySet()
                .forEach(name -> bySimpleName
                        .computeIfAbsent(name.simpleName(), simple -> new HashSet<>())
                        .add(name));
        classes.forEach((name, written) -> {
            boolean ambiguous =
                    bySimpleName.getOrDefault(name.simpleName(), Set.of()).size() > 1
                            || scope.classNames().isTaken(name.simpleName());
            if (ambiguous && !name.packageName().equals(scope.name())) {
                writtenOut.putIfAbsent(name.packageName().split("\\.")[0], written);
            }
        });
    }

    /** The classes that options name. */
    private static Stream<ClassName> named(GeneratorOptions options) {
        Stream<String> aliases = options.aliases().values().stream()
                .flatMap(mapping -> Stream.concat(Stream.of(mapping.type()), functions(mapping)));
        return Stream.concat(aliases, options.annotations().values().stream())
                .map(JavaNames::className)
                .map(ClassName::topLevelClassName);
    }

    private static Stream<String> functions(AliasMapping mapping) {
        return Stream.concat(mapping.decode().stream(), mapping.encode().stream())
                .map(reference -> reference.substring(0, reference.indexOf("::")));
    }

    /** Reports a field or parameter that hides one of them. */
    void check(String variable, Name owner) {
        Written written = writtenOut.get(variable);
        if (written != null) {
            report("variable", variable, written, owner.span());
        }
    }

    /** Reports those that emitted code or a class of the package hides, whatever fields and parameters are called. */
    void checkLocals(Span schema) {
        writtenOut.forEach((first, written) -> {
            Span place = written.type().map(type -> type.name().span()).orElse(schema);
            if (scope.classNames().isTaken(first)) {
                report("class", first, written, place);
            } else if (LOCALS.contains(first)) {
                report("variable", first, written, place);
            }
        });
    }

    private void report(String kind, String hiding, Written written, Span place) {
        Diagnostic diagnostic = Diagnostic.error(
                        CodegenDiagnosticCode.JAVA_NAME_CLASH,
                        place,
                        "a " + kind + " `" + hiding + "` hides the Java package "
                                + Quoted.of(written.name().packageName()) + ", which tells its `"
                                + written.name().simpleName() + "` from another one")
                .withHelp("give one of the two another package in the options");
        scope.diagnostics()
                .add(written.type()
                        .map(type -> diagnostic.withNote(
                                type.declaredAs().span(), "`" + written.name().simpleName() + "` is declared here"))
                        .orElse(diagnostic));
    }

    /** A class whose package may have to be written out, and the type that it or its codec is. */
    private record Written(ClassName name, Optional<Definition> type) {}
}
