// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import java.util.List;
import java.util.Objects;

/**
 * An enum whose variants are texts; crosses as the index of the variant. Since 0.2.93; before, such enums cross as
 * {@link BindgenType#JS_VALUE} and the module does not tell that they exist.
 *
 * @param name in JavaScript
 * @param namespace objects that it is to be found in, outermost first
 * @param values the text of each variant, in the order of the source
 * @param docs its documentation, lines separated by line feeds; may be empty
 * @param hidden whether the source says {@code private}
 */
public record ExportedStringEnum(
        String name, List<String> namespace, List<String> values, String docs, boolean hidden) {

    /** Takes unmodifiable copies. */
    public ExportedStringEnum {
        Objects.requireNonNull(name, "name");
        namespace = List.copyOf(namespace);
        values = List.copyOf(values);
        Objects.requireNonNull(docs, "docs");
    }

    /** Returns an enum of which nothing else is said. */
    public static ExportedStringEnum of(String name, List<String> values) {
        return new ExportedStringEnum(name, List.of(), values, "", false);
    }
}
