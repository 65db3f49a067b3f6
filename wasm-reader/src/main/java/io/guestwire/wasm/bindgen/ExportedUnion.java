// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import java.util.List;
import java.util.Objects;

/**
 * An enum whose variants are texts or values of other types, told apart by the host's value; since 0.2.121.
 *
 * @param name in JavaScript
 * @param texts the texts that are variants
 * @param typeCount how many variants hold a value; {@link BindgenType.Union} has their types
 * @param fallback whether the last variant takes any value
 * @param docs its documentation, lines separated by line feeds; may be empty
 * @param hidden whether the source says {@code private}
 */
public record ExportedUnion(
        String name, List<String> texts, int typeCount, boolean fallback, String docs, boolean hidden) {

    /** Takes an unmodifiable copy. */
    public ExportedUnion {
        Objects.requireNonNull(name, "name");
        texts = List.copyOf(texts);
        Objects.requireNonNull(docs, "docs");
    }
}
