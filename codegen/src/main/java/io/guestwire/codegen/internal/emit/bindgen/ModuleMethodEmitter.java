// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit.bindgen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.guestwire.codegen.internal.plan.bindgen.BindgenValue;
import io.guestwire.codegen.internal.plan.bindgen.ModuleMethod;
import io.guestwire.codegen.internal.plan.bindgen.ModuleParameter;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes a method that calls an export.
 *
 * @param module an expression for the object of the module's class
 */
record ModuleMethodEmitter(CodeBlock module) {
    MethodSpec emit(ModuleMethod plan) {
        NameAllocator locals = new NameAllocator();
        plan.parameters().forEach(parameter -> locals.newName(parameter.name(), new Object()));
        String call = locals.newName("call", new Object());
        MethodSpec.Builder code = signature(plan);
        for (ModuleParameter parameter : plan.parameters()) {
            BindgenCode.check(parameter.value(), parameter.name()).ifPresent(code::addStatement);
        }
        code.beginControlFlow("try ($T $N = $L.open())", BindgenRuntime.CALL, call, function(plan));
        addReceiver(code, plan, call);
        BindgenCode values = new BindgenCode(module);
        CodeBlock target = CodeBlock.of("$N", call);
        for (ModuleParameter parameter : plan.parameters()) {
            code.addStatement(values.lower(parameter.value(), target, argument(parameter), locals));
        }
        CodeBlock answer = CodeBlock.of("$N.$N()", call, plan.fallible() ? "invokeResult" : "invoke");
        plan.result()
                .ifPresentOrElse(
                        result -> code.addStatement("return $L", values.lift(result, answer, locals)),
                        () -> code.addStatement(answer));
        return code.endControlFlow().build();
    }

    private static MethodSpec.Builder signature(ModuleMethod plan) {
        MethodSpec.Builder code = MethodSpec.methodBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(ModuleDocs.of(plan))
                .returns(plan.result().map(BindgenValue::typeName).orElse(TypeName.VOID));
        if (plan.replacesToString()) {
            code.addAnnotation(Override.class);
        }
        for (ModuleParameter parameter : plan.parameters()) {
            code.addParameter(typeOf(parameter), parameter.name());
            code.varargs(parameter.varargs());
        }
        return code;
    }

    private CodeBlock function(ModuleMethod plan) {
        return plan.table()
                .map(table ->
                        CodeBlock.of("$L.$N.$N", module, table, plan.function().name()))
                .orElseGet(() -> CodeBlock.of("this.$N", plan.function().name()));
    }

    private static void addReceiver(MethodSpec.Builder code, ModuleMethod plan, String call) {
        switch (plan.receiver()) {
            case NONE -> {}
            case SHARED -> code.addStatement("$N.shared(this.handle)", call);
            case MOVED -> code.addStatement("$N.moved(this.handle)", call);
        }
    }

    /** A list that any number of arguments make is an array in Java. */
    private static TypeName typeOf(ModuleParameter parameter) {
        TypeName type = parameter.value().typeName();
        return parameter.varargs() && type instanceof ParameterizedTypeName list
                ? ArrayTypeName.of(list.typeArguments().get(0))
                : type;
    }

    private static CodeBlock argument(ModuleParameter parameter) {
        boolean list = parameter.varargs() && parameter.value().typeName() instanceof ParameterizedTypeName;
        return list ? CodeBlock.of("$T.of($N)", List.class, parameter.name()) : CodeBlock.of("$N", parameter.name());
    }
}
