// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.JavaFile;
import io.guestwire.codegen.internal.plan.JavaDefinition;
import io.guestwire.codegen.internal.plan.JavaEnum;
import io.guestwire.codegen.internal.plan.JavaPlan;
import io.guestwire.codegen.internal.plan.JavaRecord;
import io.guestwire.codegen.internal.plan.JavaUnion;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes every file of a plan. */
public final class BindingEmitter {
    /**
     * The files of a plan.
     *
     * @return path with {@code /}, relative to the source root, to text; sorted by path
     */
    public SortedMap<String, String> emit(JavaPlan plan) {
        SortedMap<String, String> files = new TreeMap<>();
        for (JavaDefinition definition : plan.definitions()) {
            add(files, definition.accept(new Definitions()));
        }
        addAll(files, plan.codecs(), new CodecEmitter());
        addAll(files, plan.fields(), new FieldsEmitter());
        addAll(files, plan.interfaces(), new InterfaceEmitter());
        addAll(files, plan.clients(), new ClientEmitter());
        addAll(files, plan.exports(), new ExportsEmitter());
        return files;
    }

    private static <P> void addAll(SortedMap<String, String> files, List<P> nodes, Emitter<P> emitter) {
        for (P node : nodes) {
            add(files, emitter.emit(node));
        }
    }

    private static void add(SortedMap<String, String> files, JavaFile file) {
        String path =
                file.packageName().replace('.', '/') + "/" + file.typeSpec().name() + ".java";
        if (files.put(path, file.toString()) != null) {
            throw new IllegalStateException("two plan nodes make " + path);
        }
    }

    /** One emitter for each kind of declared type. */
    private static final class Definitions implements JavaDefinition.Cases<JavaFile> {
        @Override
        public JavaFile record(JavaRecord definition) {
            return new RecordEmitter().emit(definition);
        }

        @Override
        public JavaFile enumeration(JavaEnum definition) {
            return new EnumEmitter().emit(definition);
        }

        @Override
        public JavaFile union(JavaUnion definition) {
            return new UnionEmitter().emit(definition);
        }
    }
}
