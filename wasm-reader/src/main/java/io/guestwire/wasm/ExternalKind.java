// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

/** What an import or an export is; each kind has an index space of its own, imports first. */
public enum ExternalKind {
    /** Index into the functions, see {@link WasmModuleInfo#functionType(int)}. */
    FUNCTION("function"),
    /** Index into {@link WasmModuleInfo#tables()}. */
    TABLE("table"),
    /** Index into {@link WasmModuleInfo#memories()}. */
    MEMORY("memory"),
    /** Index into {@link WasmModuleInfo#globals()}. */
    GLOBAL("global"),
    /** Kind of exception; only with {@link Feature#EXCEPTIONS}. */
    TAG("tag");

    private final String text;

    ExternalKind(String text) {
        this.text = text;
    }

    /** Returns the lower-case word for messages. */
    @Override
    public String toString() {
        return text;
    }
}
