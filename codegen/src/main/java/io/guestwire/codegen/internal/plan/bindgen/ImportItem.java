// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import io.guestwire.wasm.bindgen.ImportSource;
import io.guestwire.wasm.bindgen.ImportedFunction;
import io.guestwire.wasm.bindgen.ImportedStatic;
import io.guestwire.wasm.bindgen.ImportedType;
import java.util.Optional;

/**
 * What decides who serves an import.
 *
 * @param key what it is known by
 * @param crate that declares it; may be empty
 * @param source the JavaScript module it comes from
 */
record ImportItem(String key, String crate, Optional<ImportSource> source) {
    static ImportItem of(ImportedFunction function) {
        return new ImportItem(function.key(), function.crate(), function.source());
    }

    static ImportItem of(ImportedStatic value) {
        return new ImportItem(value.key(), value.crate(), value.source());
    }

    static ImportItem of(ImportedType type) {
        return new ImportItem(type.key(), type.crate(), type.source());
    }

    /** Tells whether the module carries JavaScript that would serve it. */
    boolean isJavaScriptOfCrate() {
        return source.filter(each ->
                        each.kind() == ImportSource.Kind.INLINE || each.code().isPresent())
                .isPresent();
    }
}
