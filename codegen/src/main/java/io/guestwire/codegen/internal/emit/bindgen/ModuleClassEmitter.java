// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit.bindgen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.plan.JavaDoc;
import io.guestwire.codegen.internal.plan.bindgen.ModulePlan;
import io.guestwire.codegen.internal.plan.bindgen.StructClass;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The class of a module. */
final class ModuleClassEmitter {
    TypeSpec.Builder emit(ModulePlan plan) {
        ClassName name = plan.header().name();
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(AutoCloseable.class)
                .addJavadoc(ModuleDocs.of(
                        JavaDoc.NONE,
                        "A guest of the module `" + plan.file() + "`.",
                        "It belongs to one thread at a time. A call that fails throws an exception of the"
                                + " {@code GuestException} family."));
        type.addField(BindgenRuntime.GUEST, "guest", Modifier.FINAL);
        for (StructClass struct : plan.allStructs()) {
            type.addField(struct.name().nestedClass(StructClass.FUNCTIONS), struct.table(), Modifier.FINAL);
        }
        NamespaceEmitter scopes = new NamespaceEmitter(name);
        Optional<ParameterSpec> imports = imports(plan);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(BindgenRuntime.GUEST_MODULE, "module");
        imports.ifPresent(constructor::addParameter);
        constructor
                .addParameter(BindgenRuntime.GUEST_OPTIONS, "options")
                .addStatement(
                        "$T link = new $T(this$L).link()",
                        BindgenRuntime.LINK,
                        plan.linkage().name(),
                        imports.isPresent() ? ", imports" : "")
                .addStatement("this.guest = $T.link(module, options, link)", BindgenRuntime.GUEST);
        for (StructClass struct : plan.allStructs()) {
            constructor.addStatement(
                    "this.$N = new $T(this.guest)",
                    struct.table(),
                    struct.name().nestedClass(StructClass.FUNCTIONS));
        }
        FunctionFields.addTo(
                type, constructor, CodeBlock.of("this.guest"), plan.root().functions());
        scopes.addNested(type, constructor, plan.root(), CodeBlock.of("this"));
        type.addMethod(constructor.build());
        addLifecycle(type, plan);
        scopes.addMembers(type, plan.root(), CodeBlock.of("this"));
        return type;
    }

    private static void addLifecycle(TypeSpec.Builder type, ModulePlan plan) {
        ClassName name = plan.header().name();
        plan.resource().ifPresent(resource -> new ResourceEmitter(name, resource).addTo(type));
        Optional<ParameterSpec> imports = imports(plan);
        String more = imports.isPresent() ? ", imports" : "";
        MethodSpec.Builder simple = factory("start", name)
                .addJavadoc("Starts a guest with default options.\n")
                .addParameter(BindgenRuntime.GUEST_MODULE, "module");
        imports.ifPresent(simple::addParameter);
        type.addMethod(simple.addStatement("return start(module$L, $T.defaults())", more, BindgenRuntime.GUEST_OPTIONS)
                .build());
        MethodSpec.Builder start = factory("start", name)
                .addJavadoc("Starts a guest, and runs what the module runs at its start.\n")
                .addParameter(BindgenRuntime.GUEST_MODULE, "module");
        imports.ifPresent(start::addParameter);
        start.addParameter(BindgenRuntime.GUEST_OPTIONS, "options")
                .addStatement("$T.requireNonNull(module, $S)", Objects.class, "module")
                .addStatement("$T.requireNonNull(options, $S)", Objects.class, "options")
                .addStatement("$1T started = new $1T(module$2L, options)", name, more)
                .addStatement("started.guest.run()")
                .addStatement("return started");
        type.addMethod(start.build());
        type.addMethod(MethodSpec.methodBuilder("close")
                .addJavadoc("Closes the guest, and with it everything that lives in it.\n")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addStatement("this.guest.close()")
                .build());
    }

    private static Optional<ParameterSpec> imports(ModulePlan plan) {
        return plan.linkage()
                .imports()
                .map(type -> ParameterSpec.builder(type.name(), "imports").build());
    }

    static MethodSpec.Builder factory(String method, ClassName name) {
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name);
    }
}
