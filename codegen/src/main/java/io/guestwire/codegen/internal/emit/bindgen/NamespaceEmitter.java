// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit.bindgen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.plan.JavaDoc;
import io.guestwire.codegen.internal.plan.bindgen.ModuleScope;
import javax.lang.model.element.Modifier;

/** The nested class of a namespace. */
record NamespaceEmitter(ClassName module) {
    TypeSpec emit(ModuleScope plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(ModuleDocs.of(JavaDoc.NONE, "What the guest has in `" + plan.jsName() + "`.", ""));
        type.addField(module, "module", Modifier.PRIVATE, Modifier.FINAL);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(module, "module")
                .addStatement("this.module = module");
        FunctionFields.addTo(type, constructor, CodeBlock.of("module.guest"), plan.functions());
        addNested(type, constructor, plan, CodeBlock.of("module"));
        type.addMethod(constructor.build());
        addMembers(type, plan, CodeBlock.of("this.module"));
        plan.structs()
                .forEach(struct -> type.addType(new StructClassEmitter()
                        .emit(struct)
                        .addModifiers(Modifier.STATIC)
                        .build()));
        plan.enums()
                .forEach(one -> type.addType(new EnumClassEmitter().emit(one).build()));
        return type.build();
    }

    /** Adds what gives the namespaces within. */
    void addNested(TypeSpec.Builder type, MethodSpec.Builder constructor, ModuleScope plan, CodeBlock module) {
        for (ModuleScope nested : plan.namespaces()) {
            String field = nested.accessor() + "Namespace";
            type.addField(nested.name(), field, Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement("this.$N = new $T($L)", field, nested.name(), module);
        }
    }

    /** Adds the methods, and the classes of namespaces. */
    void addMembers(TypeSpec.Builder type, ModuleScope plan, CodeBlock module) {
        ModuleMethodEmitter methods = new ModuleMethodEmitter(module);
        plan.methods().forEach(method -> type.addMethod(methods.emit(method)));
        for (ModuleScope nested : plan.namespaces()) {
            type.addMethod(MethodSpec.methodBuilder(nested.accessor())
                    .addJavadoc(ModuleDocs.of(JavaDoc.NONE, "What the guest has in `" + nested.jsName() + "`.", ""))
                    .addModifiers(Modifier.PUBLIC)
                    .returns(nested.name())
                    .addStatement("return this.$N", nested.accessor() + "Namespace")
                    .build());
            type.addType(emit(nested));
        }
    }
}
