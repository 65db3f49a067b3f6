// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.plan.JavaComponent;
import io.guestwire.codegen.internal.plan.JavaInterface;
import io.guestwire.codegen.internal.plan.JavaMethod;
import io.guestwire.codegen.internal.plan.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The Java interface of a schema's interface or of a role. */
final class InterfaceEmitter implements Emitter<JavaInterface> {
    @Override
    public JavaFile emit(JavaInterface plan) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(plan.header().name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(DocComment.of(plan.doc(), fact(plan)));
        for (JavaMethod method : plan.methods()) {
            type.addMethod(declaration(method));
            for (int left = 1; left <= method.trailingDefaults(); left++) {
                type.addMethod(overload(method, method.parameters().size() - left));
            }
        }
        return FileFrame.around(plan.header(), plan.doc(), type);
    }

    /** A method without modifiers, with the types and names of its parameters. */
    static MethodSpec.Builder signature(JavaMethod method, List<JavaComponent> parameters) {
        MethodSpec.Builder signature = MethodSpec.methodBuilder(method.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(method.result().map(JavaType::typeName).orElse(TypeName.VOID));
        parameters.forEach(parameter -> signature.addParameter(parameter.type().typeName(), parameter.name()));
        if (method.doc().isDeprecated()) {
            signature.addAnnotation(Deprecated.class);
        } else if (method.mentionsDeprecated()) {
            signature.addAnnotation(FileFrame.suppressDeprecation());
        }
        return signature;
    }

    private static MethodSpec declaration(JavaMethod method) {
        MethodSpec.Builder declaration = signature(method, List.of());
        method.parameters()
                .forEach(parameter -> declaration.addParameter(
                        ParameterSpec.builder(parameter.type().typeName(), parameter.name())
                                .addAnnotations(AnnotationCode.of(parameter.doc()))
                                .build()));
        return declaration
                .addAnnotations(AnnotationCode.of(method.doc()))
                .addModifiers(Modifier.ABSTRACT)
                .addJavadoc(comment(method, method.parameters(), ""))
                .build();
    }

    /** The method without its last parameters, which take their defaults: the first {@code kept} remain. */
    private static MethodSpec overload(JavaMethod method, int kept) {
        List<JavaComponent> parameters = method.parameters().subList(0, kept);
        List<CodeBlock> arguments = new ArrayList<>();
        parameters.forEach(parameter -> arguments.add(CodeBlock.of("$N", parameter.name())));
        method.parameters()
                .subList(kept, method.parameters().size())
                .forEach(parameter ->
                        arguments.add(LiteralCode.of(parameter.defaultValue().orElseThrow())));
        CodeBlock call = CodeBlock.of("$N($L)", method.name(), CodeBlock.join(arguments, ",$W"));
        MethodSpec.Builder overload = signature(method, parameters);
        boolean silent = method.doc().isDeprecated() || method.mentionsDeprecated();
        if (!silent && method.defaultsMentionDeprecated()) {
            overload.addAnnotation(FileFrame.suppressDeprecation());
        }
        return overload.addModifiers(Modifier.DEFAULT)
                .addJavadoc(comment(method, parameters, defaultsOf(method, kept)))
                .addStatement(method.result().isPresent() ? CodeBlock.of("return $L", call) : call)
                .build();
    }

    private static CodeBlock comment(JavaMethod method, List<JavaComponent> parameters, String more) {
        String fact = "Operation {@code " + method.wireName() + "}.";
        return DocComment.of(method.doc(), fact, more, parameters, method.result());
    }

    private static String defaultsOf(JavaMethod method, int kept) {
        return method.parameters().stream()
                .skip(kept)
                .map(parameter -> "{@code " + parameter.wireName() + "}")
                .collect(Collectors.joining(", ", "Sends the schema's default for ", "."));
    }

    private static String fact(JavaInterface plan) {
        String of = plan.namespace()
                .map(namespace -> " of <code>" + SchemaDocs.toPhrase(namespace) + "</code>")
                .orElse("");
        return plan.role().map(role -> "Role {@code " + role + "}" + of + ".").orElse("The operations" + of + ".");
    }
}
