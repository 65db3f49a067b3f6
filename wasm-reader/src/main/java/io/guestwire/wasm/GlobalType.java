// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import java.util.Objects;

/**
 * Type of a global variable or constant.
 *
 * @param type type of its value
 * @param mutable whether it can change after the module has started
 */
public record GlobalType(ValueType type, boolean mutable) {

    /** Checks that nothing is null. */
    public GlobalType {
        Objects.requireNonNull(type, "type");
    }
}
