// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.guestwire.codegen.internal.plan.JavaType;
import java.util.Optional;

/** The private method that reads a list, a map, an optional or a value that has to be converted. */
final class ContainerReader implements JavaType.Cases<MethodSpec> {
    private final String name;
    private final ValueCode code;

    private ContainerReader(String name, ValueCode code) {
        this.name = name;
        this.code = code;
    }

    static MethodSpec method(String name, JavaType type, ValueCode code) {
        return type.accept(new ContainerReader(name, code));
    }

    @Override
    public MethodSpec list(JavaType.ListOf type) {
        return method(type)
                .addStatement("int count = reader.beginList()")
                .addStatement(
                        "$1T list = new $2T<>(count)",
                        ParameterizedTypeName.get(
                                RuntimeTypes.LIST_BUILDER, type.element().boxed()),
                        RuntimeTypes.LIST_BUILDER)
                .beginControlFlow("for (int i = 0; i < count; i++)")
                .addStatement("reader.element(i)")
                .addStatement("list.add($L)", code.read(type.element(), "reader"))
                .endControlFlow()
                .addStatement("reader.endList()")
                .addStatement("return list.build()")
                .build();
    }

    @Override
    public MethodSpec map(JavaType.MapOf type) {
        return method(type)
                .addStatement("int count = reader.beginMap()")
                .addStatement(
                        "$1T map = new $2T<>()",
                        ParameterizedTypeName.get(
                                RuntimeTypes.MAP_BUILDER,
                                type.key().boxed(),
                                type.value().boxed()),
                        RuntimeTypes.MAP_BUILDER)
                .beginControlFlow("for (int i = 0; i < count; i++)")
                .addStatement("reader.entry()")
                .addStatement("$T key = $L", type.key().typeName(), code.read(type.key(), "reader"))
                .addStatement("reader.put(map, key, $L)", code.read(type.value(), "reader"))
                .endControlFlow()
                .addStatement("reader.endMap()")
                .addStatement("return map.build()")
                .build();
    }

    @Override
    public MethodSpec optional(JavaType.OptionalOf type) {
        return method(type)
                .addStatement(
                        "return reader.tryReadNil() ? $T.empty() : $T.of($L)",
                        Optional.class,
                        Optional.class,
                        code.read(type.target(), "reader"))
                .build();
    }

    @Override
    public MethodSpec scalar(JavaType.Scalar type) {
        throw new IllegalArgumentException("a scalar is read in place: " + type.wireName());
    }

    @Override
    public MethodSpec coded(JavaType.Coded type) {
        throw new IllegalArgumentException("a declared type has its own codec: " + type.wireName());
    }

    @Override
    public MethodSpec converted(JavaType.Converted type) {
        return method(type)
                .addStatement(
                        "return reader.convert($L, $L, $S)",
                        code.read(type.target(), "reader"),
                        FunctionCode.reference(type.decode()),
                        type.typeName().simpleName())
                .build();
    }

    private MethodSpec.Builder method(JavaType type) {
        return ValueCode.method(name, type)
                .addParameter(RuntimeTypes.READER, "reader")
                .returns(type.typeName());
    }
}
