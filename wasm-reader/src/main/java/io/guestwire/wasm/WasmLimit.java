// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

/**
 * The numbers a module is measured by. Each bounds work or memory of the reader or of the engine behind it; a module that
 * exceeds one is refused with {@link WasmFormatException.Kind#SIZE}, or {@link WasmFormatException.Kind#MEMORY} for
 * {@link #MEMORY_PAGES} and {@link #TABLE_ELEMENTS}.
 */
public enum WasmLimit {
    /** Bytes of the whole file. */
    MODULE_BYTES(64L << 20, 16L << 20, "bytes"),
    /** Custom sections. */
    CUSTOM_SECTIONS(10_000, 1_000, "custom sections"),
    /** Bytes of the name of an import, an export or a custom section. */
    NAME_BYTES(100_000, 65_536, "bytes of a name"),
    /** Types. */
    TYPES(100_000, 10_000, "types"),
    /** Parameters of one function or block type. */
    PARAMETERS(1_000, 1_000, "parameters"),
    /** Results of one function or block type. */
    RESULTS(1_000, 1_000, "results"),
    /** Sum of the parameters and results of all types. */
    SIGNATURES(1_000_000, 100_000, "parameters and results of all types"),
    /** Fields of one struct type; only with {@link Feature#GC}. */
    FIELDS(10_000, 1_000, "fields"),
    /** Imports of all kinds. */
    IMPORTS(100_000, 10_000, "imports"),
    /** Functions, imported ones included. */
    FUNCTIONS(1_000_000, 100_000, "functions"),
    /** Tables, imported ones included. */
    TABLES(1_000, 100, "tables"),
    /** Sum of the minimum sizes of all tables. */
    TABLE_ELEMENTS(1_000_000, 100_000, "table elements"),
    /** Memories, imported ones included; more than one only with {@link Feature#MULTI_MEMORY}. */
    MEMORIES(100, 10, "memories"),
    /** Sum of the minimum sizes of all memories, in pages of 64 KiB. */
    MEMORY_PAGES(4_096, 256, "memory pages"),
    /** Tags, imported ones included; only with {@link Feature#EXCEPTIONS}. */
    TAGS(10_000, 1_000, "tags"),
    /** Globals, imported ones included. */
    GLOBALS(100_000, 10_000, "globals"),
    /** Exports. */
    EXPORTS(100_000, 10_000, "exports"),
    /** Element segments. */
    ELEMENT_SEGMENTS(100_000, 10_000, "element segments"),
    /** Sum of the elements of all element segments. */
    ELEMENTS(1_000_000, 100_000, "elements"),
    /** Data segments. */
    DATA_SEGMENTS(100_000, 10_000, "data segments"),
    /** Bytes of the body of one function. */
    FUNCTION_BYTES(8L << 20, 1L << 20, "bytes of a function"),
    /** Locals of one function, without its parameters. */
    LOCALS(50_000, 50_000, "locals"),
    /** Sum of the locals of all functions. */
    TOTAL_LOCALS(10_000_000, 1_000_000, "locals of all functions"),
    /** Blocks inside blocks of one function. */
    NESTING(50_000, 5_000, "nested blocks"),
    /** Targets of one {@code br_table}, the default not counted. */
    BRANCH_TARGETS(65_520, 65_520, "branch targets"),
    /** Instructions of all functions and constant expressions, {@code end} included. */
    INSTRUCTIONS(20_000_000, 5_000_000, "instructions");

    private final long byDefault;
    private final long untrusted;
    private final String text;

    WasmLimit(long byDefault, long untrusted, String text) {
        this.byDefault = byDefault;
        this.untrusted = untrusted;
        this.text = text;
    }

    /** Returns the value in {@link WasmLimits#defaults()}. */
    public long byDefault() {
        return byDefault;
    }

    /** Returns the value in {@link WasmLimits#untrusted()}. */
    public long untrusted() {
        return untrusted;
    }

    /** Returns what is counted, in plural, for messages. */
    @Override
    public String toString() {
        return text;
    }
}
