// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * What is to be found in one object of JavaScript: the module itself, or a namespace in it.
 *
 * @param name the class: the module's, or one nested in it
 * @param jsName the namespace as {@code a.b}, not escaped; empty for the module
 * @param accessor the method of the outer class that gives it; empty for the module
 * @param methods its functions, and the constructors and static functions of its structs
 * @param functions the functions of the guest that its class holds
 * @param namespaces what is nested in it
 * @param structs its structs: files of their own beside the module's class, else nested classes
 * @param enums its enums, as the structs
 */
public record ModuleScope(
        ClassName name,
        String jsName,
        String accessor,
        List<ModuleMethod> methods,
        List<FunctionField> functions,
        List<ModuleScope> namespaces,
        List<StructClass> structs,
        List<EnumClass> enums) {
    /** Takes copies. */
    public ModuleScope {
        methods = List.copyOf(methods);
        functions = List.copyOf(functions);
        namespaces = List.copyOf(namespaces);
        structs = List.copyOf(structs);
        enums = List.copyOf(enums);
    }

    /** The same with this accessor. */
    ModuleScope withAccessor(String method) {
        return new ModuleScope(name, jsName, method, methods, functions, namespaces, structs, enums);
    }
}
