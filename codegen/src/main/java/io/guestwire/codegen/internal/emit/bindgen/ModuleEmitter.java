// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit.bindgen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.emit.FileFrame;
import io.guestwire.codegen.internal.emit.JsPlanEmitter;
import io.guestwire.codegen.internal.plan.JavaDoc;
import io.guestwire.codegen.internal.plan.JavaHeader;
import io.guestwire.codegen.internal.plan.bindgen.EnumClass;
import io.guestwire.codegen.internal.plan.bindgen.ModulePlan;
import io.guestwire.codegen.internal.plan.bindgen.StructClass;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes every file of a module's plan. */
public final class ModuleEmitter {
    /**
     * The files of a plan.
     *
     * @return path with {@code /}, relative to the source root, to text; sorted by path
     */
    public SortedMap<String, String> emit(ModulePlan plan) {
        SortedMap<String, String> files = new TreeMap<>();
        add(files, plan, plan.header().name(), new ModuleClassEmitter().emit(plan));
        for (StructClass struct : plan.root().structs()) {
            add(files, plan, struct.name(), new StructClassEmitter().emit(struct));
        }
        for (EnumClass one : plan.root().enums()) {
            add(files, plan, one.name(), new EnumClassEmitter().emit(one));
        }
        add(files, plan, plan.linkage().name(), new LinkageEmitter().emit(plan));
        plan.linkage()
                .imports()
                .ifPresent(imports -> add(files, plan, imports.name(), new ImportsEmitter().emit(imports)));
        for (JavaFile file : new JsPlanEmitter().emit(plan.records())) {
            add(files, file);
        }
        return files;
    }

    private static void add(SortedMap<String, String> files, ModulePlan plan, ClassName name, TypeSpec.Builder type) {
        JavaHeader header =
                new JavaHeader(name, plan.header().source(), plan.header().qualified());
        JavaFile file = FileFrame.around(header, JavaDoc.NONE, type);
        add(files, file);
    }

    private static void add(SortedMap<String, String> files, JavaFile file) {
        String path =
                file.packageName().replace('.', '/') + "/" + file.typeSpec().name() + ".java";
        if (files.put(path, file.toString()) != null) {
            throw new IllegalStateException("two plan nodes make " + path);
        }
    }
}
