// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.CodegenDiagnosticCode;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the classes of all schemas; a type that several import into one package becomes one class. */
final class PlanBuilder {
    private final List<Diagnostic> diagnostics;
    private final Map<ClassName, JavaDefinition> definitions = new LinkedHashMap<>();
    private final Map<ClassName, Name> declarations = new HashMap<>();
    private final Map<ClassName, JavaFields> fields = new LinkedHashMap<>();
    private final List<JavaCodec> codecs = new ArrayList<>();
    private final List<JavaInterface> interfaces = new ArrayList<>();
    private final List<JavaClient> clients = new ArrayList<>();
    private final List<JavaExports> exports = new ArrayList<>();

    PlanBuilder(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    void add(JavaDefinition plan, JavaHeader codec, Definition type) {
        JavaDefinition first = definitions.putIfAbsent(plan.header().name(), plan);
        Name declaration = declarations.computeIfAbsent(plan.header().name(), name -> type.declaredAs());
        if (first == null) {
            codecs.add(new JavaCodec(codec, plan));
        } else if (!first.equals(plan) && declaration.equals(type.declaredAs())) {
            diagnostics.add(Diagnostic.error(
                            CodegenDiagnosticCode.JAVA_NAME_CLASH,
                            type.declaredAs().span(),
                            "type `" + type.name().text()
                                    + "` means different things in the schemas that import it into the package "
                                    + Quoted.of(plan.header().name().packageName()))
                    .withHelp("put the schemas that import it into different packages"));
        }
    }

    void add(JavaInterface api) {
        interfaces.add(api);
    }

    void add(JavaClient client) {
        clients.add(client);
    }

    /** The interface of a type that several schemas import into one package is one. */
    void add(JavaFields accessors) {
        fields.putIfAbsent(accessors.header().name(), accessors);
    }

    void add(JavaExports dispatcher) {
        exports.add(dispatcher);
    }

    JavaPlan build() {
        return new JavaPlan(
                List.copyOf(definitions.values()), codecs, List.copyOf(fields.values()), interfaces, clients, exports);
    }
}
