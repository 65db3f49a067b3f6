// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * Element type and limits of a table. As with memories, a declared maximum is not an allocation.
 *
 * @param elementType a reference type
 * @param minimum elements at the start
 * @param maximum elements never exceeded; empty when the module declares none
 * @param index64 whether indexes are 64 bits wide; only with {@link Feature#MEMORY64}
 */
public record TableType(ValueType elementType, long minimum, OptionalLong maximum, boolean index64) {

    /** Checks that nothing is null. */
    public TableType {
        Objects.requireNonNull(elementType, "elementType");
        Objects.requireNonNull(maximum, "maximum");
    }
}
