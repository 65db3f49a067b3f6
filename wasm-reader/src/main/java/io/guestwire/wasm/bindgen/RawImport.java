// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import io.guestwire.wasm.FunctionType;
import java.util.Objects;

/**
 * An imported function as the import section has it.
 *
 * @param module first part of its name
 * @param name second part of its name
 * @param type of the function
 */
public record RawImport(String module, String name, FunctionType type) {

    /** Checks that nothing is null. */
    public RawImport {
        Objects.requireNonNull(module, "module");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }
}
