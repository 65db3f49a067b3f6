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

/** Which Java package a schema's code goes to, and what its interface is called. */
final class PackageNames {
    private final GeneratorOptions options;
    private final List<Diagnostic> diagnostics;

    PackageNames(GeneratorOptions options, List<Diagnostic> diagnostics) {
        this.options = options;
        this.diagnostics = diagnostics;
    }

    /** The package: what the options say, else after the namespace, else after the directory, else after the file. */
    String packageOf(Schema schema) {
        Optional<String> namespace = schema.namespace().map(Name::text);
        String name = namespace
                .flatMap(
                        text -> Optional.ofNullable(options.packageByNamespace().get(text)))
                .or(options::packageName)
                .or(() -> namespace.map(JavaNames::packageOf).filter(text -> !text.isEmpty()))
                .or(() -> Optional.of(JavaNames.packageOf(directory(schema))).filter(text -> !text.isEmpty()))
                .or(() -> Optional.of(JavaNames.packageOf(stem(schema))).filter(text -> !text.isEmpty()))
                .orElse("schema");
        check(name, schema);
        return name;
    }

    /** What the interface is called if nothing else of the schema has that name. */
    static String interfaceOf(Schema schema) {
        return JavaNames.interfaceOf(schema.namespace().map(Name::text).orElseGet(() -> stem(schema)));
    }

    private void check(String name, Schema schema) {
        Span place = schema.namespace().map(Name::span).orElseGet(() -> new Span(schema.source(), 0, 0));
        if (name.startsWith("java.") || name.equals("java") || (name + ".").startsWith("io.guestwire.")) {
            diagnostics.add(Diagnostic.error(
                            CodegenDiagnosticCode.RESERVED_PACKAGE,
                            place,
                            "the Java package `" + name + "` belongs to the "
                                    + (name.startsWith("java") ? "JDK" : "runtime of Guestwire"))
                    .withHelp("set another package in the options"));
        }
    }

    private static String directory(Schema schema) {
        String path = schema.source().path();
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String stem(Schema schema) {
        String path = schema.source().path();
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.indexOf('.', 1);
        return dot < 0 ? file : file.substring(0, dot);
    }
}
