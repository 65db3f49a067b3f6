// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal;

import io.guestwire.wasm.Feature;
import java.util.Optional;

/**
 * How one instruction is written.
 *
 * @param code prefix in the upper half, opcode in the lower one
 * @param name in the text format; empty where no message needs it
 * @param immediates what follows the opcode
 * @param detail binary logarithm of the access width of a memory instruction, number of lanes of a lane instruction
 * @param feature what it needs beyond the first version
 * @param constant whether it may stand in a constant expression
 */
record Opcode(int code, String name, Immediates immediates, int detail, Optional<Feature> feature, boolean constant) {

    static final int CALL_INDIRECT = 0x11;
    static final int PREFIX_GC = 0xfb;
    static final int PREFIX_MISC = 0xfc;
    static final int PREFIX_SIMD = 0xfd;
    static final int PREFIX_ATOMIC = 0xfe;

    /** Forms of what follows an opcode; each index is a number in the index space of its name. */
    enum Immediates {
        NONE,
        BLOCK,
        LOOP,
        IF,
        ELSE,
        END,
        TRY,
        CATCH,
        CATCH_ALL,
        DELEGATE,
        TRY_TABLE,
        TAG,
        LABEL,
        LABEL_OF_TRY,
        LABEL_TABLE,
        FUNCTION,
        FUNCTION_TYPE,
        TYPE_AND_TABLE,
        SELECT_TYPES,
        LOCAL,
        GLOBAL,
        TABLE,
        TABLE_PAIR,
        ELEMENT,
        ELEMENT_AND_TABLE,
        DATA,
        DATA_AND_MEMORY,
        MEMORY,
        MEMORY_PAIR,
        ACCESS,
        ATOMIC_ACCESS,
        ACCESS_AND_LANE,
        LANE,
        SHUFFLE,
        V128,
        I32,
        I64,
        F32,
        F64,
        ZERO_BYTE,
        HEAP_TYPE,
        CAST_BRANCH,
        TYPE,
        TYPE_PAIR,
        TYPE_AND_FIELD,
        TYPE_AND_COUNT,
        TYPE_AND_DATA,
        TYPE_AND_ELEMENT
    }

    /** Returns for example {@code instruction 0xfc 0x0a} or {@code instruction 0x12 (return_call)}. */
    @Override
    public String toString() {
        String number = "instruction " + format(code >>> 16, code & 0xffff);
        return name.isEmpty() ? number : number + " (" + name + ")";
    }

    static String format(int prefix, long number) {
        String opcode = "0x" + (number < 16 ? "0" : "") + Long.toHexString(number);
        return prefix == 0 ? opcode : TypeReader.hex(prefix) + " " + opcode;
    }
}
