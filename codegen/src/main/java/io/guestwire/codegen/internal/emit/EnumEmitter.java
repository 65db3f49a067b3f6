// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.plan.JavaEnum;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The Java enum of an enumeration. */
final class EnumEmitter implements Emitter<JavaEnum> {
    private static final ClassName STRING = ClassName.get(String.class);

    @Override
    public JavaFile emit(JavaEnum plan) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(plan.header().name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(DocComment.of(plan.doc(), "Enum {@code " + plan.wireName() + "}."));
        plan.constants().forEach(constant -> type.addEnumConstant(constant.name(), constant(constant, plan)));
        plan.unknown().ifPresent(unknown -> type.addEnumConstant(unknown.name(), unknown(unknown, plan)));
        plan.table().ifPresentOrElse(table -> EnumTable.addTo(type, table, plan), () -> addFields(type));
        type.addMethod(
                lookup(plan, "ofIndex", TypeName.INT, CodeBlock.of("value.index() == index"), "number", "index"));
        type.addMethod(lookup(
                plan,
                "ofWireName",
                STRING,
                CodeBlock.of("value.wireName().equals(name)"),
                "name in the schema",
                "name"));
        return FileFrame.around(plan.header(), plan.doc(), type);
    }

    private static TypeSpec constant(JavaEnum.Constant constant, JavaEnum plan) {
        TypeSpec.Builder type = constantWith(constant, plan)
                .addJavadoc(DocComment.of(constant.doc(), "Value {@code " + constant.wireName() + "}."))
                .addAnnotations(AnnotationCode.of(constant.doc()));
        if (constant.doc().isDeprecated()) {
            type.addAnnotation(Deprecated.class);
        }
        return type.build();
    }

    private static TypeSpec unknown(JavaEnum.Constant constant, JavaEnum plan) {
        return constantWith(constant, plan)
                .addJavadoc("A value that the schema does not have: it can be read, and not sent.\n")
                .build();
    }

    private static TypeSpec.Builder constantWith(JavaEnum.Constant constant, JavaEnum plan) {
        return plan.table().isPresent()
                ? TypeSpec.anonymousClassBuilder("")
                : TypeSpec.anonymousClassBuilder(
                        "$L, $L, $L",
                        constant.index(),
                        SourceText.literal(constant.wireName()),
                        SourceText.literal(constant.display()));
    }

    private static void addFields(TypeSpec.Builder type) {
        type.addField(TypeName.INT, "index", Modifier.PRIVATE, Modifier.FINAL)
                .addField(STRING, "wireName", Modifier.PRIVATE, Modifier.FINAL)
                .addField(STRING, "display", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(TypeName.INT, "index")
                        .addParameter(STRING, "wireName")
                        .addParameter(STRING, "display")
                        .addStatement("this.index = index")
                        .addStatement("this.wireName = wireName")
                        .addStatement("this.display = display")
                        .build());
        addAccessors(type, CodeBlock.of("index"), CodeBlock.of("wireName"), CodeBlock.of("display"));
    }

    static void addAccessors(TypeSpec.Builder type, CodeBlock index, CodeBlock wireName, CodeBlock display) {
        type.addMethod(accessor("index", TypeName.INT, "The number of the value.\n", index))
                .addMethod(accessor("wireName", STRING, "The name of the value in the schema.\n", wireName))
                .addMethod(accessor(
                        "display", STRING, "The text that people see; the name if the schema gives none.\n", display));
    }

    private static MethodSpec accessor(String name, TypeName type, String doc, CodeBlock value) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(doc)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $L", value)
                .build();
    }

    private static MethodSpec lookup(
            JavaEnum plan, String name, TypeName by, CodeBlock condition, String what, String parameter) {
        CodeBlock known = plan.unknown()
                .map(unknown -> CodeBlock.of("value != $N && ", unknown.name()))
                .orElse(CodeBlock.of(""));
        return MethodSpec.methodBuilder(name)
                .addJavadoc("The value with this $L, if there is one.\n", what)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(by, parameter)
                .returns(ParameterizedTypeName.get(
                        ClassName.get(Optional.class), plan.header().name()))
                .addStatement(
                        "return $T.of(values()).filter(value -> $L$L).findFirst()", Stream.class, known, condition)
                .build();
    }
}
