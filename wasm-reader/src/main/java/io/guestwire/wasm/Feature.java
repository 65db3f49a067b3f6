// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

/**
 * What a module can use beyond WebAssembly's first version (2017). {@link FeaturePolicy} says which of them a module may
 * use; {@link WasmModuleInfo#features()} says which it does use.
 */
public enum Feature {
    /** Imported or exported globals that change. */
    MUTABLE_GLOBALS("mutable-globals", "build the guest without `mutable-globals`"),
    /** Sign extension instructions, {@code i32.extend8_s} and kin. */
    SIGN_EXTENSION("sign-extension", "build the guest with target feature `-sign-ext`"),
    /** Conversions from floating point that saturate and do not trap. */
    SATURATING_TRUNCATION("saturating-truncation", "build the guest with target feature `-nontrapping-fptoint`"),
    /** More than one result, blocks with parameters. */
    MULTI_VALUE("multi-value", "build the guest with target feature `-multivalue`"),
    /** {@code memory.copy}, {@code memory.fill}, passive segments and kin. */
    BULK_MEMORY("bulk-memory", "build the guest with target feature `-bulk-memory`"),
    /** {@code externref}, instructions on references and tables, more than one table. */
    REFERENCE_TYPES("reference-types", "build the guest with target feature `-reference-types`"),
    /** Arithmetic, and globals of the module itself, in constant expressions. */
    EXTENDED_CONST("extended-const", "build the guest with target feature `-extended-const`"),
    /** {@code return_call} and kin. Refused by default: the engine does not stop an endless chain of them. */
    TAIL_CALL("tail-call", "build the guest with target feature `-tail-call`"),
    /** {@code call_ref}, references to functions of one type, tables with an initial value. */
    FUNCTION_REFERENCES("function-references", "build the guest without typed function references"),
    /** {@code try_table}, {@code throw}, tags. */
    EXCEPTIONS("exceptions", "build the guest without exceptions (Rust: `panic = \"abort\"`; C++: `-fno-exceptions`)"),
    /** {@code try}, {@code catch}, {@code rethrow}, {@code delegate}: the exceptions of before the standard. */
    LEGACY_EXCEPTIONS(
            "legacy-exceptions",
            "build the guest without exceptions (Rust: `panic = \"abort\"`; C++: `-fno-exceptions`)"),
    /** Shared memories and atomic instructions. */
    THREADS("threads", "build the guest without threads (target feature `-atomics`)"),
    /** {@code memory.atomic.wait32} and {@code wait64}, which block a host thread. */
    ATOMIC_WAIT("atomic-wait", "build the guest without threads (target feature `-atomics`)"),
    /** Structs, arrays and their instructions: memory on the host's heap that no limit covers. */
    GC("gc", "compile the guest to linear memory, not to garbage-collected types"),
    /** Memories and tables with 64-bit addresses. */
    MEMORY64("memory64", "build the guest for a 32-bit target, for example `wasm32-unknown-unknown`"),
    /** More than one memory. */
    MULTI_MEMORY("multi-memory", "link the guest with one memory"),
    /** 128-bit vectors. */
    SIMD("simd", "build the guest with target feature `-simd128`"),
    /** Vector instructions whose results depend on the machine. */
    RELAXED_SIMD("relaxed-simd", "build the guest with target feature `-relaxed-simd`"),
    /** 128-bit integer arithmetic. */
    WIDE_ARITHMETIC("wide-arithmetic", "build the guest with target feature `-wide-arithmetic`"),
    /** Memories with pages of one byte. */
    CUSTOM_PAGE_SIZES("custom-page-sizes", "link the guest with pages of 64 KiB");

    private final String text;
    private final String wayOut;

    Feature(String text, String wayOut) {
        this.text = text;
        this.wayOut = wayOut;
    }

    /** Returns what the author of a guest can do to make it load where the feature is refused. */
    public String wayOut() {
        return wayOut;
    }

    /** Returns the proposal's name, lower case with hyphens. */
    @Override
    public String toString() {
        return text;
    }
}
