// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import java.util.Objects;

/**
 * A language or tool that made the module, by its own claim.
 *
 * @param field {@code language}, {@code processed-by} or {@code sdk}
 * @param name for example {@code rustc}
 * @param version free text, may be empty
 */
public record Producer(String field, String name, String version) {

    /** Checks that nothing is null. */
    public Producer {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
    }
}
