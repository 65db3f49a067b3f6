// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit.bindgen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.emit.SourceText;
import io.guestwire.codegen.internal.plan.bindgen.JavaClosure;
import io.guestwire.codegen.internal.plan.bindgen.JavaImportType;
import io.guestwire.codegen.internal.plan.bindgen.JavaLink;
import io.guestwire.codegen.internal.plan.bindgen.JavaLinkage;
import io.guestwire.codegen.internal.plan.bindgen.ModulePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The class that binds every import of a module. */
final class LinkageEmitter {
    /** A link takes some 25 bytecodes: this many leave a method well under the 8,000 that are still compiled. */
    private static final int LINKS = 128;

    private static final BindgenCode VALUES = new BindgenCode(CodeBlock.of("this.module"));

    /** The class. */
    TypeSpec.Builder emit(ModulePlan module) {
        JavaLinkage plan = module.linkage();
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.name())
                .addModifiers(Modifier.FINAL)
                .addJavadoc("What the imports of the guest are bound to.\n");
        addFields(type, plan, module.header().name());
        List<CodeBlock> statements = new ArrayList<>();
        module.allStructs().stream()
                .filter(StructBindingCode::isNeeded)
                .forEach(struct -> statements.add(StructBindingCode.of(struct)));
        LinkCode code = new LinkCode(VALUES);
        for (JavaLink link : plan.links()) {
            statements.add(link.accept(code));
        }
        for (String export : plan.startFunctions()) {
            statements.add(CodeBlock.of("link.start($L)", SourceText.literal(export)));
        }
        addLink(type, plan, statements);
        plan.closures().forEach(closure -> type.addMethod(closure(closure)));
        return type;
    }

    private static void addFields(TypeSpec.Builder type, JavaLinkage plan, ClassName module) {
        type.addField(module, "module", Modifier.PRIVATE, Modifier.FINAL);
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addParameter(module, "module").addStatement("this.module = module");
        if (plan.imports().isPresent()) {
            JavaImportType imports = plan.imports().get();
            type.addField(imports.name(), JavaLinkage.IMPORTS, Modifier.PRIVATE, Modifier.FINAL);
            constructor
                    .addParameter(imports.name(), JavaLinkage.IMPORTS)
                    .addStatement("this.$1N = $2T.requireNonNull($1N, $1S)", JavaLinkage.IMPORTS, Objects.class);
        }
        for (JavaLinkage.Part part : plan.parts()) {
            type.addField(part.type(), part.field(), Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement(
                    "this.$N = $T.requireNonNull(this.$N.$N(), $S)",
                    part.field(),
                    Objects.class,
                    part.parent(),
                    part.accessor(),
                    part.accessor());
        }
        type.addMethod(constructor.build());
    }

    private static void addLink(TypeSpec.Builder type, JavaLinkage plan, List<CodeBlock> statements) {
        MethodSpec.Builder link = MethodSpec.methodBuilder("link")
                .returns(BindgenRuntime.LINK)
                .addStatement(
                        "$T link = $T.builder($S)", BindgenRuntime.LINK_BUILDER, BindgenRuntime.LINK, plan.version());
        List<MethodSpec> parts = new ArrayList<>();
        for (int from = 0; from < statements.size(); from += LINKS) {
            MethodSpec.Builder part = MethodSpec.methodBuilder("link" + (parts.size() + 1))
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(BindgenRuntime.LINK_BUILDER, "link");
            statements.subList(from, Math.min(from + LINKS, statements.size())).forEach(part::addStatement);
            parts.add(part.build());
            link.addStatement("$N(link)", "link" + parts.size());
        }
        type.addMethod(link.addStatement("return link.build()").build());
        type.addMethods(parts);
    }

    private static MethodSpec closure(JavaClosure plan) {
        JavaImportType.Method method = plan.type().methods().get(0);
        NameAllocator names = new NameAllocator();
        List.of("closure", "call", "module").forEach(name -> names.newName(name, name));
        List<String> parameters = method.parameters().stream()
                .map(parameter -> names.newName(parameter.name(), parameter.name()))
                .toList();
        CodeBlock.Builder body = CodeBlock.builder();
        body.add("return ($L) -> {\n$>", String.join(", ", parameters));
        for (int i = 0; i < parameters.size(); i++) {
            BindgenCode.check(plan.parameters().get(i), parameters.get(i)).ifPresent(body::addStatement);
        }
        body.beginControlFlow("try ($T call = closure.open())", BindgenRuntime.CALL);
        for (int i = 0; i < parameters.size(); i++) {
            CodeBlock value = CodeBlock.of("$N", parameters.get(i));
            body.addStatement(VALUES.lower(plan.parameters().get(i), CodeBlock.of("call"), value, names));
        }
        CodeBlock invoke = CodeBlock.of(plan.failing() ? "call.invokeResult()" : "call.invoke()");
        if (plan.result().isPresent()) {
            body.addStatement("return $L", VALUES.lift(plan.result().get(), invoke, names));
        } else {
            body.addStatement(invoke);
        }
        body.endControlFlow();
        body.add("$<};\n");
        return MethodSpec.methodBuilder(plan.factory())
                .addModifiers(Modifier.PRIVATE)
                .returns(plan.type().name())
                .addParameter(BindgenRuntime.CLOSURE, "closure")
                .addCode(body.build())
                .build();
    }
}
