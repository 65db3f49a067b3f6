// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal;

import io.guestwire.wasm.Feature;
import java.util.List;
import java.util.Optional;

/**
 * How one instruction is written.
 *
 * @param code prefix in the upper half, opcode in the lower one
 * @param name in the text format; empty where no message needs it
 * @param flow what it does to the blocks around it
 * @param immediates what follows the opcode, in order
 * @param width binary logarithm of the bytes of an access or a lane
 * @param feature what it needs beyond the first version
 * @param constant whether it may stand in a constant expression
 */
record Opcode(
        int code,
        String name,
        Flow flow,
        List<Immediate> immediates,
        int width,
        Optional<Feature> feature,
        boolean constant) {

    static final int PREFIX_GC = 0xfb;
    static final int PREFIX_MISC = 0xfc;
    static final int PREFIX_SIMD = 0xfd;
    static final int PREFIX_ATOMIC = 0xfe;

    /** Returns for example {@code instruction 0xfc 0x0a} or {@code instruction 0x12 (return_call)}. */
    @Override
    public String toString() {
        String number = "instruction " + format(code >>> 16, code & 0xffff);
        return name.isEmpty() ? number : number + " (" + name + ")";
    }

    /** Returns the bytes as they are usually written; {@code prefix} is 0 for an instruction of one byte. */
    static String format(int prefix, long number) {
        String opcode = "0x" + (number < 16 ? "0" : "") + Long.toHexString(number);
        return prefix == 0 ? opcode : TypeReader.hex(prefix) + " " + opcode;
    }
}
