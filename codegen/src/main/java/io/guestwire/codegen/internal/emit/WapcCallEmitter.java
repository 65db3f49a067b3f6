// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import io.guestwire.codegen.internal.plan.CallShape.RequestForm;
import io.guestwire.codegen.internal.plan.CallShape.WapcCall;
import io.guestwire.codegen.internal.plan.JavaComponent;
import io.guestwire.codegen.internal.plan.JavaConstant;
import io.guestwire.codegen.internal.plan.JavaMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes a method that calls a waPC guest: its arguments as MessagePack, the guest's answer back. */
final class WapcCallEmitter {
    private final ValueCode values;

    /**
     * An emitter for the methods of one client.
     *
     * @param methodNames the names that are taken in it
     */
    WapcCallEmitter(NameAllocator methodNames) {
        this.values = new ValueCode(methodNames);
    }

    Map<JavaConstant, FieldSpec> constants(JavaMethod method, WapcCall call) {
        Map<JavaConstant, FieldSpec> constants = new LinkedHashMap<>();
        constants.put(
                call.operationConstant(),
                FieldSpec.builder(
                                RuntimeTypes.OPERATION,
                                call.operationConstant().name(),
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer("$T.of($L)", RuntimeTypes.OPERATION, SourceText.literal(call.operation()))
                        .build());
        call.keysConstant()
                .ifPresent(keys -> constants.put(
                        keys,
                        FieldSpec.builder(
                                        RuntimeTypes.KEYS,
                                        keys.name(),
                                        Modifier.PRIVATE,
                                        Modifier.STATIC,
                                        Modifier.FINAL)
                                .initializer(KeyCode.keys(method.parameters()))
                                .build()));
        return constants;
    }

    MethodSpec method(JavaMethod method, WapcCall call) {
        NameAllocator locals = new NameAllocator();
        method.parameters().forEach(parameter -> locals.newName(parameter.name(), new Object()));
        String open = locals.newName("call", new Object());
        MethodSpec.Builder code =
                InterfaceEmitter.signature(method, method.parameters()).addAnnotation(Override.class);
        Checks.statements(method.parameters()).forEach(code::addStatement);
        code.beginControlFlow(
                "try ($T $N = this.guest.open($L))",
                RuntimeTypes.GUEST_CALL,
                open,
                reference(call.operationConstant()));
        if (call.form() != RequestForm.EMPTY) {
            String request = locals.newName("request", new Object());
            code.addStatement("$T $N = $N.request()", RuntimeTypes.WRITER, request, open);
            statements(method, call, request).forEach(code::addStatement);
        }
        method.result()
                .ifPresentOrElse(
                        result -> {
                            String response = locals.newName("response", new Object());
                            String value = locals.newName("result", new Object());
                            code.addStatement("$T $N = $N.invoke()", RuntimeTypes.READER, response, open)
                                    .addStatement("$T $N = $L", result.typeName(), value, values.read(result, response))
                                    .addStatement("$N.expectEnd()", response)
                                    .addStatement("return $N", value);
                        },
                        () -> code.addStatement("$N.invoke()", open));
        return code.endControlFlow().build();
    }

    List<MethodSpec> helpers() {
        return values.methods();
    }

    private List<CodeBlock> statements(JavaMethod method, WapcCall call, String request) {
        List<CodeBlock> statements = new ArrayList<>();
        call.keysConstant()
                .ifPresent(keys -> statements.add(CodeBlock.of(
                        "$N.beginMap($L)", request, method.parameters().size())));
        int index = 0;
        for (JavaComponent parameter : method.parameters()) {
            int key = index++;
            call.keysConstant()
                    .ifPresent(keys -> statements.add(
                            CodeBlock.of("$N.writeField($L.encoded($L))", request, reference(keys), key)));
            statements.add(values.write(parameter.type(), request, CodeBlock.of("$N", parameter.name())));
        }
        return statements;
    }

    static CodeBlock reference(JavaConstant constant) {
        return constant.holder()
                .map(holder -> CodeBlock.of("$N.$N", holder, constant.name()))
                .orElseGet(() -> CodeBlock.of("$N", constant.name()));
    }
}
