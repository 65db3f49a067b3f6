// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.plan.JavaClient;
import io.guestwire.codegen.internal.plan.JavaMethod;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The class that calls a guest. */
final class ClientEmitter implements Emitter<JavaClient> {
    @Override
    public JavaFile emit(JavaClient plan) {
        ClassName name = plan.header().name();
        ClassName api = plan.api().header().name();
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "Calls a guest that serves {@link $T}. A guest belongs to one thread at a time, and so does this.\n"
                                + "A call that fails throws an exception of the {@code GuestException} family.\n",
                        api)
                .addSuperinterface(api)
                .addSuperinterface(AutoCloseable.class);
        CallEmitter calls = new CallEmitter(new WapcCallEmitter(methodNames(plan)));
        Constants constants = new Constants(type, plan.holders());
        plan.api().methods().forEach(method -> constants.add(calls.constants(method)));
        constants.finish();
        type.addField(RuntimeTypes.GUEST, "guest", Modifier.PRIVATE, Modifier.FINAL);
        addLifecycle(type, plan);
        plan.api().methods().forEach(method -> type.addMethod(calls.method(method)));
        type.addMethod(MethodSpec.methodBuilder("close")
                .addJavadoc("Closes the guest.\n")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addStatement("guest.close()")
                .build());
        type.addMethods(calls.helpers());
        return FileFrame.around(plan.header(), plan.api().doc().withoutAnnotations(), type);
    }

    /** The names that are taken: private methods may not overload an operation. */
    private static NameAllocator methodNames(JavaClient plan) {
        NameAllocator names = new NameAllocator();
        plan.api().methods().stream().map(JavaMethod::name).forEach(name -> names.newName(name, new Object()));
        return names;
    }

    /** The argument that says which operations of the host the guest may call. */
    private static CodeBlock expected(JavaClient plan) {
        List<CodeBlock> lists = plan.expected().stream()
                .map(dispatcher -> CodeBlock.of("$T.OPERATIONS", dispatcher))
                .toList();
        return switch (lists.size()) {
            case 0 -> CodeBlock.of("");
            case 1 -> CodeBlock.of(", $L", lists.get(0));
            default -> CodeBlock.of(",$W$T.join($L)", RuntimeTypes.HOST_OPERATION, CodeBlock.join(lists, ",$W"));
        };
    }

    private static void addLifecycle(TypeSpec.Builder type, JavaClient plan) {
        ClassName name = plan.header().name();
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.GUEST, "guest")
                .addStatement("this.guest = $T.requireNonNull(guest, $S)", Objects.class, "guest")
                .build());
        type.addMethod(factory("start", name)
                .addJavadoc("Starts a guest with default options; closing the client closes it.\n")
                .addParameter(RuntimeTypes.GUEST_MODULE, "module")
                .addStatement("return start(module, $T.defaults())", RuntimeTypes.GUEST_OPTIONS)
                .build());
        type.addMethod(factory("start", name)
                .addJavadoc("Starts a guest; closing the client closes it.\n")
                .addParameter(RuntimeTypes.GUEST_MODULE, "module")
                .addParameter(RuntimeTypes.GUEST_OPTIONS, "options")
                .addStatement("return new $T(module.start(options$L))", name, expected(plan))
                .build());
        type.addMethod(factory("of", name)
                .addJavadoc("A client of a guest that runs already; closing the client closes it.\n")
                .addParameter(RuntimeTypes.GUEST, "guest")
                .addStatement("return new $T(guest)", name)
                .build());
    }

    private static MethodSpec.Builder factory(String method, ClassName name) {
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name);
    }
}
