// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of fields that no user sees: whoever comes second gives way. */
final class FieldNames {
    private final Set<String> taken;

    FieldNames(String... taken) {
        this.taken = new HashSet<>(List.of(taken));
    }

    /** The name, or one like it. */
    String next(String wanted) {
        String name = wanted;
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }
}
