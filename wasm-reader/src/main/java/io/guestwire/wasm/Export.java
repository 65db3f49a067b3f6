// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import java.util.Objects;

/**
 * Something a module offers under a name that is unique in the module. The name is the guest's own and may hold any
 * character: escape it before it reaches a log, a path or source code.
 *
 * @param name the exported name
 * @param kind what is offered
 * @param index place in the index space of {@code kind}
 */
public record Export(String name, ExternalKind kind, int index) {

    /** Checks that nothing is null. */
    public Export {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }
}
