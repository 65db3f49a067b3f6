// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import java.util.Objects;

/**
 * Something a module asks its host for. Names are the guest's own and may hold any character: escape them before they
 * reach a log, a path or source code.
 *
 * @param module first part of the name, for example {@code wapc}
 * @param name second part of the name
 * @param kind what is asked for
 * @param index place in the index space of {@code kind}
 */
public record Import(String module, String name, ExternalKind kind, int index) {

    /** Checks that nothing is null. */
    public Import {
        Objects.requireNonNull(module, "module");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }
}
