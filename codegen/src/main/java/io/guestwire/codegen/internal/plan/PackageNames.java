// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import io.guestwire.codegen.CodegenDiagnosticCode;
import io.guestwire.codegen.GeneratorOptions;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.Schema;
import io.guestwire.widl.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which Java package a schema's code goes to, and what its interface is called. */
public final class PackageNames {
    private final GeneratorOptions options;
    private final List<Diagnostic> diagnostics;

    PackageNames(GeneratorOptions options, List<Diagnostic> diagnostics) {
        this.options = options;
        this.diagnostics = diagnostics;
    }

    /** The package: what the options say, else after the namespace, else after the directory, else after the file. */
    String packageOf(Schema schema) {
        String name = candidates(schema).get(0);
        check(name, schema);
        return name;
    }

    /**
     * The packages that may hold the classes of a schema which somebody else generated, the one that it has here first:
     * of the options, only that for its namespace says for sure how others call it.
     */
    List<String> candidates(Schema schema) {
        Optional<String> namespace = schema.namespace().map(Name::text);
        Optional<String> told = namespace.flatMap(
                text -> Optional.ofNullable(options.packageByNamespace().get(text)));
        return told.map(List::of)
                .orElseGet(() -> Stream.concat(options.packageName().stream(), Stream.of(afterItself(schema)))
                        .distinct()
                        .toList());
    }

    private static String afterItself(Schema schema) {
        return Stream.of(schema.namespace().map(Name::text).orElse(""), directory(schema), stem(schema))
                .map(JavaNames::packageOf)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("schema");
    }

    /** What the interface is called if nothing else of the schema has that name. */
    public static String interfaceOf(Schema schema) {
        return JavaNames.interfaceOf(schema.namespace().map(Name::text).orElseGet(() -> stem(schema)));
    }

    /** Reports a package that no schema may have. */
    void check(String name, Schema schema) {
        Span place = schema.namespace().map(Name::span).orElseGet(() -> new Span(schema.source(), 0, 0));
        ReservedPackages.objectionTo(name)
                .ifPresent(objection ->
                        diagnostics.add(Diagnostic.error(CodegenDiagnosticCode.RESERVED_PACKAGE, place, objection)
                                .withHelp(
                                        schema.namespace().isPresent()
                                                ? "give the namespace another package with the option `packages`"
                                                : "set another package with the option `packageName`")));
    }

    private static String directory(Schema schema) {
        String path = SchemaPath.of(schema.source());
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String stem(Schema schema) {
        String path = SchemaPath.of(schema.source());
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.indexOf('.', 1);
        return dot < 0 ? file : file.substring(0, dot);
    }
}
