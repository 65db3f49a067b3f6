// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.wasm.FunctionType;
import io.guestwire.wasm.ValueType;
import io.guestwire.wasm.bindgen.WordSignature;

/**
 * Where the words of a function's arguments and result go. A result of more than one word is returned in memory: the
 * function takes its address before all other arguments, and the words lie there as the fields of a C structure do
 * (wasm-bindgen, {@code src/convert/traits.rs}, {@code WasmRet}).
 */
final class CallLayout {
    private final WordSignature signature;
    private final int[] offsets;
    private final boolean[] wide;
    private final int size;

    CallLayout(WordSignature signature) {
        this.signature = signature;
        int words = signature.results().size();
        this.offsets = new int[words];
        this.wide = new boolean[words];
        int end = 0;
        for (int i = 0; i < words; i++) {
            wide[i] = isWide(signature.results().get(i));
            int width = wide[i] ? 8 : 4;
            offsets[i] = (end + width - 1) & -width;
            end = offsets[i] + width;
        }
        this.size = (end + 7) & -8;
    }

    private static boolean isWide(ValueType type) {
        return type == ValueType.I64 || type == ValueType.F64;
    }

    /** The type of the WebAssembly function. */
    FunctionType raw() {
        return signature.raw();
    }

    int parameterWords() {
        return signature.parameters().size();
    }

    int resultWords() {
        return offsets.length;
    }

    /** Whether the result is returned in memory. */
    boolean isIndirect() {
        return offsets.length > 1;
    }

    /** How many bytes the result takes in memory. */
    int resultSize() {
        return size;
    }

    /** Where a word of the result lies. */
    int offset(int word) {
        return offsets[word];
    }

    /** Whether a word of the result takes eight bytes. */
    boolean isWide(int word) {
        return wide[word];
    }

    @Override
    public String toString() {
        return signature.toString();
    }
}
