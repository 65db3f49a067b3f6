// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal;

import static io.guestwire.wasm.internal.Immediate.ACCESS;
import static io.guestwire.wasm.internal.Immediate.ATOMIC_ACCESS;
import static io.guestwire.wasm.internal.Immediate.BLOCK_TYPE;
import static io.guestwire.wasm.internal.Immediate.CAST_FLAGS;
import static io.guestwire.wasm.internal.Immediate.CATCH_CLAUSES;
import static io.guestwire.wasm.internal.Immediate.DATA_SEGMENT;
import static io.guestwire.wasm.internal.Immediate.ELEMENT_SEGMENT;
import static io.guestwire.wasm.internal.Immediate.F32;
import static io.guestwire.wasm.internal.Immediate.F64;
import static io.guestwire.wasm.internal.Immediate.FUNCTION;
import static io.guestwire.wasm.internal.Immediate.FUNCTION_TYPE;
import static io.guestwire.wasm.internal.Immediate.GLOBAL;
import static io.guestwire.wasm.internal.Immediate.HEAP_TYPE;
import static io.guestwire.wasm.internal.Immediate.I32;
import static io.guestwire.wasm.internal.Immediate.I64;
import static io.guestwire.wasm.internal.Immediate.LABEL;
import static io.guestwire.wasm.internal.Immediate.LABELS;
import static io.guestwire.wasm.internal.Immediate.LANE;
import static io.guestwire.wasm.internal.Immediate.LANES;
import static io.guestwire.wasm.internal.Immediate.LOCAL;
import static io.guestwire.wasm.internal.Immediate.MEMORY;
import static io.guestwire.wasm.internal.Immediate.NUMBER;
import static io.guestwire.wasm.internal.Immediate.SELECT_TYPES;
import static io.guestwire.wasm.internal.Immediate.TABLE;
import static io.guestwire.wasm.internal.Immediate.TAG;
import static io.guestwire.wasm.internal.Immediate.TYPE;
import static io.guestwire.wasm.internal.Immediate.V128;
import static io.guestwire.wasm.internal.Immediate.ZERO_BYTE;

import io.guestwire.wasm.Feature;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every instruction of the core specification 2.0 (section 5.4) and of the proposals that {@link Feature} names. An opcode
 * that is not here is refused.
 */
final class Opcodes {

    private static final @Nullable Opcode[] SINGLE = single();
    private static final @Nullable Opcode[] GC = gc();
    private static final @Nullable Opcode[] MISC = misc();
    private static final @Nullable Opcode[] SIMD = simd();
    private static final @Nullable Opcode[] ATOMIC = atomic();

    private Opcodes() {}

    static boolean isPrefix(int first) {
        return first >= Opcode.PREFIX_GC && first <= Opcode.PREFIX_ATOMIC;
    }

    /** Returns the instruction of one byte, null when there is none. */
    static @Nullable Opcode of(int first) {
        return SINGLE[first];
    }

    /** Returns the instruction with number {@code number} behind {@code prefix}, null when there is none. */
    static @Nullable Opcode of(int prefix, long number) {
        @Nullable
        Opcode[] table = switch (prefix) {
            case Opcode.PREFIX_GC -> GC;
            case Opcode.PREFIX_MISC -> MISC;
            case Opcode.PREFIX_SIMD -> SIMD;
            default -> ATOMIC;
        };
        return number < table.length ? table[(int) number] : null;
    }

    /** The first version, then what came after it. */
    private static @Nullable Opcode[] single() {
        Table table = new Table(0, 0x100);
        table.addAll(0x00, 0x01);
        table.flow(0x02, Flow.BLOCK, BLOCK_TYPE)
                .flow(0x03, Flow.LOOP, BLOCK_TYPE)
                .flow(0x04, Flow.IF, BLOCK_TYPE);
        table.flow(0x05, Flow.ELSE).flow(0x0b, Flow.END);
        table.addAll(0x0c, 0x0d, LABEL).add(0x0e, LABELS).add(0x0f);
        table.add(0x10, FUNCTION).add(0x11, FUNCTION_TYPE, TABLE).addAll(0x1a, 0x1b);
        table.addAll(0x20, 0x22, LOCAL).constant(0x23, GLOBAL).add(0x24, GLOBAL);
        table.accesses(0x28, 2, 3, 2, 3, 0, 0, 1, 1, 0, 0, 1, 1, 2, 2, 2, 3, 2, 3, 0, 1, 0, 1, 2);
        table.addAll(0x3f, 0x40, MEMORY);
        table.constant(0x41, I32).constant(0x42, I64).constant(0x43, F32).constant(0x44, F64);
        table.addAll(0x45, 0xbf);
        // Arithmetic in a constant expression is a feature of its own, see ConstantReader.
        for (int code : new int[] {0x6a, 0x6b, 0x6c, 0x7c, 0x7d, 0x7e}) {
            table.constant(code);
        }
        addReferences(table);
        addCallsAndExceptions(table);
        table.need(Feature.SIGN_EXTENSION).addAll(0xc0, 0xc4);
        return table.opcodes;
    }

    private static void addReferences(Table table) {
        table.need(Feature.REFERENCE_TYPES).add(0x1c, SELECT_TYPES).addAll(0x25, 0x26, TABLE);
        table.constant(0xd0, HEAP_TYPE).add(0xd1).constant(0xd2, FUNCTION);
        table.need(Feature.FUNCTION_REFERENCES).named(0x14, "call_ref", FUNCTION_TYPE);
        table.named(0xd4, "ref.as_non_null").named(0xd5, "br_on_null", LABEL).named(0xd6, "br_on_non_null", LABEL);
        table.need(Feature.GC).named(0xd3, "ref.eq");
    }

    private static void addCallsAndExceptions(Table table) {
        table.need(Feature.TAIL_CALL).named(0x12, "return_call", FUNCTION);
        table.named(0x13, "return_call_indirect", FUNCTION_TYPE, TABLE);
        table.named(0x15, "return_call_ref", FUNCTION_TYPE);
        table.need(Feature.EXCEPTIONS).named(0x08, "throw", TAG).named(0x0a, "throw_ref");
        table.flow(0x1f, Flow.TRY_TABLE, BLOCK_TYPE, CATCH_CLAUSES);
        table.need(Feature.LEGACY_EXCEPTIONS).flow(0x06, Flow.TRY, BLOCK_TYPE).flow(0x07, Flow.CATCH, TAG);
        table.named(0x09, "rethrow", LABEL).flow(0x18, Flow.DELEGATE, LABEL).flow(0x19, Flow.CATCH_ALL);
    }

    private static @Nullable Opcode[] gc() {
        Table table = new Table(Opcode.PREFIX_GC, 0x1f).need(Feature.GC);
        table.constant(0x00, TYPE).constant(0x01, TYPE).addAll(0x02, 0x05, TYPE, NUMBER);
        table.constant(0x06, TYPE).constant(0x07, TYPE).constant(0x08, TYPE, NUMBER);
        table.add(0x09, TYPE, DATA_SEGMENT).add(0x0a, TYPE, ELEMENT_SEGMENT);
        table.addAll(0x0b, 0x0e, TYPE).add(0x0f).add(0x10, TYPE).add(0x11, TYPE, TYPE);
        table.add(0x12, TYPE, DATA_SEGMENT).add(0x13, TYPE, ELEMENT_SEGMENT);
        table.addAll(0x14, 0x17, HEAP_TYPE).addAll(0x18, 0x19, CAST_FLAGS, LABEL, HEAP_TYPE, HEAP_TYPE);
        table.constant(0x1a).constant(0x1b).constant(0x1c).addAll(0x1d, 0x1e);
        return table.opcodes;
    }

    private static @Nullable Opcode[] misc() {
        Table table = new Table(Opcode.PREFIX_MISC, 0x17);
        table.need(Feature.SATURATING_TRUNCATION).addAll(0x00, 0x07);
        table.need(Feature.BULK_MEMORY).add(0x08, DATA_SEGMENT, MEMORY).add(0x09, DATA_SEGMENT);
        table.add(0x0a, MEMORY, MEMORY).add(0x0b, MEMORY);
        table.add(0x0c, ELEMENT_SEGMENT, TABLE).add(0x0d, ELEMENT_SEGMENT).add(0x0e, TABLE, TABLE);
        table.need(Feature.REFERENCE_TYPES).addAll(0x0f, 0x11, TABLE);
        table.need(Feature.WIDE_ARITHMETIC).addAll(0x13, 0x16);
        return table.opcodes;
    }

    private static @Nullable Opcode[] simd() {
        Table table = new Table(Opcode.PREFIX_SIMD, 0x114).need(Feature.SIMD);
        table.accesses(0x00, 4, 3, 3, 3, 3, 3, 3, 0, 1, 2, 3, 4);
        table.constant(0x0c, V128).add(0x0d, LANES).addAll(0x0e, 0x14);
        int[] lanes = {0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 2, 2, 3, 3};
        for (int i = 0; i < lanes.length; i++) {
            table.wide(0x15 + i, lanes[i], LANE);
        }
        table.addAll(0x23, 0x53);
        for (int i = 0; i < 8; i++) {
            table.wide(0x54 + i, i % 4, ACCESS, LANE);
        }
        table.accesses(0x5c, 2, 3).addAll(0x5e, 0xff);
        int[] unused = {
            0x9a, 0xa2, 0xa5, 0xa6, 0xaf, 0xb0, 0xb2, 0xb3, 0xb4, 0xbb, 0xc2, 0xc5, 0xc6, 0xcf, 0xd0, 0xd2, 0xd3, 0xd4,
            0xe2, 0xee
        };
        for (int code : unused) {
            table.opcodes[code] = null;
        }
        table.need(Feature.RELAXED_SIMD).addAll(0x100, 0x113);
        return table.opcodes;
    }

    private static @Nullable Opcode[] atomic() {
        Table table = new Table(Opcode.PREFIX_ATOMIC, 0x4f).need(Feature.THREADS);
        table.wide(0x00, 2, ATOMIC_ACCESS).add(0x03, ZERO_BYTE);
        int[] widths = {2, 3, 0, 1, 0, 1, 2};
        for (int code = 0x10; code <= 0x4e; code++) {
            table.wide(code, widths[(code - 0x10) % widths.length], ATOMIC_ACCESS);
        }
        table.need(Feature.ATOMIC_WAIT);
        table.put(0x01, "memory.atomic.wait32", Flow.NONE, 2, false, ATOMIC_ACCESS);
        table.put(0x02, "memory.atomic.wait64", Flow.NONE, 3, false, ATOMIC_ACCESS);
        return table.opcodes;
    }

    /** The instructions behind one prefix while they are listed; {@link #need} holds for what is added after it. */
    private static final class Table {

        private final @Nullable Opcode[] opcodes;
        private final int prefix;
        private Optional<Feature> feature = Optional.empty();

        Table(int prefix, int size) {
            this.prefix = prefix;
            this.opcodes = new @Nullable Opcode[size];
        }

        Table need(Feature needed) {
            feature = Optional.of(needed);
            return this;
        }

        Table add(int code, Immediate... immediates) {
            return put(code, "", Flow.NONE, 0, false, immediates);
        }

        Table addAll(int from, int to, Immediate... immediates) {
            for (int code = from; code <= to; code++) {
                add(code, immediates);
            }
            return this;
        }

        Table named(int code, String name, Immediate... immediates) {
            return put(code, name, Flow.NONE, 0, false, immediates);
        }

        Table constant(int code, Immediate... immediates) {
            return put(code, "", Flow.NONE, 0, true, immediates);
        }

        Table flow(int code, Flow flow, Immediate... immediates) {
            return put(code, "", flow, 0, false, immediates);
        }

        Table wide(int code, int width, Immediate... immediates) {
            return put(code, "", Flow.NONE, width, false, immediates);
        }

        /** Adds loads and stores from {@code first} on. */
        Table accesses(int first, int... widths) {
            for (int i = 0; i < widths.length; i++) {
                wide(first + i, widths[i], ACCESS);
            }
            return this;
        }

        private Table put(int code, String name, Flow flow, int width, boolean constant, Immediate... immediates) {
            opcodes[code] = new Opcode(prefix << 16 | code, name, flow, List.of(immediates), width, feature, constant);
            return this;
        }
    }
}
