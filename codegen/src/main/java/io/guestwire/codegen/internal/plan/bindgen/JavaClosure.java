// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import java.util.List;
import java.util.Optional;

/**
 * A function of the guest that imports are given.
 *
 * @param type its functional interface, with one method
 * @param factory the method of the linkage that makes an object of the interface
 * @param signature words of its arguments and result
 * @param parameters how its arguments cross
 * @param result how its result crosses, if it has one
 * @param failing whether the guest may return an error, as {@code Result}
 */
public record JavaClosure(
        JavaImportType type,
        String factory,
        String signature,
        List<BindgenValue> parameters,
        Optional<BindgenValue> result,
        boolean failing) {
    /** Takes a copy. */
    public JavaClosure {
        parameters = List.copyOf(parameters);
    }
}
