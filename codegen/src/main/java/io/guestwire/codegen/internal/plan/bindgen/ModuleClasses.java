// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import com.palantir.javapoet.ClassName;
import io.guestwire.wasm.bindgen.BindgenModule;
import io.guestwire.wasm.bindgen.ExportedEnum;
import io.guestwire.wasm.bindgen.ExportedStringEnum;
import io.guestwire.wasm.bindgen.ExportedStruct;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The classes of a module: its own, one for each namespace, nested, and one for each struct and enum. */
final class ModuleClasses {
    private final ModuleNames names;
    private final ModuleProblems problems;
    private final ClassName module;
    private final ModuleTypes types = new ModuleTypes();
    private final Map<List<String>, ClassName> namespaces = new HashMap<>();
    private final Map<ClassName, ModuleProblems.Scope> nested = new HashMap<>();
    private final ModuleProblems.Scope files;
    private final Set<String> taken = new HashSet<>();

    /**
     * Names every class of a module.
     *
     * @param wanted the class of the module, which steps aside for a struct or enum of its name
     */
    ModuleClasses(BindgenModule exports, ClassName wanted, ModuleNames names, ModuleProblems problems) {
        this.names = names;
        this.problems = problems;
        this.files = problems.scope("Java");
        this.module = hasType(exports, wanted.simpleName()) ? wanted.peerClass(wanted.simpleName() + "Module") : wanted;
        take(files.type(module.simpleName(), "the module"));
        exports.structs().forEach(struct -> types.struct(struct.id(), claim(struct.namespace(), struct.name())));
        exports.enums().forEach(type -> types.enumeration(type, claim(type.namespace(), type.name())));
        exports.stringEnums().forEach(type -> types.textEnumeration(type.name(), claim(type.namespace(), type.name())));
    }

    private boolean hasType(BindgenModule exports, String name) {
        return exports.structs().stream()
                        .filter(struct -> struct.namespace().isEmpty())
                        .map(ExportedStruct::name)
                        .anyMatch(type -> names.type(type, type).equals(name))
                || exports.enums().stream()
                        .filter(type -> type.namespace().isEmpty())
                        .map(ExportedEnum::name)
                        .anyMatch(type -> names.type(type, type).equals(name))
                || exports.stringEnums().stream()
                        .filter(type -> type.namespace().isEmpty())
                        .map(ExportedStringEnum::name)
                        .anyMatch(type -> names.type(type, type).equals(name));
    }

    /** The class of the module. */
    ClassName module() {
        return module;
    }

    /** The classes that stand for what the module declares. */
    ModuleTypes types() {
        return types;
    }

    /** Tells whether one of the classes has this simple name. */
    boolean isTaken(String simpleName) {
        return taken.contains(simpleName);
    }

    /** Tells whether one of the classes, or the interface of imports, has this simple name where case does not matter. */
    boolean isTakenInAnyCase(String simpleName) {
        return simpleName.equalsIgnoreCase(module.simpleName() + "Imports")
                || simpleName.equalsIgnoreCase(module.simpleName() + "Link")
                || taken.stream().anyMatch(simpleName::equalsIgnoreCase);
    }

    /** The class of a namespace: the module's, or one nested in it. */
    ClassName namespace(List<String> path) {
        if (path.isEmpty()) {
            return module;
        }
        ClassName known = namespaces.get(path);
        if (known != null) {
            return known;
        }
        ClassName outer = namespace(path.subList(0, path.size() - 1));
        String jsPath = String.join(".", path);
        String name = beside(names.type(jsPath, path.get(path.size() - 1)));
        ClassName made = outer.nestedClass(take(scope(outer).type(name, jsPath)));
        namespaces.put(List.copyOf(path), made);
        return made;
    }

    /** Takes the name of one more file beside the module's. */
    ClassName file(String simpleName, String path) {
        return module.peerClass(take(files.type(simpleName, path)));
    }

    private ClassName claim(List<String> namespace, String jsName) {
        String path = path(namespace, jsName);
        String name = beside(names.type(path, jsName));
        if (namespace.isEmpty()) {
            return file(name, path);
        }
        ClassName outer = namespace(namespace);
        return outer.nestedClass(take(scope(outer).type(name, path)));
    }

    /** The class that is nested in those of structs gives its name to no class around it. */
    private static String beside(String name) {
        return name.equals(StructClass.FUNCTIONS) ? name + "_" : name;
    }

    private ModuleProblems.Scope scope(ClassName outer) {
        return nested.computeIfAbsent(outer, type -> {
            ModuleProblems.Scope scope = problems.scope("the class `" + type.simpleName() + "`");
            for (ClassName around = type; around != null; around = around.enclosingClassName()) {
                scope.type(around.simpleName(), "the class around it");
            }
            return scope;
        });
    }

    private String take(String simpleName) {
        taken.add(simpleName);
        return simpleName;
    }

    static String path(List<String> namespace, String jsName) {
        return namespace.isEmpty() ? jsName : String.join(".", namespace) + "." + jsName;
    }
}
