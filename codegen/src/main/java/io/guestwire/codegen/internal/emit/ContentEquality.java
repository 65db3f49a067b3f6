// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.guestwire.codegen.internal.plan.JavaComponent;
import io.guestwire.codegen.internal.plan.JavaRecord;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods that a record with arrays needs to be equal by content. */
final class ContentEquality {
    private ContentEquality() {}

    static List<MethodSpec> methods(JavaRecord plan) {
        return List.of(equals(plan), hashCode(plan), toString(plan));
    }

    private static MethodSpec equals(JavaRecord plan) {
        List<CodeBlock> comparisons =
                plan.components().stream().map(ContentEquality::comparison).toList();
        return MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(Object.class, "other")
                .addStatement(
                        "return other instanceof $T that$W&& $L",
                        plan.header().name(),
                        CodeBlock.join(comparisons, "$W&& "))
                .build();
    }

    /** Compares as a record does, arrays apart: floating-point numbers by {@code compare}. */
    private static CodeBlock comparison(JavaComponent component) {
        TypeName type = component.type().typeName();
        if (type.equals(TypeName.FLOAT) || type.equals(TypeName.DOUBLE)) {
            return CodeBlock.of("$1T.compare(this.$2N, that.$2N) == 0", type.box(), component.name());
        }
        return type.isPrimitive()
                ? CodeBlock.of("this.$1N == that.$1N", component.name())
                : CodeBlock.of("$1T.equal(this.$2N, that.$2N)", RuntimeTypes.VALUES, component.name());
    }

    private static MethodSpec hashCode(JavaRecord plan) {
        return MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(int.class)
                .addStatement("return $T.hash($L)", RuntimeTypes.VALUES, KeyCode.arguments(plan.components()))
                .build();
    }

    private static MethodSpec toString(JavaRecord plan) {
        CodeBlock.Builder text = CodeBlock.builder().add("return ");
        String before = plan.header().name().simpleName() + "[";
        for (JavaComponent component : plan.components()) {
            CodeBlock value = component.type().typeName().isPrimitive()
                    ? CodeBlock.of("$N", component.name())
                    : CodeBlock.of("$T.toString($N)", RuntimeTypes.VALUES, component.name());
            text.add("$S + $L$W+ ", before + component.name() + "=", value);
            before = ", ";
        }
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement(text.add("$S", "]").build())
                .build();
    }
}
