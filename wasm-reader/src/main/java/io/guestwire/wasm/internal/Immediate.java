// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal;

/** One thing that can follow an opcode (core specification 2.0, section 5.4). The upper ones are indexes. */
enum Immediate {
    FUNCTION,
    FUNCTION_TYPE,
    /** A type of any kind; only structs and arrays have instructions for it. */
    TYPE,
    LOCAL,
    GLOBAL,
    TABLE,
    MEMORY,
    TAG,
    ELEMENT_SEGMENT,
    DATA_SEGMENT,
    /** A field of a struct or the length of an array, which the engine's validation looks at. */
    NUMBER,
    /** How many blocks a branch leaves. */
    LABEL,
    /** The labels of a {@code br_table}. */
    LABELS,
    CATCH_CLAUSES,
    BLOCK_TYPE,
    HEAP_TYPE,
    SELECT_TYPES,
    CAST_FLAGS,
    I32,
    I64,
    F32,
    F64,
    V128,
    /** Alignment, memory and offset of an access of the instruction's width. */
    ACCESS,
    /** The same, with the alignment that an atomic access must have. */
    ATOMIC_ACCESS,
    /** A lane below the number of lanes of the instruction's width. */
    LANE,
    /** The sixteen lanes of a shuffle. */
    LANES,
    ZERO_BYTE
}
