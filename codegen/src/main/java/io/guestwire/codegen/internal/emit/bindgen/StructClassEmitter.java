// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit.bindgen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.plan.bindgen.StructClass;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class of an exported struct. */
final class StructClassEmitter {
    TypeSpec.Builder emit(StructClass plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(AutoCloseable.class)
                .addJavadoc(ModuleDocs.of(
                        plan.doc(),
                        "The struct `" + plan.jsName() + "` of the guest.",
                        "Its value lives in the guest until this is closed, taken by the guest, or found unreachable; then no"
                                + " method can be called any more. It belongs to one thread at a time, with its guest."
                                + plan.maker()
                                        .map(maker ->
                                                " {@code " + plan.module().simpleName() + "." + maker + "} makes one.")
                                        .orElse("")));
        addState(type, plan);
        ModuleMethodEmitter methods = new ModuleMethodEmitter(CodeBlock.of("this.module"));
        plan.methods().forEach(method -> type.addMethod(methods.emit(method)));
        if (!plan.inspected().isEmpty()) {
            type.addMethod(text(plan));
        }
        type.addMethod(MethodSpec.methodBuilder("isOpen")
                .addJavadoc("Tells whether methods can be called: neither closed nor taken by the guest.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addStatement("return this.handle.isOpen()")
                .build());
        type.addMethod(MethodSpec.methodBuilder("close")
                .addJavadoc("Frees the value in the guest, unless that was done before or the guest took it.\n")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addStatement("this.handle.close()")
                .build());
        return type.addType(functions(plan));
    }

    private static void addState(TypeSpec.Builder type, StructClass plan) {
        type.addField(BindgenRuntime.HANDLE, "handle", Modifier.FINAL)
                .addField(plan.module(), "module", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(plan.module(), "module")
                        .addParameter(TypeName.INT, "pointer")
                        .addStatement("this.module = module")
                        .addStatement(
                                "this.handle = module.guest.handle(this, pointer, module.$N.$N)",
                                plan.table(),
                                plan.free().name())
                        .build());
    }

    private static MethodSpec text(StructClass plan) {
        List<CodeBlock> parts = plan.inspected().stream()
                .map(name -> CodeBlock.of(
                        "$S + $N()", (name.equals(plan.inspected().get(0)) ? "" : ", ") + name + "=", name))
                .toList();
        return MethodSpec.methodBuilder("toString")
                .addJavadoc("What the struct shows of itself; asks the guest for it while it is usable.\n")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .beginControlFlow("if (!this.handle.isOpen())")
                .addStatement("return $S", plan.name().simpleName() + "[]")
                .endControlFlow()
                .addStatement("return $S + $L + $S", plan.name().simpleName() + "[", CodeBlock.join(parts, " + "), "]")
                .build();
    }

    private static TypeSpec functions(StructClass plan) {
        TypeSpec.Builder functions =
                TypeSpec.classBuilder(StructClass.FUNCTIONS).addModifiers(Modifier.STATIC, Modifier.FINAL);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(BindgenRuntime.GUEST, "guest");
        FunctionFields.addTo(functions, constructor, CodeBlock.of("guest"), plan.functions());
        return functions.addMethod(constructor.build()).build();
    }
}
