// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.CodegenDiagnosticCode;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.ObjectType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds packages that generated code cannot write out. Of two codecs with one simple name a file can import one; the
 * other's package is written out, and a variable or class that is called like its first part would hide it (JLS 6.4.2).
 */
final class HiddenPackages {
    /** The variables of emitted code, besides those named after a field or parameter. */
    private static final Set<String> LOCALS = Set.of(
            "call",
            "count",
            "entries",
            "entry",
            "guest",
            "i",
            "item",
            "key",
            "list",
            "map",
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

    private final Map<String, ObjectType> writtenOut = new HashMap<>();
    private final PackageScope scope;

    /**
     * The packages that the files of one schema write out.
     *
     * @param used every object type that it uses
     * @param scope its package, whose names are taken
     */
    HiddenPackages(List<ObjectType> used, PackageScope scope) {
        this.scope = scope;
        Map<String, Set<ClassName>> codecs = new HashMap<>();
        for (ObjectType type : used) {
            ClassName codec = scope.types().record(type).codec();
            codecs.computeIfAbsent(codec.simpleName(), name -> new HashSet<>()).add(codec);
        }
        for (ObjectType type : used) {
            ClassName codec = scope.types().record(type).codec();
            boolean ambiguous =
                    codecs.getOrDefault(codec.simpleName(), Set.of()).size() > 1
                            || scope.classNames().isTaken(codec.simpleName());
            if (ambiguous && !codec.packageName().equals(scope.name())) {
                writtenOut.putIfAbsent(codec.packageName().split("\\.")[0], type);
            }
        }
    }

    /** Reports a field or parameter that hides one of them. */
    void check(String variable, Name owner) {
        ObjectType type = writtenOut.get(variable);
        if (type != null) {
            report("variable", variable, type, owner);
        }
    }

    /** Reports those that emitted code or a class of the package hides, whatever fields and parameters are called. */
    void checkLocals() {
        writtenOut.forEach((first, type) -> {
            if (scope.classNames().isTaken(first)) {
                report("class", first, type, type.name());
            } else if (LOCALS.contains(first)) {
                report("variable", first, type, type.name());
            }
        });
    }

    private void report(String kind, String hiding, ObjectType type, Name place) {
        ClassName record = scope.types().record(type).typeName();
        scope.diagnostics()
                .add(Diagnostic.error(
                                CodegenDiagnosticCode.JAVA_NAME_CLASH,
                                place.span(),
                                "a " + kind + " `" + hiding + "` hides the Java package "
                                        + Quoted.of(record.packageName()) + ", which tells its `" + record.simpleName()
                                        + "` from another one")
                        .withNote(type.declaredAs().span(), "`" + record.simpleName() + "` is declared here")
                        .withHelp("give one of the two another package in the options"));
    }
}
