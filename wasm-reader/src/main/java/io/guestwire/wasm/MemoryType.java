// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * Limits of a linear memory. A declared maximum is a promise not to grow further, not an allocation: it may be any legal
 * number, {@link WasmLimit#MEMORY_PAGES} is compared with the minimum alone.
 *
 * @param minimumPages pages at the start
 * @param maximumPages pages never exceeded; empty when the module declares none
 * @param shared whether threads share it; only with {@link Feature#THREADS}
 * @param index64 whether addresses are 64 bits wide; only with {@link Feature#MEMORY64}
 * @param pageSize bytes in a page: 65,536, or 1 with {@link Feature#CUSTOM_PAGE_SIZES}
 */
public record MemoryType(long minimumPages, OptionalLong maximumPages, boolean shared, boolean index64, int pageSize) {

    /** Checks that nothing is null. */
    public MemoryType {
        Objects.requireNonNull(maximumPages, "maximumPages");
    }
}
