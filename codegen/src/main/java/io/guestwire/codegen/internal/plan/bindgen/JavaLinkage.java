// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * What a module is linked with.
 *
 * @param name the class that does it
 * @param version of wasm-bindgen
 * @param imports the interface that the program implements, if anything is left to it
 * @param parts the objects that hold methods, besides the implementation of {@code imports} itself
 * @param links what each import is bound to
 * @param closures functions of the guest that imports are given
 * @param startFunctions exports that run when the guest starts
 */
public record JavaLinkage(
        ClassName name,
        String version,
        Optional<JavaImportType> imports,
        List<Part> parts,
        List<JavaLink> links,
        List<JavaClosure> closures,
        List<String> startFunctions) {
    /** The field that holds the implementation of {@code imports}. */
    public static final String IMPORTS = "imports";

    /** Takes copies. */
    public JavaLinkage {
        parts = List.copyOf(parts);
        links = List.copyOf(links);
        closures = List.copyOf(closures);
        startFunctions = List.copyOf(startFunctions);
    }

    /**
     * An object that holds methods, asked for once.
     *
     * @param field the field that keeps it
     * @param type its interface
     * @param parent the field of what has it
     * @param accessor the method that gives it
     */
    public record Part(String field, ClassName type, String parent, String accessor) {}
}
