// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal;

import io.guestwire.wasm.Feature;
import io.guestwire.wasm.internal.Opcode.Immediates;
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

    private static @Nullable Opcode[] single() {
        Table table = new Table(0, 0x100);
        table.add(0x00, 0x01, Immediates.NONE);
        table.add(0x02, Immediates.BLOCK).add(0x03, Immediates.LOOP).add(0x04, Immediates.IF);
        table.add(0x05, Immediates.ELSE).add(0x0b, Immediates.END);
        table.add(0x0c, 0x0d, Immediates.LABEL).add(0x0e, Immediates.LABEL_TABLE);
        table.add(0x0f, Immediates.NONE);
        table.add(0x10, Immediates.FUNCTION).add(0x11, Immediates.TYPE_AND_TABLE);
        table.add(0x1a, 0x1b, Immediates.NONE).add(0x20, 0x22, Immediates.LOCAL);
        table.addConstant(0x23, Immediates.GLOBAL).add(0x24, Immediates.GLOBAL);
        int[] widths = {2, 3, 2, 3, 0, 0, 1, 1, 0, 0, 1, 1, 2, 2, 2, 3, 2, 3, 0, 1, 0, 1, 2};
        for (int i = 0; i < widths.length; i++) {
            table.add(0x28 + i, Immediates.ACCESS, widths[i]);
        }
        table.add(0x3f, 0x40, Immediates.MEMORY);
        table.addConstant(0x41, Immediates.I32).addConstant(0x42, Immediates.I64);
        table.addConstant(0x43, Immediates.F32).addConstant(0x44, Immediates.F64);
        table.add(0x45, 0xbf, Immediates.NONE);
        addLater(table);
        return table.opcodes;
    }

    /** Adds what came after the first version. */
    private static void addLater(Table table) {
        table.need(Feature.SIGN_EXTENSION).add(0xc0, 0xc4, Immediates.NONE);
        table.need(Feature.REFERENCE_TYPES);
        table.add(0x1c, Immediates.SELECT_TYPES).add(0x25, 0x26, Immediates.TABLE);
        table.addConstant(0xd0, Immediates.HEAP_TYPE).add(0xd1, Immediates.NONE).addConstant(0xd2, Immediates.FUNCTION);
        table.need(Feature.TAIL_CALL);
        table.add(0x12, Immediates.FUNCTION, "return_call")
                .add(0x13, Immediates.TYPE_AND_TABLE, "return_call_indirect");
        table.add(0x15, Immediates.FUNCTION_TYPE, "return_call_ref");
        table.need(Feature.FUNCTION_REFERENCES);
        table.add(0x14, Immediates.FUNCTION_TYPE, "call_ref").add(0xd4, Immediates.NONE, "ref.as_non_null");
        table.add(0xd5, Immediates.LABEL, "br_on_null").add(0xd6, Immediates.LABEL, "br_on_non_null");
        table.need(Feature.GC).add(0xd3, Immediates.NONE, "ref.eq");
        table.need(Feature.EXCEPTIONS).add(0x08, Immediates.TAG, "throw").add(0x0a, Immediates.NONE, "throw_ref");
        table.add(0x1f, Immediates.TRY_TABLE, "try_table");
        table.need(Feature.LEGACY_EXCEPTIONS).add(0x06, Immediates.TRY, "try").add(0x07, Immediates.CATCH, "catch");
        table.add(0x09, Immediates.LABEL_OF_TRY, "rethrow").add(0x18, Immediates.DELEGATE, "delegate");
        table.add(0x19, Immediates.CATCH_ALL, "catch_all");
        // Arithmetic in a constant expression is a feature of its own, see ConstantReader.
        for (int code : new int[] {0x6a, 0x6b, 0x6c, 0x7c, 0x7d, 0x7e}) {
            table.need(Optional.empty()).addConstant(code, Immediates.NONE);
        }
    }

    private static @Nullable Opcode[] gc() {
        Table table = new Table(Opcode.PREFIX_GC, 0x1f).need(Feature.GC);
        table.addConstant(0x00, Immediates.TYPE).addConstant(0x01, Immediates.TYPE);
        table.add(0x02, 0x05, Immediates.TYPE_AND_FIELD);
        table.addConstant(0x06, Immediates.TYPE).addConstant(0x07, Immediates.TYPE);
        table.addConstant(0x08, Immediates.TYPE_AND_COUNT);
        table.add(0x09, Immediates.TYPE_AND_DATA).add(0x0a, Immediates.TYPE_AND_ELEMENT);
        table.add(0x0b, 0x0e, Immediates.TYPE).add(0x0f, Immediates.NONE).add(0x10, Immediates.TYPE);
        table.add(0x11, Immediates.TYPE_PAIR).add(0x12, Immediates.TYPE_AND_DATA);
        table.add(0x13, Immediates.TYPE_AND_ELEMENT).add(0x14, 0x17, Immediates.HEAP_TYPE);
        table.add(0x18, 0x19, Immediates.CAST_BRANCH);
        table.addConstant(0x1a, Immediates.NONE).addConstant(0x1b, Immediates.NONE);
        table.addConstant(0x1c, Immediates.NONE).add(0x1d, 0x1e, Immediates.NONE);
        return table.opcodes;
    }

    private static @Nullable Opcode[] misc() {
        Table table = new Table(Opcode.PREFIX_MISC, 0x17);
        table.need(Feature.SATURATING_TRUNCATION).add(0x00, 0x07, Immediates.NONE);
        table.need(Feature.BULK_MEMORY);
        table.add(0x08, Immediates.DATA_AND_MEMORY).add(0x09, Immediates.DATA);
        table.add(0x0a, Immediates.MEMORY_PAIR).add(0x0b, Immediates.MEMORY);
        table.add(0x0c, Immediates.ELEMENT_AND_TABLE)
                .add(0x0d, Immediates.ELEMENT)
                .add(0x0e, Immediates.TABLE_PAIR);
        table.need(Feature.REFERENCE_TYPES).add(0x0f, 0x11, Immediates.TABLE);
        table.need(Feature.WIDE_ARITHMETIC).add(0x13, 0x16, Immediates.NONE);
        return table.opcodes;
    }

    private static @Nullable Opcode[] simd() {
        Table table = new Table(Opcode.PREFIX_SIMD, 0x114).need(Feature.SIMD);
        int[] loads = {4, 3, 3, 3, 3, 3, 3, 0, 1, 2, 3, 4};
        for (int i = 0; i < loads.length; i++) {
            table.add(i, Immediates.ACCESS, loads[i]);
        }
        table.addConstant(0x0c, Immediates.V128).add(0x0d, Immediates.SHUFFLE).add(0x0e, 0x14, Immediates.NONE);
        int[] lanes = {16, 16, 16, 8, 8, 8, 4, 4, 2, 2, 4, 4, 2, 2};
        for (int i = 0; i < lanes.length; i++) {
            table.add(0x15 + i, Immediates.LANE, lanes[i]);
        }
        table.add(0x23, 0x53, Immediates.NONE);
        for (int i = 0; i < 8; i++) {
            table.add(0x54 + i, Immediates.ACCESS_AND_LANE, i % 4);
        }
        table.add(0x5c, Immediates.ACCESS, 2).add(0x5d, Immediates.ACCESS, 3).add(0x5e, 0xff, Immediates.NONE);
        int[] unused = {
            0x9a, 0xa2, 0xa5, 0xa6, 0xaf, 0xb0, 0xb2, 0xb3, 0xb4, 0xbb, 0xc2, 0xc5, 0xc6, 0xcf, 0xd0, 0xd2, 0xd3, 0xd4,
            0xe2, 0xee
        };
        for (int code : unused) {
            table.opcodes[code] = null;
        }
        table.need(Feature.RELAXED_SIMD).add(0x100, 0x113, Immediates.NONE);
        return table.opcodes;
    }

    private static @Nullable Opcode[] atomic() {
        Table table = new Table(Opcode.PREFIX_ATOMIC, 0x4f).need(Feature.THREADS);
        table.add(0x00, Immediates.ATOMIC_ACCESS, 2).add(0x03, Immediates.ZERO_BYTE);
        int[] widths = {2, 3, 0, 1, 0, 1, 2};
        for (int code = 0x10; code <= 0x4e; code++) {
            table.add(code, Immediates.ATOMIC_ACCESS, widths[(code - 0x10) % widths.length]);
        }
        table.need(Feature.ATOMIC_WAIT);
        table.add(0x01, Immediates.ATOMIC_ACCESS, "memory.atomic.wait32", 2);
        table.add(0x02, Immediates.ATOMIC_ACCESS, "memory.atomic.wait64", 3);
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
            return need(Optional.of(needed));
        }

        Table need(Optional<Feature> needed) {
            feature = needed;
            return this;
        }

        Table add(int code, Immediates immediates) {
            return put(code, "", immediates, 0, false);
        }

        Table add(int code, Immediates immediates, int detail) {
            return put(code, "", immediates, detail, false);
        }

        Table add(int code, Immediates immediates, String name) {
            return put(code, name, immediates, 0, false);
        }

        void add(int code, Immediates immediates, String name, int detail) {
            put(code, name, immediates, detail, false);
        }

        Table add(int from, int to, Immediates immediates) {
            for (int code = from; code <= to; code++) {
                put(code, "", immediates, 0, false);
            }
            return this;
        }

        Table addConstant(int code, Immediates immediates) {
            return put(code, "", immediates, 0, true);
        }

        private Table put(int code, String name, Immediates immediates, int detail, boolean constant) {
            opcodes[code] = new Opcode(prefix << 16 | code, name, immediates, detail, feature, constant);
            return this;
        }
    }
}
