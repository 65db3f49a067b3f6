// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import io.guestwire.wasm.internal.ModuleScan;

/**
 * Reads a WebAssembly module without running any of it. Every byte is looked at once: sections, declarations, segments and
 * each instruction of each function. What the format, the limits or the policy do not allow is refused; operand types are
 * the one thing left to the engine's validation. Work and memory are bounded by the size of the file, whatever numbers are
 * written in it, and nesting costs no stack.
 *
 * <p>The format is that of the WebAssembly core specification 2.0, chapter 5, and of the later proposals in
 * {@link Feature}. Thread-safe.
 */
public final class WasmReader {

    private WasmReader() {}

    /**
     * Reads a module that may use the features of {@link FeaturePolicy#defaults()}.
     *
     * @param bytes a whole file; only read, and not kept
     * @throws WasmFormatException if the module is refused; nothing else is thrown, whatever the bytes
     */
    public static WasmModuleInfo read(byte[] bytes, WasmLimits limits) {
        return read(bytes, limits, FeaturePolicy.defaults());
    }

    /**
     * Reads a module that may use the features of {@code policy}.
     *
     * @param bytes a whole file; only read, and not kept
     * @throws WasmFormatException if the module is refused; nothing else is thrown, whatever the bytes
     */
    public static WasmModuleInfo read(byte[] bytes, WasmLimits limits, FeaturePolicy policy) {
        return new WasmModuleInfo(bytes.length, ModuleScan.scan(bytes, limits, policy));
    }
}
