// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal;

import io.guestwire.wasm.FunctionType;
import io.guestwire.wasm.WasmLimit;

/** Reads the bodies of functions (core specification 2.0, section 5.5.13), one instruction after the other. */
final class CodeReader {

    private final ModuleContents contents;
    private final TypeReader types;
    private final InstructionReader instructions;
    private final ControlStack control;
    private long totalLocals;

    CodeReader(ModuleContents contents, TypeReader types, InstructionReader instructions, ControlStack control) {
        this.contents = contents;
        this.types = types;
        this.instructions = instructions;
        this.control = control;
    }

    /** Reads as many bodies as the function section declares. */
    void read(WasmInput in) {
        int start = in.position();
        int first = contents.importedFunctionCount;
        int declared = contents.functionTypes.size() - first;
        int count = in.count(WasmLimit.FUNCTIONS, 3);
        if (count != declared) {
            throw in.malformed(start, count + " bodies of functions, the function section declares " + declared);
        }
        for (int i = 0; i < count; i++) {
            int at = in.position();
            long size = in.u32("size of a function");
            if (size > in.remaining()) {
                throw in.malformed(at, "a function of " + size + " bytes, " + in.remaining() + " follow");
            }
            in.check(WasmLimit.FUNCTION_BYTES, size, at);
            contents.codeSizes.add((int) size);
            readBody(in.part((int) size, new Place(contents.functionNames, first + i)), first + i);
        }
    }

    private void readBody(WasmInput in, int function) {
        FunctionType type =
                contents.types.get(contents.functionTypes.get(function)).orElseThrow();
        instructions.enter(type.parameters().size() + readLocals(in));
        control.enter();
        while (control.depth() > 0) {
            int start = in.position();
            instructions.readImmediates(in, start, instructions.readOpcode(in));
        }
        in.expectEnd();
    }

    private long readLocals(WasmInput in) {
        int start = in.position();
        int groups = in.count(WasmLimit.LOCALS, 2);
        long locals = 0;
        for (int i = 0; i < groups; i++) {
            locals += in.u32("number of locals");
            types.valueType(in);
            in.check(WasmLimit.LOCALS, locals, start);
        }
        totalLocals += locals;
        in.check(WasmLimit.TOTAL_LOCALS, totalLocals, start);
        return locals;
    }

    /** A function in messages. */
    private record Place(FunctionNames names, int function) {

        @Override
        public String toString() {
            return names.describe(function);
        }
    }
}
