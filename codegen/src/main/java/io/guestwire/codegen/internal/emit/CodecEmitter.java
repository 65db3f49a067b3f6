// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.plan.JavaCodec;
import io.guestwire.codegen.internal.plan.JavaComponent;
import io.guestwire.codegen.internal.plan.JavaDoc;
import io.guestwire.codegen.internal.plan.JavaLiteral;
import io.guestwire.codegen.internal.plan.JavaRecord;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class that writes and reads a record. */
final class CodecEmitter implements Emitter<JavaCodec> {
    @Override
    public JavaFile emit(JavaCodec plan) {
        JavaRecord target = plan.target();
        ValueCode values = new ValueCode(new NameAllocator());
        SeenFields seen = new SeenFields(target.components());
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.header().name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "Writes and reads {@link $T} as MessagePack.\n",
                        target.header().name())
                .addField(
                        FieldSpec.builder(RuntimeTypes.KEYS, "KEYS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                                .initializer(KeyCode.keys(target.components()))
                                .build())
                .addFields(seen.constants())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(write(target, values))
                .addMethod(read(target, values, seen));
        target.components().stream()
                .filter(component -> compoundDefault(component))
                .forEach(component -> type.addMethod(defaultOf(component, target)));
        type.addMethods(values.methods());
        return FileFrame.around(plan.header(), JavaDoc.NONE, type);
    }

    /** Tells whether a default is made by a method of the codec, which the record's builder calls too. */
    static boolean compoundDefault(JavaComponent component) {
        return component.defaultValue().filter(literal -> !literal.isSimple()).isPresent();
    }

    /** The name of that method. */
    static String defaultMethod(JavaComponent component) {
        return "default" + component.capitalised();
    }

    private static MethodSpec write(JavaRecord target, ValueCode values) {
        MethodSpec.Builder method = method("write", target)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Writes a value: every field, in the order of the schema.\n")
                .addParameter(RuntimeTypes.WRITER, "writer")
                .addParameter(target.header().name(), "value")
                .addStatement("writer.beginMap($L)", target.components().size());
        int index = 0;
        for (JavaComponent component : target.components()) {
            method.addStatement("writer.writeField(KEYS.encoded($L))", index++);
            CodeBlock value = CodeBlock.of("value.$N()", component.name());
            method.addStatement(values.write(component.type(), "writer", value));
        }
        return method.build();
    }

    private static MethodSpec read(JavaRecord target, ValueCode values, SeenFields seen) {
        List<JavaComponent> components = target.components();
        ReadNames names = ReadNames.beside(components);
        MethodSpec.Builder method = method("read", target)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Reads a value: fields in any order, unknown ones skipped.\n")
                .returns(target.header().name())
                .addParameter(RuntimeTypes.READER, names.reader());
        for (JavaComponent component : components) {
            method.addStatement("$T $N = $L", component.type().typeName(), component.name(), initial(component));
        }
        method.addCode(seen.declare(names))
                .addStatement("int $N = $N.beginObject()", names.entries(), names.reader())
                .beginControlFlow("for (int $1N = 0; $1N < $2N; $1N++)", names.index(), names.entries())
                .addStatement("int $N = $N.readField(KEYS)", names.key(), names.reader())
                .addCode(seen.mark(names))
                .beginControlFlow("switch ($N)", names.key());
        for (int i = 0; i < components.size(); i++) {
            JavaComponent component = components.get(i);
            CodeBlock value = values.read(component.type(), names.reader());
            method.addStatement("case $L -> $N = $L", i, component.name(), value);
        }
        method.addStatement("default -> $N.skip()", names.reader())
                .endControlFlow()
                .endControlFlow()
                .addCode(seen.check(names))
                .addStatement("$N.endObject()", names.reader());
        components.stream()
                .filter(CodecEmitter::compoundDefault)
                .forEach(component -> method.beginControlFlow("if ($N == null)", component.name())
                        .addStatement("$N = $N()", component.name(), defaultMethod(component))
                        .endControlFlow());
        return method.addStatement("return new $T($L)", target.header().name(), KeyCode.arguments(components))
                .build();
    }

    /** What a component holds until its field is read. */
    static CodeBlock initial(JavaComponent component) {
        if (component.defaultValue().filter(JavaLiteral::isSimple).isPresent()) {
            return LiteralCode.of(component.defaultValue().get());
        }
        if (!component.isRequired() && component.defaultValue().isEmpty()) {
            return LiteralCode.of(new JavaLiteral.AbsentLiteral());
        }
        TypeName type = component.type().typeName();
        if (!type.isPrimitive()) {
            return CodeBlock.of("null");
        }
        return CodeBlock.of(type.equals(TypeName.BOOLEAN) ? "false" : "0");
    }

    private static MethodSpec defaultOf(JavaComponent component, JavaRecord target) {
        return method(defaultMethod(component), target)
                .addModifiers(Modifier.STATIC)
                .returns(component.type().typeName())
                .addStatement(
                        "return $L", LiteralCode.of(component.defaultValue().orElseThrow()))
                .build();
    }

    private static MethodSpec.Builder method(String name, JavaRecord target) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name);
        if (target.usesDeprecated()) {
            method.addAnnotation(FileFrame.suppressDeprecation());
        }
        return method;
    }
}
