// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.guestwire.codegen.internal.plan.records.JsType;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The private method that makes a JavaScript value of a list, a map or an optional. */
final class JsContainerWriter implements JsType.Cases<MethodSpec> {
    private final String name;
    private final JsValueCode code;

    private JsContainerWriter(String name, JsValueCode code) {
        this.name = name;
        this.code = code;
    }

    static MethodSpec method(String name, JsType type, JsValueCode code) {
        return type.accept(new JsContainerWriter(name, code));
    }

    @Override
    public MethodSpec list(JsType.ListOf type) {
        return method(type, "list")
                .addStatement("$1T array = $1T.create()", RuntimeTypes.JS_ARRAY)
                .beginControlFlow("for ($T item : list)", type.element().java().typeName())
                .addStatement("array.push($L)", code.write(type.element(), "out", CodeBlock.of("item")))
                .endControlFlow()
                .addStatement("return array")
                .build();
    }

    @Override
    public MethodSpec map(JsType.MapOf type) {
        ClassName target = type.object() ? RuntimeTypes.JS_OBJECT : RuntimeTypes.JS_MAP;
        CodeBlock key = CodeBlock.of("entry.getKey()");
        return method(type, "map")
                .addStatement("$1T target = $1T.create()", target)
                .beginControlFlow(
                        "for ($T entry : map.entrySet())",
                        ParameterizedTypeName.get(
                                ClassName.get(Map.Entry.class),
                                type.key().java().boxed(),
                                type.value().java().boxed()))
                .addStatement(
                        "target.$L($L, $L)",
                        type.object() ? "set" : "put",
                        type.object() ? type.key().accept(new KeyText(key)) : code.write(type.key(), "out", key),
                        code.write(type.value(), "out", CodeBlock.of("entry.getValue()")))
                .endControlFlow()
                .addStatement("return target")
                .build();
    }

    @Override
    public MethodSpec optional(JsType.OptionalOf type) {
        return method(type, "optional")
                .addStatement(
                        "return optional.isPresent() ? $L : $T.$L()",
                        code.write(type.target(), "out", CodeBlock.of("optional.get()")),
                        RuntimeTypes.JS_VALUE,
                        type.isNull() ? "nullValue" : "undefined")
                .build();
    }

    @Override
    public MethodSpec scalar(JsType.Scalar type) {
        throw new IllegalArgumentException(
                "a scalar is written in place: " + type.java().wireName());
    }

    @Override
    public MethodSpec coded(JsType.Coded type) {
        throw new IllegalArgumentException(
                "a declared type has its own codec: " + type.java().wireName());
    }

    private MethodSpec.Builder method(JsType type, String value) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(RuntimeTypes.JS_VALUE)
                .addParameter(RuntimeTypes.JS_WRITER, "out")
                .addParameter(type.java().typeName(), value);
    }

    /** A key as the name of a property. */
    private record KeyText(CodeBlock key) implements JsType.Cases<CodeBlock> {
        @Override
        public CodeBlock scalar(JsType.Scalar type) {
            if (!type.integer()) {
                return key;
            }
            return type.java().wireName().equals("u64")
                    ? CodeBlock.of("$T.toUnsignedString($L)", Long.class, key)
                    : CodeBlock.of("$L.toString()", key);
        }

        @Override
        public CodeBlock coded(JsType.Coded type) {
            return CodeBlock.of("$L.text()", key);
        }

        @Override
        public CodeBlock list(JsType.ListOf type) {
            throw noKey(type);
        }

        @Override
        public CodeBlock map(JsType.MapOf type) {
            throw noKey(type);
        }

        @Override
        public CodeBlock optional(JsType.OptionalOf type) {
            throw noKey(type);
        }

        private static IllegalArgumentException noKey(JsType type) {
            return new IllegalArgumentException(
                    "no key of a map: " + type.java().wireName());
        }
    }
}
