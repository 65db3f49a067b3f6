// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal;

import io.guestwire.wasm.Feature;
import io.guestwire.wasm.WasmLimit;
import java.util.List;

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

    /** Reads what follows {@code opcode}, which starts at {@code start}, and moves in and out of blocks. */
    void readImmediates(WasmInput in, int start, Opcode opcode) {
        Flow flow = opcode.flow();
        // A `delegate` closes its block before its label counts; a `try_table` opens its own after its labels.
        if (flow != Flow.NONE && !flow.opens()) {
            control.change(in, start, flow);
        }
        List<Immediate> immediates = opcode.immediates();
        for (int i = 0; i < immediates.size(); i++) {
            read(in, immediates.get(i), opcode.width());
        }
        if (flow.opens()) {
            control.open(in, flow);
        }
    }

    private void read(WasmInput in, Immediate immediate, int width) {
        switch (immediate) {
            case FUNCTION -> in.index("function", contents.functionTypes.size());
            case FUNCTION_TYPE -> types.functionTypeIndex(in);
            case TYPE -> in.index("type", contents.types.size());
            case LOCAL -> readLocal(in);
            case GLOBAL -> in.index("global", contents.globals.size());
            case TABLE -> in.index("table", contents.tables.size());
            case MEMORY -> in.index("memory", contents.memories.size());
            case TAG -> in.index("tag", contents.tagCount);
            case ELEMENT_SEGMENT -> in.index("element segment", contents.elementSegmentCount);
            case DATA_SEGMENT -> readDataSegment(in);
            case NUMBER -> in.u32("a number");
            case LABEL -> in.index("label", control.depth());
            case LABELS -> readLabels(in);
            case CATCH_CLAUSES -> readCatchClauses(in);
            case BLOCK_TYPE -> types.blockType(in);
            case HEAP_TYPE -> types.heapType(in);
            case SELECT_TYPES -> readSelectTypes(in);
            case CAST_FLAGS -> readByteUpTo(3, in, "the flags of a cast");
            case I32 -> in.s32("a constant");
            case I64 -> in.s64("a constant");
            case F32 -> in.skip(Float.BYTES, "a constant");
            case F64 -> in.skip(Double.BYTES, "a constant");
            case V128 -> in.skip(VECTOR_BYTES, "a constant");
            case ACCESS -> readAccess(in, width, false);
            case ATOMIC_ACCESS -> readAccess(in, width, true);
            case LANE -> readLane(in, VECTOR_BYTES >> width);
            case LANES -> readLanes(in);
            case ZERO_BYTE -> readByteUpTo(0, in, "a reserved byte");
        }
    }

    private void readLocal(WasmInput in) {
        int start = in.position();
        long local = in.u32("the index of a local");
        if (local >= locals) {
            throw in.invalid(start, "local " + local + " does not exist, there are " + locals);
        }
    }

    private void readDataSegment(WasmInput in) {
        if (contents.dataCount.isEmpty()) {
            throw in.malformed(in.position(), "a data segment is named, which needs a data count section");
        }
        in.index("data segment", contents.dataCount.getAsInt());
    }

    /** Reads a vector of labels and the default one behind it. */
    private void readLabels(WasmInput in) {
        int count = in.count(WasmLimit.BRANCH_TARGETS, 1);
        for (int i = 0; i <= count; i++) {
            in.index("label", control.depth());
        }
    }

    private void readCatchClauses(WasmInput in) {
        int count = in.count(WasmLimit.BRANCH_TARGETS, 2);
        for (int i = 0; i < count; i++) {
            boolean withTag = readByteUpTo(3, in, "the kind of a catch clause") < 2;
            if (withTag) {
                in.index("tag", contents.tagCount);
            }
            in.index("label", control.depth());
        }
    }

    private void readSelectTypes(WasmInput in) {
        int start = in.position();
        long count = in.u32("the number of types of a select");
        if (count != 1) {
            throw in.invalid(start, "a select has " + count + " types, it must have 1");
        }
        types.valueType(in);
    }

    private static int readByteUpTo(int most, WasmInput in, String what) {
        int start = in.position();
        int value = in.u8(what);
        if (value > most) {
            throw in.malformed(start, what + " is " + TypeReader.hex(value));
        }
        return value;
    }

    /** Reads alignment, memory and offset (core specification 2.0, section 5.4.6). */
    private void readAccess(WasmInput in, int width, boolean exact) {
        int start = in.position();
        long alignment = in.u32("an alignment");
        if (alignment >= ALIGNMENT_BOUND) {
            throw in.malformed(start, "an alignment of 2^" + alignment);
        }
        int memory = 0;
        if ((alignment & WITH_MEMORY_INDEX) != 0) {
            features.need(Feature.MULTI_MEMORY, in, start, "an access that names its memory");
            alignment -= WITH_MEMORY_INDEX;
            memory = in.index("memory", contents.memories.size());
        } else if (contents.memories.isEmpty()) {
            throw in.invalid(start, "there is no memory");
        }
        if (alignment > width || exact && alignment != width) {
            throw in.invalid(start, "an alignment of 2^" + alignment + " for an access of 2^" + width + " bytes");
        }
        if (contents.memories.get(memory).index64()) {
            in.u64("an offset");
        } else {
            in.u32("an offset");
        }
    }

    private static void readLanes(WasmInput in) {
        for (int i = 0; i < VECTOR_BYTES; i++) {
            readLane(in, 2 * VECTOR_BYTES);
        }
    }

    private static void readLane(WasmInput in, int lanes) {
        int start = in.position();
        int lane = in.u8("a lane");
        if (lane >= lanes) {
            throw in.invalid(start, "lane " + lane + " does not exist, there are " + lanes);
        }
    }
}
