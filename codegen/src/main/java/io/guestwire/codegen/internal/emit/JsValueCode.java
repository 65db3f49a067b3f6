// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import io.guestwire.codegen.internal.plan.records.JsType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes and reads JavaScript values inside one generated class. Lists, maps and optionals become private methods of that
 * class, one for each type.
 */
final class JsValueCode {
    private final NameAllocator methodNames;
    private final Map<JsType, String> writers = new HashMap<>();
    private final Map<JsType, String> readers = new HashMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    JsValueCode(NameAllocator methodNames) {
        this.methodNames = methodNames;
    }

    /**
     * An expression that makes a value.
     *
     * @param writer the variable of the {@code JsWriter}
     */
    CodeBlock write(JsType type, String writer, CodeBlock value) {
        return type.accept(new Write(writer, value));
    }

    /**
     * An expression that reads a value.
     *
     * @param reader the variable of the {@code JsReader}
     */
    CodeBlock read(JsType type, String reader, CodeBlock value) {
        return type.accept(new Read(reader, value));
    }

    /** The private methods that the code handed out so far calls. */
    List<MethodSpec> methods() {
        return List.copyOf(methods);
    }

    private CodeBlock callWriter(JsType type, String writer, CodeBlock value) {
        String name = writers.get(type);
        if (name == null) {
            name = methodNames.newName("write" + type.java().label(), new Object());
            writers.put(type, name);
            int place = methods.size();
            methods.add(place, JsContainerWriter.method(name, type, this));
        }
        return CodeBlock.of("$N($N, $L)", name, writer, value);
    }

    private CodeBlock callReader(JsType type, String reader, CodeBlock value) {
        String name = readers.get(type);
        if (name == null) {
            name = methodNames.newName("read" + type.java().label(), new Object());
            readers.put(type, name);
            int place = methods.size();
            methods.add(place, JsContainerReader.method(name, type, this));
        }
        return CodeBlock.of("$N($N, $L)", name, reader, value);
    }

    private final class Write implements JsType.Cases<CodeBlock> {
        private final String writer;
        private final CodeBlock value;

        private Write(String writer, CodeBlock value) {
            this.writer = writer;
            this.value = value;
        }

        @Override
        public CodeBlock scalar(JsType.Scalar type) {
            return CodeBlock.of("$N.$N($L)", writer, type.java().writer(), value);
        }

        @Override
        public CodeBlock list(JsType.ListOf type) {
            return callWriter(type, writer, value);
        }

        @Override
        public CodeBlock map(JsType.MapOf type) {
            return callWriter(type, writer, value);
        }

        @Override
        public CodeBlock optional(JsType.OptionalOf type) {
            return callWriter(type, writer, value);
        }

        @Override
        public CodeBlock coded(JsType.Coded type) {
            return CodeBlock.of("$T.write($N, $L)", type.java().codec(), writer, value);
        }
    }

    private final class Read implements JsType.Cases<CodeBlock> {
        private final String reader;
        private final CodeBlock value;

        private Read(String reader, CodeBlock value) {
            this.reader = reader;
            this.value = value;
        }

        @Override
        public CodeBlock scalar(JsType.Scalar type) {
            return CodeBlock.of("$N.$N($L)", reader, type.java().reader(), value);
        }

        @Override
        public CodeBlock list(JsType.ListOf type) {
            return callReader(type, reader, value);
        }

        @Override
        public CodeBlock map(JsType.MapOf type) {
            return callReader(type, reader, value);
        }

        @Override
        public CodeBlock optional(JsType.OptionalOf type) {
            return callReader(type, reader, value);
        }

        @Override
        public CodeBlock coded(JsType.Coded type) {
            return CodeBlock.of("$T.read($N, $L)", type.java().codec(), reader, value);
        }
    }
}
