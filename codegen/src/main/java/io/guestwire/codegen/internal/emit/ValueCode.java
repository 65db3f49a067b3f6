// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import io.guestwire.codegen.internal.plan.JavaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes and reads values inside one generated class. Lists, maps, optionals and what has to be converted become private
 * methods of that class, one for each type, so that no method grows with the nesting of its types.
 */
final class ValueCode {
    private final NameAllocator methodNames;
    private final Map<JavaType, String> writers = new HashMap<>();
    private final Map<JavaType, String> readers = new HashMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    ValueCode(NameAllocator methodNames) {
        this.methodNames = methodNames;
    }

    /** A call that writes a value. */
    CodeBlock write(JavaType type, String writer, CodeBlock value) {
        return type.accept(new WriteCall(writer, value));
    }

    /** An expression that reads a value. */
    CodeBlock read(JavaType type, String reader) {
        return type.accept(new ReadCall(reader));
    }

    /** The private methods that the code handed out so far calls. */
    List<MethodSpec> methods() {
        return List.copyOf(methods);
    }

    private CodeBlock callWriter(JavaType type, String writer, CodeBlock value) {
        String name = writers.get(type);
        if (name == null) {
            name = methodNames.newName("write" + type.label(), new Object());
            writers.put(type, name);
            add(type, name, ContainerWriter::method);
        }
        return CodeBlock.of("$N($N, $L)", name, writer, value);
    }

    private CodeBlock callReader(JavaType type, String reader) {
        String name = readers.get(type);
        if (name == null) {
            name = methodNames.newName("read" + type.label(), new Object());
            readers.put(type, name);
            add(type, name, ContainerReader::method);
        }
        return CodeBlock.of("$N($N)", name, reader);
    }

    /** Adds a method before those of the types inside, which making it adds. */
    private void add(JavaType type, String name, ContainerMethod method) {
        int place = methods.size();
        methods.add(place, method.of(name, type, this));
    }

    private interface ContainerMethod {
        MethodSpec of(String name, JavaType type, ValueCode code);
    }

    /** A private static method whose code mentions a type. */
    static MethodSpec.Builder method(String name, JavaType type) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
        if (type.mentionsDeprecated()) {
            method.addAnnotation(FileFrame.suppressDeprecation());
        }
        return method;
    }

    private final class WriteCall implements JavaType.Cases<CodeBlock> {
        private final String writer;
        private final CodeBlock value;

        private WriteCall(String writer, CodeBlock value) {
            this.writer = writer;
            this.value = value;
        }

        @Override
        public CodeBlock scalar(JavaType.Scalar type) {
            return CodeBlock.of("$N.$N($L)", writer, type.writer(), value);
        }

        @Override
        public CodeBlock list(JavaType.ListOf type) {
            return callWriter(type, writer, value);
        }

        @Override
        public CodeBlock map(JavaType.MapOf type) {
            return callWriter(type, writer, value);
        }

        @Override
        public CodeBlock optional(JavaType.OptionalOf type) {
            return callWriter(type, writer, value);
        }

        @Override
        public CodeBlock coded(JavaType.Coded type) {
            return CodeBlock.of("$T.write($N, $L)", type.codec(), writer, value);
        }

        @Override
        public CodeBlock converted(JavaType.Converted type) {
            return callWriter(type, writer, value);
        }
    }

    private final class ReadCall implements JavaType.Cases<CodeBlock> {
        private final String reader;

        private ReadCall(String reader) {
            this.reader = reader;
        }

        @Override
        public CodeBlock scalar(JavaType.Scalar type) {
            return CodeBlock.of("$N.$N()", reader, type.reader());
        }

        @Override
        public CodeBlock list(JavaType.ListOf type) {
            return callReader(type, reader);
        }

        @Override
        public CodeBlock map(JavaType.MapOf type) {
            return callReader(type, reader);
        }

        @Override
        public CodeBlock optional(JavaType.OptionalOf type) {
            return callReader(type, reader);
        }

        @Override
        public CodeBlock coded(JavaType.Coded type) {
            return CodeBlock.of("$T.read($N)", type.codec(), reader);
        }

        @Override
        public CodeBlock converted(JavaType.Converted type) {
            return callReader(type, reader);
        }
    }
}
