// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.ModuleDiagnosticCode;
import io.guestwire.wasm.bindgen.ExportedEnum;
import io.guestwire.wasm.bindgen.ExportedStringEnum;
import io.guestwire.widl.diagnostic.Quoted;
import java.util.ArrayList;
import java.util.List;

/** Exported enums to Java enums. */
record EnumClassPlanner(ModuleNames names, ModuleProblems problems) {
    EnumClass plan(ExportedEnum type, ClassName name) {
        String path = ModuleClasses.path(type.namespace(), type.name());
        ModuleProblems.Scope scope = problems.scope("the enum `" + name.simpleName() + "`");
        List<EnumClass.Constant> constants = new ArrayList<>();
        requireConstants(path, type.variants());
        for (ExportedEnum.Variant variant : type.variants()) {
            String key = path + "." + variant.name();
            constants.add(new EnumClass.Constant(
                    scope.member(names.constant(key, variant.name()), key),
                    variant.name(),
                    (int) variant.value(),
                    MethodPlanner.doc(variant.docs())));
        }
        return new EnumClass(name, path, MethodPlanner.doc(type.docs()), false, constants);
    }

    EnumClass plan(ExportedStringEnum type, ClassName name) {
        String path = ModuleClasses.path(type.namespace(), type.name());
        ModuleProblems.Scope scope = problems.scope("the enum `" + name.simpleName() + "`");
        List<EnumClass.Constant> constants = new ArrayList<>();
        requireConstants(path, type.values());
        for (String text : type.values()) {
            String key = path + "." + text;
            constants.add(new EnumClass.Constant(
                    scope.member(names.constant(key, text), key), text, constants.size(), MethodPlanner.doc("")));
        }
        return new EnumClass(name, path, MethodPlanner.doc(type.docs()), true, constants);
    }

    private void requireConstants(String path, List<?> constants) {
        if (constants.isEmpty()) {
            problems.error(
                    ModuleDiagnosticCode.MODULE_TYPE,
                    "the enum " + Quoted.of(path) + " has no values",
                    "give it one in Rust, or do not export it");
        }
    }
}
