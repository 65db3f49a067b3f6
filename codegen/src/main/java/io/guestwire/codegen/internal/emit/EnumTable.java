// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.plan.JavaEnum;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The tables that hold what the constants of a large enum are: their initialiser has no room for it. */
final class EnumTable {
    /** Constants that one method enters: about 5,000 bytecodes. */
    private static final int PART = 250;

    private EnumTable() {}

    static void addTo(TypeSpec.Builder type, String name, JavaEnum plan) {
        List<JavaEnum.Constant> constants = new ArrayList<>(plan.constants());
        plan.unknown().ifPresent(constants::add);
        CodeBlock size = CodeBlock.of("$L", constants.size());
        TypeSpec.Builder table = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(array(TypeName.INT, "INDEXES", size))
                .addField(array(ClassName.get(String.class), "NAMES", size))
                .addField(array(ClassName.get(String.class), "DISPLAYS", size));
        CodeBlock.Builder initialiser = CodeBlock.builder();
        for (int from = 0; from < constants.size(); from += PART) {
            String part = "enter" + from;
            initialiser.addStatement("$N()", part);
            table.addMethod(part(part, from, constants.subList(from, Math.min(from + PART, constants.size()))));
        }
        table.addStaticBlock(initialiser.build())
                .addMethod(CodecEmitter.constructor())
                .addMethod(enter());
        type.addType(table.build());
        EnumEmitter.addAccessors(
                type,
                CodeBlock.of("$N.INDEXES[ordinal()]", name),
                CodeBlock.of("$N.NAMES[ordinal()]", name),
                CodeBlock.of("$N.DISPLAYS[ordinal()]", name));
    }

    private static FieldSpec array(TypeName element, String name, CodeBlock size) {
        return FieldSpec.builder(ArrayTypeName.of(element), name, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T[$L]", element, size)
                .build();
    }

    private static MethodSpec part(String name, int from, List<JavaEnum.Constant> constants) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
        int ordinal = from;
        for (JavaEnum.Constant constant : constants) {
            method.addStatement(
                    "enter($L, $L, $L, $L)",
                    ordinal++,
                    constant.index(),
                    SourceText.literal(constant.wireName()),
                    SourceText.literal(constant.display()));
        }
        return method.build();
    }

    private static MethodSpec enter() {
        return MethodSpec.methodBuilder("enter")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(TypeName.INT, "ordinal")
                .addParameter(TypeName.INT, "index")
                .addParameter(String.class, "name")
                .addParameter(String.class, "display")
                .addStatement("INDEXES[ordinal] = index")
                .addStatement("NAMES[ordinal] = name")
                .addStatement("DISPLAYS[ordinal] = display")
                .build();
    }
}
