// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import io.guestwire.codegen.internal.plan.CallShape;
import io.guestwire.codegen.internal.plan.CallShape.WapcCall;
import io.guestwire.codegen.internal.plan.JavaComponent;
import io.guestwire.codegen.internal.plan.JavaConstant;
import io.guestwire.codegen.internal.plan.JavaExport;
import io.guestwire.codegen.internal.plan.JavaExports;
import io.guestwire.codegen.internal.plan.JavaMethod;
import io.guestwire.codegen.internal.plan.JavaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The methods of a dispatcher that serve one operation each: read the arguments, call the target, write its answer. */
final class ExportMethods {
    private final String target;
    private final Map<JavaExport, String> names = new HashMap<>();
    private final NameAllocator methodNames = new NameAllocator();
    private final ValueCode values = new ValueCode(methodNames);
    private final Map<JavaComponent, MethodSpec> defaults = new LinkedHashMap<>();

    ExportMethods(JavaExports plan) {
        target = plan.target().simpleName();
        List.of("operations", "dispatch").forEach(name -> methodNames.newName(name, new Object()));
        for (JavaExport export : plan.exports()) {
            names.put(
                    export,
                    methodNames.newName("serve" + capitalised(export.method().name()), new Object()));
        }
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The name of the method that serves an operation. */
    String name(JavaExport export) {
        return Objects.requireNonNull(names.get(export));
    }

    /** The constants that it needs. */
    Map<JavaConstant, FieldSpec> constants(JavaExport export) {
        Map<JavaConstant, FieldSpec> constants = new LinkedHashMap<>();
        call(export).keysConstant().ifPresent(keys -> {
            List<JavaComponent> parameters = export.method().parameters();
            constants.put(
                    keys,
                    FieldSpec.builder(RuntimeTypes.KEYS, keys.name(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                            .initializer(KeyCode.keys(parameters))
                            .build());
            new SeenFields(parameters, WapcCallEmitter.reference(keys), WapcCallEmitter.reference(requiredOf(keys)))
                    .constant(requiredOf(keys).name())
                    .ifPresent(required -> constants.put(requiredOf(keys), required));
        });
        return constants;
    }

    private static JavaConstant requiredOf(JavaConstant keys) {
        return new JavaConstant(keys.holder(), keys.name() + "_REQUIRED");
    }

    private static WapcCall call(JavaExport export) {
        return export.method().call().accept(new CallShape.Cases<>() {
            @Override
            public WapcCall wapc(WapcCall call) {
                return call;
            }
        });
    }

    /** The method that serves an operation. */
    MethodSpec method(JavaExport export) {
        JavaMethod method = export.method();
        NameAllocator locals = new NameAllocator();
        method.parameters().forEach(parameter -> locals.newName(parameter.name(), new Object()));
        String call = locals.newName("call", new Object());
        MethodSpec.Builder code = MethodSpec.methodBuilder(name(export))
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.HOST_CALL, call);
        if (export.isThrowing()) {
            code.addException(Exception.class);
        }
        if (method.doc().isDeprecated() || method.mentionsDeprecated() || method.defaultsMentionDeprecated()) {
            code.addAnnotation(FileFrame.suppressDeprecation());
        }
        WapcCall shape = call(export);
        switch (shape.form()) {
            case EMPTY -> code.addStatement("$N.noArguments()", call);
            case VALUE -> readValue(code, method.parameters().get(0), call, locals);
            case ARGUMENTS ->
                readArguments(code, method.parameters(), shape.keysConstant().orElseThrow(), call, locals);
        }
        answer(code, method, call, locals);
        return code.build();
    }

    private void readValue(MethodSpec.Builder code, JavaComponent parameter, String call, NameAllocator locals) {
        String request = locals.newName("request", new Object());
        code.addStatement("$T $N = $N.request()", RuntimeTypes.READER, request, call)
                .addStatement(
                        "$T $N = $L",
                        parameter.type().typeName(),
                        parameter.name(),
                        values.read(parameter.type(), request))
                .addStatement("$N.expectEnd()", request);
    }

    private void readArguments(
            MethodSpec.Builder code,
            List<JavaComponent> parameters,
            JavaConstant keysConstant,
            String call,
            NameAllocator taken) {
        CodeBlock keys = WapcCallEmitter.reference(keysConstant);
        CodeBlock required = WapcCallEmitter.reference(requiredOf(keysConstant));
        ReadNames names = ReadNames.of("request", taken);
        SeenFields seen = new SeenFields(parameters, keys, required);
        code.addStatement("$T $N = $N.arguments()", RuntimeTypes.READER, names.reader(), call);
        new FieldsCode(parameters, names, keys, seen, values).addTo(code);
        code.addStatement("$N.expectEnd()", names.reader());
        parameters.stream()
                .filter(parameter -> parameter.defaultMethod().isPresent())
                .forEach(parameter -> FieldsCode.addDefault(code, parameter, defaultOf(parameter)));
    }

    /** The method that makes a default; parameters that are alike in all share one. */
    private String defaultOf(JavaComponent parameter) {
        MethodSpec existing = defaults.get(parameter);
        if (existing != null) {
            return existing.name();
        }
        String name = methodNames.newName("default" + parameter.capitalised(), new Object());
        MethodSpec.Builder method = ValueCode.method(name, parameter.type())
                .returns(parameter.type().typeName())
                .addStatement(
                        "return $L", LiteralCode.of(parameter.defaultValue().orElseThrow()));
        boolean silent = parameter.type().mentionsDeprecated();
        if (!silent && parameter.defaultValue().orElseThrow().mentionsDeprecated()) {
            method.addAnnotation(FileFrame.suppressDeprecation());
        }
        defaults.put(parameter, method.build());
        return name;
    }

    /** Asks for the response before the call: the request has been read then. */
    private void answer(MethodSpec.Builder code, JavaMethod method, String call, NameAllocator locals) {
        CodeBlock invocation =
                CodeBlock.of("this.target.$N($L)", method.name(), KeyCode.arguments(method.parameters()));
        String response = locals.newName("response", new Object());
        code.addStatement("$T $N = $N.response()", RuntimeTypes.WRITER, response, call);
        if (method.result().isEmpty()) {
            code.addStatement(invocation).addStatement("$N.writeNil()", response);
            return;
        }
        JavaType type = method.result().get();
        String result = locals.newName("result", new Object());
        code.addStatement("$T $N = $L", type.typeName(), result, invocation);
        Checks.ofResult(type, result, target + "." + method.name(), locals).forEach(code::addStatement);
        code.addStatement(values.write(type, response, CodeBlock.of("$N", result)));
    }

    /** The private methods that the methods handed out so far call. */
    List<MethodSpec> helpers() {
        List<MethodSpec> helpers = new ArrayList<>(defaults.values());
        helpers.addAll(values.methods());
        return helpers;
    }
}
