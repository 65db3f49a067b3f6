// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal;

import io.guestwire.wasm.Feature;
import io.guestwire.wasm.WasmLimit;
import java.util.OptionalInt;

/** Reads element and data segments; their contents are checked and not kept. */
final class SegmentReader {

    private static final int PASSIVE_OR_DECLARATIVE = 1;
    private static final int WITH_INDEX = 2;
    private static final int WITH_EXPRESSIONS = 4;
    private static final int PASSIVE_DATA = 1;
    private static final int DATA_WITH_INDEX = 2;

    private final ModuleContents contents;
    private final TypeReader types;
    private final ConstantReader constants;
    private long elements;

    SegmentReader(ModuleContents contents, TypeReader types, ConstantReader constants) {
        this.contents = contents;
        this.types = types;
        this.constants = constants;
    }

    void readElements(WasmInput in) {
        int count = in.count(WasmLimit.ELEMENT_SEGMENTS, 3);
        contents.elementSegmentCount = count;
        for (int i = 0; i < count; i++) {
            readElementSegment(in);
        }
    }

    /** Reads one of the eight forms of the core specification 2.0, section 5.5.12; the flags are three bits. */
    private void readElementSegment(WasmInput in) {
        int start = in.position();
        long flags = in.u32("an element segment");
        if (flags > 7) {
            throw in.malformed(start, "an element segment has unknown flags " + flags);
        }
        boolean active = (flags & PASSIVE_OR_DECLARATIVE) == 0;
        boolean withIndex = (flags & WITH_INDEX) != 0;
        boolean expressions = (flags & WITH_EXPRESSIONS) != 0;
        if (!active) {
            contents.features.need(
                    withIndex ? Feature.REFERENCE_TYPES : Feature.BULK_MEMORY,
                    in,
                    start,
                    "an element segment that fills no table");
        }
        if (active) {
            readTarget(in, withIndex ? in.index("table", contents.tables.size()) : 0);
            constants.read(in);
        }
        if (!active || withIndex) {
            readElementKind(in, expressions);
        }
        readElementItems(in, expressions);
    }

    private void readTarget(WasmInput in, int table) {
        if (table >= contents.tables.size()) {
            throw in.invalid(in.position(), "an element segment without a table");
        }
        if (table > 0) {
            contents.features.need(Feature.REFERENCE_TYPES, in, in.position(), "an element segment for a second table");
        }
    }

    private void readElementKind(WasmInput in, boolean expressions) {
        int start = in.position();
        if (expressions) {
            types.referenceType(in);
        } else if (in.u8("the kind of an element segment") != 0) {
            throw in.malformed(start, "an element segment is of an unknown kind");
        }
    }

    private void readElementItems(WasmInput in, boolean expressions) {
        int start = in.position();
        int count = in.count(WasmLimit.ELEMENTS, expressions ? 3 : 1);
        elements += count;
        in.check(WasmLimit.ELEMENTS, elements, start);
        if (expressions) {
            contents.features.need(Feature.REFERENCE_TYPES, in, start, "an element segment of expressions");
        }
        for (int i = 0; i < count; i++) {
            if (expressions) {
                constants.read(in);
            } else {
                in.index("function", contents.functionTypes.size());
            }
        }
    }

    void readDataCount(WasmInput in) {
        int start = in.position();
        contents.features.need(Feature.BULK_MEMORY, in, start, "a data count section");
        long count = in.u32("number of data segments");
        in.check(WasmLimit.DATA_SEGMENTS, count, start);
        contents.dataCount = OptionalInt.of((int) count);
    }

    /** Reads the data section; {@code in} may be an empty one that stands for a missing section. */
    void readData(WasmInput in) {
        int start = in.position();
        int count = in.count(WasmLimit.DATA_SEGMENTS, 2);
        if (contents.dataCount.orElse(count) != count) {
            throw in.malformed(
                    start, count + " data segments, the data count section says " + contents.dataCount.getAsInt());
        }
        for (int i = 0; i < count; i++) {
            readDataSegment(in);
        }
    }

    private void readDataSegment(WasmInput in) {
        int start = in.position();
        long flags = in.u32("a data segment");
        if (flags > DATA_WITH_INDEX) {
            throw in.malformed(start, "a data segment has unknown flags " + flags);
        }
        if (flags == PASSIVE_DATA) {
            contents.features.need(Feature.BULK_MEMORY, in, start, "a data segment that fills no memory");
        } else {
            int memory = flags == DATA_WITH_INDEX ? in.index("memory", contents.memories.size()) : 0;
            if (memory >= contents.memories.size()) {
                throw in.invalid(start, "a data segment without a memory");
            }
            constants.read(in);
        }
        in.skip(in.u32("size of a data segment"), "a data segment");
    }
}
