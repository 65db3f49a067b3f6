// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import io.guestwire.codegen.internal.plan.JavaHeader;
import io.guestwire.codegen.internal.plan.records.JsPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The Java of one module.
 *
 * @param header the class of the module
 * @param version of the crate that the module was built with, {@code 0.2.100}
 * @param file name of the module's file, without directories
 * @param resource the class path resource that {@code load()} reads, if there is one
 * @param root what the module exports
 * @param linkage what its imports are bound to
 * @param records what the declarations of data become that it uses
 */
public record ModulePlan(
        JavaHeader header,
        String version,
        String file,
        Optional<String> resource,
        ModuleScope root,
        JavaLinkage linkage,
        JsPlan records) {
    /** The structs of all namespaces. */
    public List<StructClass> allStructs() {
        List<StructClass> structs = new ArrayList<>();
        collect(root, structs);
        return structs;
    }

    private static void collect(ModuleScope scope, List<StructClass> structs) {
        structs.addAll(scope.structs());
        scope.namespaces().forEach(namespace -> collect(namespace, structs));
    }
}
