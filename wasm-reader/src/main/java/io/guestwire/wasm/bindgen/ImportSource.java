// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import java.util.Objects;
import java.util.Optional;

/**
 * The JavaScript module that an import is to be taken from.
 *
 * @param kind how it is named
 * @param name the name in the source, for {@link Kind#INLINE} {@code inline0} and so on; local files without the hash of
 *     their crate
 * @param code the JavaScript, when the guest carries it
 */
public record ImportSource(Kind kind, String name, Optional<String> code) {

    /** Checks that nothing is null. */
    public ImportSource {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(code, "code");
    }

    /** How a JavaScript module is named. */
    public enum Kind {
        /** {@code module = "..."}: a package, or a file beside the crate. */
        NAMED,
        /** {@code raw_module = "..."}: passed on as it is. */
        RAW_NAMED,
        /** {@code inline_js = "..."}: JavaScript in the Rust source. */
        INLINE
    }
}
