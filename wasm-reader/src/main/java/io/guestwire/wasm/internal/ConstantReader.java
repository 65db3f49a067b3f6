// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal;

import io.guestwire.wasm.Feature;

/** Reads constant expressions: the values of globals, the offsets of segments, the elements of tables. */
final class ConstantReader {

    private final ModuleContents contents;
    private final InstructionReader instructions;

    ConstantReader(ModuleContents contents, InstructionReader instructions) {
        this.contents = contents;
        this.instructions = instructions;
    }

    /** Reads up to the {@code end} of the expression. */
    void read(WasmInput in) {
        while (true) {
            int start = in.position();
            Opcode opcode = instructions.readOpcode(in);
            if (opcode.flow() == Flow.END) {
                return;
            }
            if (!opcode.constant()) {
                throw in.invalid(start, opcode + " does not belong in a constant expression");
            }
            if (opcode.immediates().contains(Immediate.GLOBAL)) {
                readGlobal(in);
            } else {
                if (opcode.immediates().isEmpty() && opcode.feature().isEmpty()) {
                    contents.features.need(Feature.EXTENDED_CONST, in, start, "arithmetic in a constant expression");
                }
                instructions.readImmediates(in, start, opcode);
            }
        }
    }

    private void readGlobal(WasmInput in) {
        int start = in.position();
        int index = in.index("global", contents.globals.size());
        if (contents.globals.get(index).mutable()) {
            throw in.invalid(start, "global " + index + " is mutable, a constant expression cannot depend on it");
        }
        if (index >= contents.importedGlobalCount) {
            contents.features.need(
                    Feature.EXTENDED_CONST, in, start, "a constant expression with a global of the module itself");
        }
    }
}
