// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.plan.JavaCodec;
import io.guestwire.codegen.internal.plan.JavaDefinition;
import io.guestwire.codegen.internal.plan.JavaDoc;
import io.guestwire.codegen.internal.plan.JavaEnum;
import io.guestwire.codegen.internal.plan.JavaRecord;
import io.guestwire.codegen.internal.plan.JavaUnion;
import javax.lang.model.element.Modifier;

/** The class that writes and reads a declared type. */
public final class CodecEmitter implements Emitter<JavaCodec> {
    /** Counts how deep a value of a recursive type is. */
    static final CodeBlock ENTER = CodeBlock.of("writer.enter();\n");

    /** The end of that. */
    static final CodeBlock LEAVE = CodeBlock.of("writer.leave();\n");

    /** An emitter; it keeps nothing from one file to the next. */
    public CodecEmitter() {}

    @Override
    public JavaFile emit(JavaCodec plan) {
        TypeSpec.Builder type = type(plan).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        return FileFrame.around(plan.header(), JavaDoc.NONE, type);
    }

    /**
     * The class itself, without modifiers: for a file, or to be nested in another class. Its methods are
     * {@code public static void write(MessageWriter, T)} and {@code public static T read(MessageReader)}.
     */
    public static TypeSpec.Builder type(JavaCodec plan) {
        JavaDefinition target = plan.target();
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.header().name())
                .addJavadoc(
                        "Writes and reads {@link $T} as MessagePack.\n",
                        target.header().name());
        target.accept(new Members(type));
        return type;
    }

    /** No one makes an instance. */
    static MethodSpec constructor() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
    }

    /** A method whose code uses a type. */
    static MethodSpec.Builder method(String name, JavaDefinition target) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name);
        if (target.usesDeprecated()) {
            method.addAnnotation(FileFrame.suppressDeprecation());
        }
        return method;
    }

    private record Members(TypeSpec.Builder type) implements JavaDefinition.Cases<TypeSpec.Builder> {
        @Override
        public TypeSpec.Builder record(JavaRecord definition) {
            RecordCodec.addTo(type, definition);
            return type;
        }

        @Override
        public TypeSpec.Builder enumeration(JavaEnum definition) {
            EnumCodec.addTo(type, definition);
            return type;
        }

        @Override
        public TypeSpec.Builder union(JavaUnion definition) {
            UnionCodec.addTo(type, definition);
            return type;
        }
    }
}
