// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A public field of an exported struct. Both functions take the pointer of the value first.
 *
 * @param name in JavaScript
 * @param type how it crosses
 * @param docs its documentation, lines separated by line feeds; may be empty
 * @param getter the export that reads it
 * @param setter the export that writes it; absent when it is read-only
 */
public record ExportedField(String name, BindgenType type, String docs, String getter, Optional<String> setter) {

    /** Checks that nothing is null. */
    public ExportedField {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(docs, "docs");
        Objects.requireNonNull(getter, "getter");
        Objects.requireNonNull(setter, "setter");
    }

    /** Returns the words of the getter. */
    public WordSignature getterSignature(BindgenAbi abi) {
        return Lowering.ofExport(FunctionShape.of(List.of(), type), true, abi);
    }

    /** Returns the words of the setter. */
    public WordSignature setterSignature(BindgenAbi abi) {
        return Lowering.ofExport(FunctionShape.of(List.of(type), BindgenType.UNIT), true, abi);
    }
}
