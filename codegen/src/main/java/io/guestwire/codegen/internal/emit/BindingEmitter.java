// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.JavaFile;
import io.guestwire.codegen.internal.plan.JavaPlan;
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
        addAll(files, plan.records(), new RecordEmitter());
        addAll(files, plan.codecs(), new CodecEmitter());
        addAll(files, plan.interfaces(), new InterfaceEmitter());
        addAll(files, plan.clients(), new ClientEmitter());
        addAll(files, plan.exports(), new ExportsEmitter());
        return files;
    }

    private static <P> void addAll(SortedMap<String, String> files, List<P> nodes, Emitter<P> emitter) {
        for (P node : nodes) {
            JavaFile file = emitter.emit(node);
            String path =
                    file.packageName().replace('.', '/') + "/" + file.typeSpec().name() + ".java";
            if (files.put(path, file.toString()) != null) {
                throw new IllegalStateException("two plan nodes make " + path);
            }
        }
    }
}
