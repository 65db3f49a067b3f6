// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.guestwire.codegen.internal.plan.JavaType;
import java.util.Map;

/** The private method that writes a list, a map, an optional or a value that has to be converted. */
final class ContainerWriter implements JavaType.Cases<MethodSpec> {
    private final String name;
    private final ValueCode code;

    private ContainerWriter(String name, ValueCode code) {
        this.name = name;
        this.code = code;
    }

    static MethodSpec method(String name, JavaType type, ValueCode code) {
        return type.accept(new ContainerWriter(name, code));
    }

    @Override
    public MethodSpec list(JavaType.ListOf type) {
        return method(type, "list")
                .addStatement("writer.beginList(list.size())")
                .beginControlFlow("for ($T item : list)", type.element().typeName())
                .addStatement(code.write(type.element(), "writer", CodeBlock.of("item")))
                .endControlFlow()
                .build();
    }

    @Override
    public MethodSpec map(JavaType.MapOf type) {
        return method(type, "map")
                .addStatement("writer.beginMap(map.size())")
                .beginControlFlow(
                        "for ($T entry : map.entrySet())",
                        ParameterizedTypeName.get(
                                ClassName.get(Map.Entry.class),
                                type.key().boxed(),
                                type.value().boxed()))
                .addStatement(code.write(type.key(), "writer", CodeBlock.of("entry.getKey()")))
                .addStatement(code.write(type.value(), "writer", CodeBlock.of("entry.getValue()")))
                .endControlFlow()
                .build();
    }

    @Override
    public MethodSpec optional(JavaType.OptionalOf type) {
        return method(type, "optional")
                .beginControlFlow("if (optional.isPresent())")
                .addStatement(code.write(type.target(), "writer", CodeBlock.of("optional.get()")))
                .nextControlFlow("else")
                .addStatement("writer.writeNil()")
                .endControlFlow()
                .build();
    }

    @Override
    public MethodSpec scalar(JavaType.Scalar type) {
        throw new IllegalArgumentException("a scalar is written in place: " + type.wireName());
    }

    @Override
    public MethodSpec coded(JavaType.Coded type) {
        throw new IllegalArgumentException("a declared type has its own codec: " + type.wireName());
    }

    @Override
    public MethodSpec converted(JavaType.Converted type) {
        MethodSpec.Builder method = method(type, "value")
                .addStatement(
                        "$T encoded = writer.convert(value, $L, $S)",
                        type.target().boxed(),
                        FunctionCode.reference(type.encode()),
                        type.typeName().simpleName());
        Checks.ofEncoded(type.target(), type.typeName().simpleName()).ifPresent(method::addStatement);
        return method.addStatement(code.write(type.target(), "writer", CodeBlock.of("encoded")))
                .build();
    }

    private MethodSpec.Builder method(JavaType type, String value) {
        return ValueCode.method(name, type)
                .addParameter(RuntimeTypes.WRITER, "writer")
                .addParameter(type.typeName(), value);
    }
}
