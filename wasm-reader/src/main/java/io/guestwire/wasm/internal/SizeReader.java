// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal;

import io.guestwire.wasm.Feature;
import io.guestwire.wasm.MemoryType;
import io.guestwire.wasm.TableType;
import io.guestwire.wasm.ValueType;
import io.guestwire.wasm.WasmFormatException.Kind;
import io.guestwire.wasm.WasmLimit;
import java.util.OptionalLong;

/** Reads memories and tables, and adds up what they ask for at the start. */
final class SizeReader {

    private static final int HAS_MAXIMUM = 1;
    private static final int SHARED = 2;
    private static final int INDEX64 = 4;
    private static final int PAGE_SIZE = 8;
    private static final int LOG_PAGE = 16;

    private final ModuleContents contents;
    private final TypeReader types;
    private long memoryPages;
    private long tableElements;

    SizeReader(ModuleContents contents, TypeReader types) {
        this.contents = contents;
        this.types = types;
    }

    void readTable(WasmInput in) {
        int start = in.position();
        in.check(WasmLimit.TABLES, contents.tables.size() + 1L, start);
        if (contents.tables.size() == 1) {
            contents.features.need(Feature.REFERENCE_TYPES, in, start, "a second table");
        }
        ValueType element = types.referenceType(in);
        int flags = flags(in, HAS_MAXIMUM | INDEX64);
        Range range = range(in, flags);
        // The format lets a 64-bit table have 2^64 elements; nobody can, and a long cannot say so.
        checkRange(in, start, range, isIndex64(flags) ? Long.MAX_VALUE : 0xffff_ffffL, "elements");
        tableElements = saturatedSum(tableElements, range.minimum);
        checkTotal(in, start, WasmLimit.TABLE_ELEMENTS, tableElements);
        contents.tables.add(new TableType(element, range.minimum, range.maximum, isIndex64(flags)));
    }

    void readMemory(WasmInput in) {
        int start = in.position();
        in.check(WasmLimit.MEMORIES, contents.memories.size() + 1L, start);
        if (contents.memories.size() == 1) {
            contents.features.need(Feature.MULTI_MEMORY, in, start, "a second memory");
        }
        int flags = flags(in, HAS_MAXIMUM | SHARED | INDEX64 | PAGE_SIZE);
        boolean shared = (flags & SHARED) != 0;
        if (shared && (flags & HAS_MAXIMUM) == 0) {
            throw in.invalid(start, "a shared memory has no maximum");
        }
        Range range = range(in, flags);
        int logPage = (flags & PAGE_SIZE) == 0 ? LOG_PAGE : logOfPageSize(in);
        checkRange(in, start, range, mostPages(isIndex64(flags), logPage), "pages");
        // Small pages are rounded up to whole ones of 64 KiB, so that they count too.
        long pages = logPage == LOG_PAGE ? range.minimum : (range.minimum >>> LOG_PAGE) + 1;
        memoryPages = saturatedSum(memoryPages, pages);
        checkTotal(in, start, WasmLimit.MEMORY_PAGES, memoryPages);
        contents.memories.add(new MemoryType(range.minimum, range.maximum, shared, isIndex64(flags), 1 << logPage));
    }

    private int flags(WasmInput in, int known) {
        int start = in.position();
        int flags = in.u8("limits");
        if ((flags & ~known) != 0) {
            throw in.malformed(start, "limits have unknown flags " + TypeReader.hex(flags));
        }
        if ((flags & SHARED) != 0) {
            contents.features.need(Feature.THREADS, in, start, "a shared memory");
        }
        if (isIndex64(flags)) {
            contents.features.need(Feature.MEMORY64, in, start, "a memory or table with 64-bit addresses");
        }
        if ((flags & PAGE_SIZE) != 0) {
            contents.features.need(Feature.CUSTOM_PAGE_SIZES, in, start, "a memory with its own page size");
        }
        return flags;
    }

    private static boolean isIndex64(int flags) {
        return (flags & INDEX64) != 0;
    }

    private static Range range(WasmInput in, int flags) {
        long minimum = size(in, flags, "a minimum");
        OptionalLong maximum =
                (flags & HAS_MAXIMUM) == 0 ? OptionalLong.empty() : OptionalLong.of(size(in, flags, "a maximum"));
        return new Range(minimum, maximum);
    }

    private static long size(WasmInput in, int flags, String what) {
        return isIndex64(flags) ? in.u64(what) : in.u32(what);
    }

    /** Returns how many pages fit between address 0 and the largest one; 64 bits and pages of a byte exceed a long. */
    private static long mostPages(boolean index64, int logPage) {
        int bits = (index64 ? Long.SIZE : Integer.SIZE) - logPage;
        return bits < Long.SIZE - 1 ? 1L << bits : Long.MAX_VALUE;
    }

    private static int logOfPageSize(WasmInput in) {
        int start = in.position();
        long log = in.u32("a page size");
        if (log != 0 && log != LOG_PAGE) {
            throw in.invalid(start, "a page size of 2^" + log + " bytes, it must be 1 or 65536");
        }
        return (int) log;
    }

    private static void checkRange(WasmInput in, int start, Range range, long bound, String unit) {
        long minimum = range.minimum;
        long maximum = range.maximum.orElse(minimum);
        if (Long.compareUnsigned(minimum, bound) > 0 || Long.compareUnsigned(maximum, bound) > 0) {
            throw in.invalid(start, "more than " + bound + " " + unit);
        }
        if (minimum > maximum) {
            throw in.invalid(start, "a minimum of " + minimum + " " + unit + ", a maximum of " + maximum);
        }
    }

    private static void checkTotal(WasmInput in, int start, WasmLimit limit, long total) {
        long allowed = in.limits().of(limit);
        if (total > allowed) {
            throw in.exceeded(
                    Kind.MEMORY, limit, start, total + " " + limit + " at the start, " + allowed + " are allowed");
        }
    }

    private static long saturatedSum(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    /** Numbers of pages or elements. */
    private record Range(long minimum, OptionalLong maximum) {}
}
