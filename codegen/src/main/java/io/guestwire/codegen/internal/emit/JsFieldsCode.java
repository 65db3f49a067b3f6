// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import io.guestwire.codegen.internal.plan.records.JsDefinition;
import io.guestwire.codegen.internal.plan.records.JsDefinition.Component;
import io.guestwire.codegen.internal.plan.records.JsType;
import java.util.List;

/** The statements that put the components of a record into an object or an array, and get them out of it. */
final class JsFieldsCode {
    private final JsDefinition.Record definition;
    private final JsValueCode code;
    private final String in;
    private final String value;

    /**
     * Statements for a record.
     *
     * @param locals the names of its components, taken
     */
    JsFieldsCode(JsDefinition.Record definition, NameAllocator locals, JsValueCode code) {
        this.definition = definition;
        this.code = code;
        in = locals.newName("in", new Object());
        value = locals.newName("value", new Object());
    }

    /** Names of locals beside those of components, which reading makes. */
    static NameAllocator locals(List<Component> components) {
        NameAllocator names = new NameAllocator();
        components.forEach(component -> names.newName(component.java().name(), new Object()));
        return names;
    }

    /** The variable of the reader. */
    String in() {
        return in;
    }

    /** The variable of what is read. */
    String value() {
        return value;
    }

    /** The variable of what is made. */
    String target() {
        return definition.array() ? "array" : "object";
    }

    /** Makes an object or an array. */
    void create(MethodSpec.Builder method) {
        method.addStatement(
                "$1T $2N = $1T.create()",
                definition.array() ? RuntimeTypes.JS_ARRAY : RuntimeTypes.JS_OBJECT,
                target());
    }

    /** Puts each component of the variable {@code value} into it. */
    void write(MethodSpec.Builder method, boolean array) {
        for (Component component : definition.components()) {
            CodeBlock value = CodeBlock.of("value.$N()", component.java().name());
            CodeBlock key = JsCodecEmitter.literal(component.key());
            if (array) {
                method.addStatement("array.push($L)", code.write(component.type(), "out", value));
            } else if (component.type() instanceof JsType.OptionalOf optional && !optional.isNull()) {
                method.beginControlFlow("if ($L.isPresent())", value)
                        .addStatement(
                                "object.set($L, $L)",
                                key,
                                code.write(optional.target(), "out", CodeBlock.of("$L.get()", value)))
                        .endControlFlow();
            } else {
                method.addStatement("object.set($L, $L)", key, code.write(component.type(), "out", value));
            }
        }
    }

    /** The statement that begins it. */
    CodeBlock begin() {
        return definition.array()
                ? CodeBlock.of(
                        "$N.beginTuple($N, $L);\n",
                        in,
                        value,
                        definition.components().size())
                : CodeBlock.of("$N.beginObject($N);\n", in, value);
    }

    /** Gets each component into a variable of its name. */
    void read(MethodSpec.Builder method) {
        int index = 0;
        for (Component component : definition.components()) {
            CodeBlock field = definition.array()
                    ? CodeBlock.of("$N.element($N, $L)", in, value, index++)
                    : CodeBlock.of("$N.field($N, $L)", in, value, JsCodecEmitter.literal(component.key()));
            method.addStatement(
                    "$T $N = $L",
                    component.type().java().typeName(),
                    component.java().name(),
                    code.read(component.type(), in, field));
        }
    }

    /** The record of these variables. */
    CodeBlock made() {
        return CodeBlock.of(
                "new $T($L)",
                definition.header().name(),
                KeyCode.arguments(
                        definition.components().stream().map(Component::java).toList()));
    }
}
