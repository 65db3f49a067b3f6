// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.plan.JavaComponent;
import io.guestwire.codegen.internal.plan.JavaRecord;
import io.guestwire.codegen.internal.plan.JavaType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The members of the class that writes and reads a record. */
final class RecordCodec {
    private RecordCodec() {}

    static void addTo(TypeSpec.Builder type, JavaRecord target) {
        ValueCode values = new ValueCode(new NameAllocator());
        NameAllocator constants = new NameAllocator();
        // Each component is a local too, which would hide a constant of its name.
        target.components().forEach(component -> constants.newName(component.name(), new Object()));
        String keys = constants.newName("KEYS", new Object());
        String required = constants.newName("REQUIRED", new Object());
        SeenFields seen = new SeenFields(target.components(), CodeBlock.of("$N", keys), CodeBlock.of("$N", required));
        type.addField(FieldSpec.builder(RuntimeTypes.KEYS, keys, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(KeyCode.keys(target.components()))
                        .build())
                .addFields(seen.constant(required).stream().toList())
                .addMethod(CodecEmitter.constructor())
                .addMethod(write(target, values, keys))
                .addMethod(read(target, values, keys, seen));
        target.components()
                .forEach(component -> component
                        .defaultMethod()
                        .ifPresent(method -> type.addMethod(defaultOf(component, method, target))));
        type.addMethods(values.methods());
    }

    private static MethodSpec write(JavaRecord target, ValueCode values, String keys) {
        MethodSpec.Builder method = CodecEmitter.method("write", target)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Writes a value: every field, in the order of the schema.\n")
                .addParameter(RuntimeTypes.WRITER, "writer")
                .addParameter(target.header().name(), "value")
                .addCode(target.recursive() ? CodecEmitter.ENTER : CodeBlock.of(""))
                .addStatement("writer.beginMap($L)", target.components().size());
        NameAllocator locals = new NameAllocator();
        List.of("writer", "value").forEach(name -> locals.newName(name, new Object()));
        int index = 0;
        for (JavaComponent component : target.components()) {
            method.addStatement("writer.writeField($N.encoded($L))", keys, index++);
            CodeBlock value = CodeBlock.of("value.$N()", component.name());
            if (target.isUsers()
                    && (component.type().holdsRange() || component.type().holdsCollection())) {
                value = checked(component, target, value, locals, method);
            }
            method.addStatement(values.write(component.type(), "writer", value));
        }
        return method.addCode(target.recursive() ? CodecEmitter.LEAVE : CodeBlock.of(""))
                .build();
    }

    /** A component of a user's record, which checks nothing itself and may hold what others change meanwhile. */
    private static CodeBlock checked(
            JavaComponent component,
            JavaRecord target,
            CodeBlock value,
            NameAllocator locals,
            MethodSpec.Builder method) {
        JavaType type = component.type();
        String local = locals.newName(component.name(), new Object());
        method.addStatement("$T $N = $L", type.typeName(), local, value);
        Checks.ofResult(type, local, target.wireName() + "." + component.name(), locals)
                .forEach(method::addStatement);
        return CodeBlock.of("$N", local);
    }

    private static MethodSpec read(JavaRecord target, ValueCode values, String keys, SeenFields seen) {
        List<JavaComponent> components = target.components();
        ReadNames names = ReadNames.beside(components);
        MethodSpec.Builder method = CodecEmitter.method("read", target)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Reads a value: fields in any order, unknown ones skipped.\n")
                .returns(target.header().name())
                .addParameter(RuntimeTypes.READER, names.reader());
        new FieldsCode(components, names, CodeBlock.of("$N", keys), seen, values).addTo(method);
        components.forEach(component ->
                component.defaultMethod().ifPresent(made -> FieldsCode.addDefault(method, component, made)));
        return method.addStatement("return new $T($L)", target.header().name(), KeyCode.arguments(components))
                .build();
    }

    private static MethodSpec defaultOf(JavaComponent component, String name, JavaRecord target) {
        return CodecEmitter.method(name, target)
                .addModifiers(Modifier.STATIC)
                .returns(component.type().typeName())
                .addStatement(
                        "return $L", LiteralCode.of(component.defaultValue().orElseThrow()))
                .build();
    }
}
