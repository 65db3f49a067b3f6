// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.plan.JavaExport;
import io.guestwire.codegen.internal.plan.JavaExports;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The lists of what a dispatcher serves: a public one of the names that messages use, and a private one of what else guests
 * may call the same operations.
 */
final class OperationLists {
    /** An element takes up to 20 bytecodes. */
    private static final int ELEMENTS = 200;

    private static final String FIRST = "OPERATIONS";
    private static final String OTHER = "OTHER_NAMES";

    private static final TypeName LIST =
            ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.HOST_OPERATION);

    private OperationLists() {}

    static void addTo(TypeSpec.Builder type, JavaExports plan) {
        List<CodeBlock> first = new ArrayList<>();
        List<CodeBlock> other = new ArrayList<>();
        plan.exports().forEach(export -> first.add(element(export, 0, plan)));
        for (int name = 1; name < namesEach(plan); name++) {
            for (JavaExport export : plan.exports()) {
                other.add(element(export, name, plan));
            }
        }
        String which = plan.binding().isPresent() ? "of its own binding" : "of every binding";
        FieldSpec.Builder operations = FieldSpec.builder(LIST, FIRST, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("What it serves, as operations " + which + ".\n")
                .initializer(list(type, "operations", first));
        if (plan.isPublic()) {
            operations.addModifiers(Modifier.PUBLIC);
        }
        type.addField(operations.build());
        if (!other.isEmpty()) {
            type.addField(FieldSpec.builder(LIST, OTHER, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer(list(type, "otherNames", other))
                    .build());
        }
    }

    /** How many names each operation has. */
    static int namesEach(JavaExports plan) {
        return plan.exports().stream()
                .mapToInt(export -> export.names().size())
                .findFirst()
                .orElse(1);
    }

    /** An expression for everything that is served, the list of the first names first. */
    static CodeBlock served(JavaExports plan) {
        return namesEach(plan) == 1
                ? CodeBlock.of(FIRST)
                : CodeBlock.of("$T.join($L, $L)", RuntimeTypes.HOST_OPERATION, FIRST, OTHER);
    }

    private static CodeBlock element(JavaExport export, int name, JavaExports plan) {
        JavaExport.Name names = export.names().get(name);
        CodeBlock any = CodeBlock.of(
                "$T.of($L, $L)",
                RuntimeTypes.HOST_OPERATION,
                SourceText.literal(names.namespace()),
                SourceText.literal(names.operation()));
        return plan.binding()
                .map(binding -> CodeBlock.of("$L.withBinding($L)", any, SourceText.literal(binding)))
                .orElse(any);
    }

    /** One list; a long one is made by methods that each make a part of it. */
    private static CodeBlock list(TypeSpec.Builder type, String name, List<CodeBlock> elements) {
        if (elements.size() <= ELEMENTS) {
            return listOf(elements);
        }
        List<CodeBlock> parts = new ArrayList<>();
        for (int from = 0; from < elements.size(); from += ELEMENTS) {
            String part = name + (from / ELEMENTS + 1);
            type.addMethod(MethodSpec.methodBuilder(part)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(LIST)
                    .addStatement(
                            "return $L", listOf(elements.subList(from, Math.min(from + ELEMENTS, elements.size()))))
                    .build());
            parts.add(CodeBlock.of("$N()", part));
        }
        return CodeBlock.of("$T.join($L)", RuntimeTypes.HOST_OPERATION, CodeBlock.join(parts, ",$W"));
    }

    private static CodeBlock listOf(List<CodeBlock> elements) {
        return CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(elements, ",$W"));
    }
}
