// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal;

import io.guestwire.wasm.Feature;
import io.guestwire.wasm.WasmLimit;

/** Reads one instruction at a time: its opcode, then its immediates, each index compared with what the module has. */
final class InstructionReader {

    private static final int WITH_MEMORY_INDEX = 0x40;
    private static final int ALIGNMENT_BOUND = 0x80;
    private static final int VECTOR_BYTES = 16;

    private final ModuleContents contents;
    private final TypeReader types;
    private final FeatureUse features;
    private final ControlStack control;
    private long locals;

    InstructionReader(ModuleContents contents, TypeReader types, ControlStack control) {
        this.contents = contents;
        this.types = types;
        this.features = contents.features;
        this.control = control;
    }

    /** Starts a function with so many locals, parameters included. */
    void enter(long functionLocals) {
        locals = functionLocals;
    }

    /** Reads an opcode that exists and is allowed. */
    Opcode readOpcode(WasmInput in) {
        int start = in.position();
        in.check(WasmLimit.INSTRUCTIONS, ++contents.instructionCount, start);
        int first = in.u8("an instruction");
        Opcode opcode;
        if (Opcodes.isPrefix(first)) {
            long number = in.u32("an opcode");
            opcode = Opcodes.of(first, number);
            if (opcode == null) {
                throw in.malformed(start, Opcode.format(first, number) + " is not an instruction");
            }
        } else {
            opcode = Opcodes.of(first);
            if (opcode == null) {
                throw in.malformed(start, Opcode.format(0, first) + " is not an instruction");
            }
        }
        if (opcode.feature().isPresent()) {
            features.need(opcode.feature().get(), in, start, opcode);
        }
        return opcode;
    }

    /** Reads what follows {@code opcode}, and moves in and out of blocks. */
    void readImmediates(WasmInput in, Opcode opcode) {
        switch (opcode.immediates()) {
            case NONE -> {}
            case BLOCK, LOOP, IF, TRY -> {
                types.blockType(in);
                control.open(in, opcode.immediates());
            }
            case ELSE, END, CATCH_ALL -> control.change(in, opcode.immediates());
            case CATCH -> {
                index(in, "tag", contents.tagCount);
                control.change(in, opcode.immediates());
            }
            case DELEGATE -> {
                control.change(in, opcode.immediates());
                label(in);
            }
            case TRY_TABLE -> readTryTable(in);
            case LABEL, LABEL_OF_TRY -> label(in);
            case LABEL_TABLE -> readLabelTable(in);
            case CAST_BRANCH -> readCastBranch(in);
            case I32 -> in.s32("a constant");
            case I64 -> in.s64("a constant");
            case F32 -> in.skip(Float.BYTES, "a constant");
            case F64 -> in.skip(Double.BYTES, "a constant");
            case V128 -> in.skip(VECTOR_BYTES, "a constant");
            case ACCESS, ATOMIC_ACCESS, ACCESS_AND_LANE -> readAccess(in, opcode);
            case LANE -> readLane(in, opcode.detail());
            case SHUFFLE -> {
                for (int i = 0; i < VECTOR_BYTES; i++) {
                    readLane(in, 2 * VECTOR_BYTES);
                }
            }
            case ZERO_BYTE -> readZeroByte(in);
            case HEAP_TYPE -> types.heapType(in);
            case SELECT_TYPES -> readSelectTypes(in);
            case FUNCTION_TYPE -> types.functionTypeIndex(in);
            default -> readIndexes(in, opcode);
        }
    }

    /** Reads the immediates that are one or two indexes. */
    private void readIndexes(WasmInput in, Opcode opcode) {
        switch (opcode.immediates()) {
            case TAG -> index(in, "tag", contents.tagCount);
            case FUNCTION -> index(in, "function", contents.functionTypes.size());
            case TYPE_AND_TABLE -> {
                types.functionTypeIndex(in);
                int start = in.position();
                if (table(in) != 0) {
                    features.need(Feature.REFERENCE_TYPES, in, start, opcode);
                }
            }
            case LOCAL -> readLocal(in);
            case GLOBAL -> index(in, "global", contents.globals.size());
            case TABLE -> table(in);
            case TABLE_PAIR -> {
                table(in);
                table(in);
            }
            case ELEMENT -> element(in);
            case ELEMENT_AND_TABLE -> {
                element(in);
                table(in);
            }
            case DATA -> data(in);
            case DATA_AND_MEMORY -> {
                data(in);
                memory(in);
            }
            case MEMORY -> memory(in);
            case MEMORY_PAIR -> {
                memory(in);
                memory(in);
            }
            default -> readTypeIndexes(in, opcode);
        }
    }

    /** Reads the immediates of instructions on structs and arrays. */
    private void readTypeIndexes(WasmInput in, Opcode opcode) {
        index(in, "type", contents.types.size());
        switch (opcode.immediates()) {
            case TYPE -> {}
            case TYPE_PAIR -> index(in, "type", contents.types.size());
            case TYPE_AND_FIELD -> in.u32("the index of a field");
            case TYPE_AND_COUNT -> in.u32("the length of an array");
            case TYPE_AND_DATA -> data(in);
            case TYPE_AND_ELEMENT -> element(in);
            default -> throw new IllegalStateException("nobody reads the immediates of " + opcode);
        }
    }

    private static int index(WasmInput in, String what, int bound) {
        return in.index(what, bound);
    }

    private int table(WasmInput in) {
        return in.index("table", contents.tables.size());
    }

    private int memory(WasmInput in) {
        return in.index("memory", contents.memories.size());
    }

    private void element(WasmInput in) {
        in.index("element segment", contents.elementSegmentCount);
    }

    private void data(WasmInput in) {
        if (contents.dataCount.isEmpty()) {
            throw in.malformed(in.position(), "a data segment is named, which needs a data count section");
        }
        in.index("data segment", contents.dataCount.getAsInt());
    }

    private void readLocal(WasmInput in) {
        int start = in.position();
        long local = in.u32("the index of a local");
        if (local >= locals) {
            throw in.invalid(start, "local " + local + " does not exist, there are " + locals);
        }
    }

    private void label(WasmInput in) {
        in.index("label", control.depth());
    }

    private void readLabelTable(WasmInput in) {
        int count = in.count(WasmLimit.BRANCH_TARGETS, 1);
        for (int i = 0; i <= count; i++) {
            label(in);
        }
    }

    private void readCastBranch(WasmInput in) {
        int start = in.position();
        if (in.u8("the flags of a cast") > 3) {
            throw in.malformed(start, "a cast has unknown flags");
        }
        label(in);
        types.heapType(in);
        types.heapType(in);
    }

    private void readTryTable(WasmInput in) {
        types.blockType(in);
        int count = in.count(WasmLimit.BRANCH_TARGETS, 2);
        for (int i = 0; i < count; i++) {
            int start = in.position();
            int kind = in.u8("a catch clause");
            if (kind > 3) {
                throw in.malformed(start, TypeReader.hex(kind) + " is not a kind of catch clause");
            }
            if (kind < 2) {
                index(in, "tag", contents.tagCount);
            }
            label(in);
        }
        control.open(in, Opcode.Immediates.TRY_TABLE);
    }

    private void readSelectTypes(WasmInput in) {
        int start = in.position();
        long count = in.u32("number of types of a select");
        if (count != 1) {
            throw in.invalid(start, "a select has " + count + " types, it must have 1");
        }
        types.valueType(in);
    }

    /** Reads alignment and offset, and the lane where there is one (core specification 2.0, section 5.4.6). */
    private void readAccess(WasmInput in, Opcode opcode) {
        int start = in.position();
        long alignment = in.u32("an alignment");
        if (alignment >= ALIGNMENT_BOUND) {
            throw in.malformed(start, "an alignment of 2^" + alignment);
        }
        int memory = 0;
        if ((alignment & WITH_MEMORY_INDEX) != 0) {
            features.need(Feature.MULTI_MEMORY, in, start, "an access that names its memory");
            alignment -= WITH_MEMORY_INDEX;
            memory = memory(in);
        } else if (contents.memories.isEmpty()) {
            throw in.invalid(start, "there is no memory");
        }
        int width = opcode.detail();
        boolean exact = opcode.immediates() == Opcode.Immediates.ATOMIC_ACCESS;
        if (alignment > width || exact && alignment != width) {
            throw in.invalid(start, "an alignment of 2^" + alignment + " for an access of 2^" + width + " bytes");
        }
        if (contents.memories.get(memory).index64()) {
            in.u64("an offset");
        } else {
            in.u32("an offset");
        }
        if (opcode.immediates() == Opcode.Immediates.ACCESS_AND_LANE) {
            readLane(in, VECTOR_BYTES >> width);
        }
    }

    private static void readLane(WasmInput in, int lanes) {
        int start = in.position();
        int lane = in.u8("a lane");
        if (lane >= lanes) {
            throw in.invalid(start, "lane " + lane + " does not exist, there are " + lanes);
        }
    }

    private static void readZeroByte(WasmInput in) {
        int start = in.position();
        if (in.u8("a zero byte") != 0) {
            throw in.malformed(start, "a reserved byte is not zero");
        }
    }
}
