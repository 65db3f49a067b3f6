// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.guestwire.codegen.internal.plan.records.JsType;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The private method that reads a list, a map or an optional of a JavaScript value. */
final class JsContainerReader implements JsType.Cases<MethodSpec> {
    private final String name;
    private final JsValueCode code;

    private JsContainerReader(String name, JsValueCode code) {
        this.name = name;
        this.code = code;
    }

    static MethodSpec method(String name, JsType type, JsValueCode code) {
        return type.accept(new JsContainerReader(name, code));
    }

    @Override
    public MethodSpec list(JsType.ListOf type) {
        return method(type)
                .addStatement("int length = in.beginList(value)")
                .addStatement(
                        "$1T list = new $2T<>(length)",
                        ParameterizedTypeName.get(
                                RuntimeTypes.LIST_BUILDER, type.element().java().boxed()),
                        RuntimeTypes.LIST_BUILDER)
                .beginControlFlow("for (int i = 0; i < length; i++)")
                .addStatement("list.add($L)", code.read(type.element(), "in", CodeBlock.of("in.element(value, i)")))
                .endControlFlow()
                .addStatement("in.end()")
                .addStatement("return list.build()")
                .build();
    }

    @Override
    public MethodSpec map(JsType.MapOf type) {
        boolean integer = type.key() instanceof JsType.Scalar scalar && scalar.integer();
        CodeBlock key = CodeBlock.of(integer ? "in.integerKey(in.key(entry))" : "in.key(entry)");
        return method(type)
                .addStatement(
                        "$1T map = new $2T<>()",
                        ParameterizedTypeName.get(
                                RuntimeTypes.MAP_BUILDER,
                                type.key().java().boxed(),
                                type.value().java().boxed()),
                        RuntimeTypes.MAP_BUILDER)
                .beginControlFlow(
                        "for ($T entry : in.beginMap(value))",
                        ParameterizedTypeName.get(
                                ClassName.get(Map.Entry.class), RuntimeTypes.JS_VALUE, RuntimeTypes.JS_VALUE))
                .addStatement("$T key = $L", type.key().java().typeName(), code.read(type.key(), "in", key))
                .addStatement("in.put(map, key, $L)", code.read(type.value(), "in", CodeBlock.of("entry.getValue()")))
                .endControlFlow()
                .addStatement("in.end()")
                .addStatement("return map.build()")
                .build();
    }

    @Override
    public MethodSpec optional(JsType.OptionalOf type) {
        return method(type)
                .addStatement(
                        "return in.isAbsent(value) ? $1T.empty() : $1T.of($2L)",
                        Optional.class,
                        code.read(type.target(), "in", CodeBlock.of("value")))
                .build();
    }

    @Override
    public MethodSpec scalar(JsType.Scalar type) {
        throw new IllegalArgumentException(
                "a scalar is read in place: " + type.java().wireName());
    }

    @Override
    public MethodSpec coded(JsType.Coded type) {
        throw new IllegalArgumentException(
                "a declared type has its own codec: " + type.java().wireName());
    }

    private MethodSpec.Builder method(JsType type) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type.java().typeName())
                .addParameter(RuntimeTypes.JS_READER, "in")
                .addParameter(RuntimeTypes.JS_VALUE, "value");
    }
}
