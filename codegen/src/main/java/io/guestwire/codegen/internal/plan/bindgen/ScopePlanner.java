// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import com.palantir.javapoet.ClassName;
import io.guestwire.wasm.bindgen.BindgenModule;
import io.guestwire.wasm.bindgen.ExportedEnum;
import io.guestwire.wasm.bindgen.ExportedFunction;
import io.guestwire.wasm.bindgen.ExportedStringEnum;
import io.guestwire.wasm.bindgen.ExportedStruct;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a module exports, by the objects of JavaScript that it is to be found in. */
final class ScopePlanner {
    /** Methods of the module's class that are ours. */
    private static final Set<String> OURS = Set.of("start", "load");

    private final BindgenModule module;
    private final ModuleClasses classes;
    private final ModuleNames names;
    private final ModuleProblems problems;
    private final MethodPlanner methods;
    private final EnumClassPlanner enums;
    private final FieldNames moduleFields = new FieldNames("guest");

    ScopePlanner(
            BindgenModule module,
            ModuleClasses classes,
            ModuleNames names,
            ModuleProblems problems,
            ModuleRecords records) {
        this.module = module;
        this.classes = classes;
        this.names = names;
        this.problems = problems;
        this.methods = new MethodPlanner(
                module.abi(),
                new ValuePlanner(classes.types(), problems),
                names,
                records,
                new PromisePlanner(classes.types(), records.file()));
        this.enums = new EnumClassPlanner(names, problems);
    }

    /** The scope of the module itself. */
    ModuleScope plan() {
        return scope(List.of());
    }

    private ModuleScope scope(List<String> path) {
        ClassName type = classes.namespace(path);
        String jsName = String.join(".", path);
        FieldNames fields = path.isEmpty() ? moduleFields : new FieldNames("module");
        ProblemNames scopeNames =
                new ProblemNames(problems.scope("the class `" + type.simpleName() + "`"), path.isEmpty());
        List<ModuleMethod> calls = new ArrayList<>();
        List<FunctionField> functions = new ArrayList<>();
        for (ExportedFunction function : module.freeFunctions()) {
            if (function.namespace().equals(path)) {
                String name = scopeNames.claim(names.method(pathOf(function), function.name()), pathOf(function));
                ModuleMethod method = methods.free(function, name, fields.next(name));
                functions.add(method.function());
                calls.add(method);
            }
        }
        List<StructClass> structs = new ArrayList<>();
        for (ExportedStruct struct : module.structs()) {
            if (struct.namespace().equals(path)) {
                StructPlanner planner = new StructPlanner(module, struct, classes, names, problems, methods);
                structs.add(planner.plan(moduleFields.next(planner.tableName()), scopeNames, calls));
            }
        }
        List<EnumClass> enumClasses = new ArrayList<>();
        for (ExportedEnum one : module.enums()) {
            if (one.namespace().equals(path)) {
                enumClasses.add(enums.plan(one, classes.types().enumClass(one.id())));
            }
        }
        for (ExportedStringEnum one : module.stringEnums()) {
            if (one.namespace().equals(path)) {
                enumClasses.add(enums.plan(one, classes.types().textEnumClass(one.name())));
            }
        }
        List<ModuleScope> nested = new ArrayList<>();
        for (String child : children(path)) {
            List<String> childPath = new ArrayList<>(path);
            childPath.add(child);
            nested.add(scope(childPath));
        }
        List<ModuleScope> named = nested.stream()
                .map(child -> child.withAccessor(scopeNames.claim(
                        names.method(
                                child.jsName() + ".",
                                child.jsName().substring(jsName.isEmpty() ? 0 : jsName.length() + 1)),
                        child.jsName())))
                .toList();
        return new ModuleScope(type, jsName, "", calls, functions, named, structs, enumClasses);
    }

    private Set<String> children(List<String> path) {
        Set<String> children = new LinkedHashSet<>();
        List<List<String>> all = new ArrayList<>();
        module.freeFunctions().forEach(function -> all.add(function.namespace()));
        module.structs().forEach(struct -> all.add(struct.namespace()));
        module.enums().forEach(type -> all.add(type.namespace()));
        module.stringEnums().forEach(type -> all.add(type.namespace()));
        for (List<String> namespace : all) {
            if (namespace.size() > path.size()
                    && namespace.subList(0, path.size()).equals(path)) {
                children.add(namespace.get(path.size()));
            }
        }
        return children;
    }

    private static String pathOf(ExportedFunction function) {
        return ModuleClasses.path(function.namespace(), function.name());
    }

    /** The methods of one class, of which some may be ours. */
    record ProblemNames(ModuleProblems.Scope scope, boolean ofModule) {
        String claim(String javaName, String path) {
            String free = ofModule && OURS.contains(javaName) ? javaName + "_" : javaName;
            return scope.member(free, path);
        }
    }
}
