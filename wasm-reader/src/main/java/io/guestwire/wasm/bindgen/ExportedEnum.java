// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import io.guestwire.wasm.internal.bindgen.ExportNames;
import java.util.List;
import java.util.Objects;

/**
 * An exported enum whose variants are numbers.
 *
 * @param name in JavaScript
 * @param namespace objects that it is to be found in, outermost first
 * @param variants in the order of the source
 * @param docs its documentation, lines separated by line feeds; may be empty
 * @param hidden whether the source says {@code private}
 */
public record ExportedEnum(String name, List<String> namespace, List<Variant> variants, String docs, boolean hidden) {

    /** Takes unmodifiable copies. */
    public ExportedEnum {
        Objects.requireNonNull(name, "name");
        namespace = List.copyOf(namespace);
        variants = List.copyOf(variants);
        Objects.requireNonNull(docs, "docs");
    }

    /** Returns the name by which {@link BindgenType.Enumeration} refers to it. */
    public String id() {
        return ExportNames.qualified(namespace, name);
    }

    /**
     * A variant.
     *
     * @param name as in the Rust source
     * @param value the number that crosses: its low 32 bits are the word; negative only in signed enums
     * @param docs its documentation, lines separated by line feeds; may be empty
     */
    public record Variant(String name, long value, String docs) {
        /** Checks that nothing is null. */
        public Variant {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(docs, "docs");
        }
    }
}
