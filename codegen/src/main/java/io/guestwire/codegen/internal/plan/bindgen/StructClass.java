// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.internal.plan.JavaDoc;
import java.util.List;
import java.util.Optional;

/**
 * The class of an exported struct.
 *
 * @param name the class
 * @param jsName its name in the module, not escaped
 * @param module the class of the module
 * @param doc what the module says about it
 * @param methods its methods, getters and setters; those that need no object are methods of the module's class
 * @param table the field of the module's class that holds the functions
 * @param functions all functions, those that need no object too
 * @param free the function that frees one
 * @param maker the method of the module's class that makes one, if there is a constructor
 * @param inspected what {@code toString()} shows; empty unless the source asks for it
 * @param wrap the import that turns a pointer into a value of the host
 * @param unwrap the import that does the opposite
 */
public record StructClass(
        ClassName name,
        String jsName,
        ClassName module,
        JavaDoc doc,
        List<ModuleMethod> methods,
        String table,
        List<FunctionField> functions,
        FunctionField free,
        Optional<String> maker,
        List<String> inspected,
        Optional<String> wrap,
        Optional<String> unwrap) {
    /** The nested class that holds the functions of the guest. */
    public static final String FUNCTIONS = "Functions";

    /** Takes copies. */
    public StructClass {
        methods = List.copyOf(methods);
        functions = List.copyOf(functions);
        inspected = List.copyOf(inspected);
    }
}
