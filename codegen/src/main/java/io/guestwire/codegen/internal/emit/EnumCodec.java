// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.plan.JavaEnum;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The members of the class that writes and reads an enum. */
final class EnumCodec {
    private EnumCodec() {}

    static void addTo(TypeSpec.Builder type, JavaEnum target) {
        ClassName name = target.header().name();
        type.addField(constant(FieldSpec.builder(ArrayTypeName.of(name), "CONSTANTS"), target)
                        .initializer("$T.values()", name)
                        .build())
                .addField(constant(FieldSpec.builder(RuntimeTypes.ENUM, "VALUES"), target)
                        .initializer(values(target))
                        .build())
                .addMethod(CodecEmitter.constructor())
                .addMethod(write(target))
                .addMethod(read(target));
    }

    private static FieldSpec.Builder constant(FieldSpec.Builder field, JavaEnum target) {
        if (target.usesDeprecated()) {
            field.addAnnotation(FileFrame.suppressDeprecation());
        }
        return field.addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    }

    /** From the constants themselves, so that no initialiser grows with them; ours for the unknown stands last. */
    private static CodeBlock values(JavaEnum target) {
        if (target.isUsers()) {
            List<String> names =
                    target.constants().stream().map(JavaEnum.Constant::wireName).toList();
            return CodeBlock.of(
                    "$T.of($T.range(0, $L).toArray(),$W$L)",
                    RuntimeTypes.ENUM,
                    IntStream.class,
                    names.size(),
                    KeyCode.literals(names));
        }
        CodeBlock all = target.unknown().isPresent()
                ? CodeBlock.of(
                        "$T.stream(CONSTANTS, 0, $L)",
                        Arrays.class,
                        target.constants().size())
                : CodeBlock.of("$T.of(CONSTANTS)", Stream.class);
        ClassName name = target.header().name();
        return CodeBlock.of(
                "$1T.of(\n$>$>$2L.mapToInt($3T::index).toArray(),\n$2L.map($3T::wireName).toArray($4T[]::new))$<$<",
                RuntimeTypes.ENUM,
                all,
                name,
                String.class);
    }

    private static MethodSpec write(JavaEnum target) {
        MethodSpec.Builder method = CodecEmitter.method("write", target)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(RuntimeTypes.WRITER, "writer")
                .addParameter(target.header().name(), "value");
        target.unknown()
                .ifPresent(unknown -> method.beginControlFlow(
                                "if (value == $T.$N)", target.header().name(), unknown.name())
                        .addStatement("throw writer.unknown($S)", target.wireName())
                        .endControlFlow());
        return switch (target.encoding()) {
            case INDEX ->
                method.addJavadoc("Writes a value as its index.\n")
                        .addStatement("writer.writeSigned(value.$L())", target.isUsers() ? "ordinal" : "index")
                        .build();
            case NAME ->
                method.addJavadoc("Writes a value as its name in the schema.\n")
                        .addStatement("writer.writeField(VALUES.encoded(value.ordinal()))")
                        .build();
        };
    }

    private static MethodSpec read(JavaEnum target) {
        MethodSpec.Builder method = CodecEmitter.method("read", target)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(RuntimeTypes.READER, "reader")
                .returns(target.header().name());
        return target.unknown()
                .map(unknown -> method.addJavadoc(
                                "Reads a value by its index or its name; {@link $T#$L} for any other.\n",
                                target.header().name(),
                                unknown.name())
                        .addStatement("int position = reader.readEnumOrUnknown(VALUES)")
                        .addStatement(
                                "return position < 0 ? $T.$N : CONSTANTS[position]",
                                target.header().name(),
                                unknown.name()))
                .orElseGet(() -> method.addJavadoc("Reads a value by its index or its name.\n")
                        .addStatement("return CONSTANTS[reader.readEnum(VALUES)]"))
                .build();
    }
}
