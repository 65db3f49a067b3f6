// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import io.guestwire.codegen.internal.plan.JavaDoc;
import java.util.List;
import java.util.Optional;

/**
 * A method that calls an export of the guest.
 *
 * @param name in Java
 * @param doc what the module says about it
 * @param fact what is said when the module says nothing, as a sentence; not escaped
 * @param parameters without the receiver
 * @param result how the result crosses; absent for the unit type
 * @param resultDoc what the module says about the result, not escaped
 * @param receiver whether the object itself goes first, and what becomes of it
 * @param table the field of the module's class that holds the functions of a struct; absent when the class of the method
 *     holds the function itself
 * @param function the function
 * @param fallible whether the guest may answer with an error
 * @param replacesToString whether it is {@code toString} of the object
 */
public record ModuleMethod(
        String name,
        JavaDoc doc,
        String fact,
        List<ModuleParameter> parameters,
        Optional<BindgenValue> result,
        Optional<String> resultDoc,
        Receiver receiver,
        Optional<String> table,
        FunctionField function,
        boolean fallible,
        boolean replacesToString) {
    /** Takes a copy. */
    public ModuleMethod {
        parameters = List.copyOf(parameters);
    }

    /** What a method does with the object that it is called on. */
    public enum Receiver {
        /** There is none. */
        NONE,
        /** The guest borrows it. */
        SHARED,
        /** The guest takes it; it cannot be used again. */
        MOVED
    }
}
