// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit.bindgen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.emit.SourceText;
import io.guestwire.codegen.internal.plan.bindgen.EnumClass;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The Java enum of an enum of numbers or texts. */
final class EnumClassEmitter {
    private static final ClassName STRING = ClassName.get(String.class);

    TypeSpec.Builder emit(EnumClass plan) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(ModuleDocs.of(plan.doc(), "The enum `" + plan.jsName() + "` of the guest.", ""));
        for (EnumClass.Constant constant : plan.constants()) {
            CodeBlock value = plan.texts()
                    ? CodeBlock.of("$L", SourceText.literal(constant.jsName()))
                    : CodeBlock.of("$L", constant.number());
            type.addEnumConstant(
                    constant.name(),
                    TypeSpec.anonymousClassBuilder(value)
                            .addJavadoc(ModuleDocs.of(constant.doc(), "The value `" + constant.jsName() + "`.", ""))
                            .build());
        }
        if (plan.texts()) {
            addValue(type, STRING, "text", "The text that JavaScript knows it by.\n");
            type.addMethod(lookup(plan, STRING, "ofText", "text", CodeBlock.of("value.text.equals(text)"))
                    .addJavadoc("The constant of a text, if there is one.\n")
                    .addModifiers(Modifier.PUBLIC)
                    .build());
            type.addMethod(lookup(plan, TypeName.INT, "ofIndex", "index", CodeBlock.of("value.ordinal() == index"))
                    .build());
        } else {
            addValue(type, TypeName.INT, "value", "The number that crosses to the guest, as 32 bits.\n");
            type.addMethod(lookup(plan, TypeName.INT, "ofValue", "number", CodeBlock.of("value.value == number"))
                    .addJavadoc("The constant of a number, if there is one.\n")
                    .addModifiers(Modifier.PUBLIC)
                    .build());
        }
        return type;
    }

    private static void addValue(TypeSpec.Builder type, TypeName value, String name, String doc) {
        type.addField(value, name, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(value, name)
                        .addStatement("this.$N = $N", name, name)
                        .build())
                .addMethod(MethodSpec.methodBuilder(name)
                        .addJavadoc(doc)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(value)
                        .addStatement("return $N", name)
                        .build());
    }

    private static MethodSpec.Builder lookup(
            EnumClass plan, TypeName by, String name, String parameter, CodeBlock condition) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addParameter(by, parameter)
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), plan.name()))
                .addStatement("return $T.of(values()).filter(value -> $L).findFirst()", Stream.class, condition);
    }
}
