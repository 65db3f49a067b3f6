// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import java.util.Objects;

/**
 * Where a section lies in the file.
 *
 * @param kind which section
 * @param offset of the first byte of its contents, behind id and length
 * @param size of its contents in bytes
 */
public record Section(SectionKind kind, int offset, int size) {

    /** Checks that nothing is null. */
    public Section {
        Objects.requireNonNull(kind, "kind");
    }
}
