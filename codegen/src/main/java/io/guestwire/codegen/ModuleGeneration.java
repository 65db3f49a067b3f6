// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import java.util.List;
import java.util.Objects;

/**
 * What one module gave: files, or the mistakes that stand against them.
 *
 * @param files what was generated; nothing when there are errors
 * @param diagnostics every mistake, in the order of the module's items
 */
public record ModuleGeneration(GeneratedFiles files, List<ModuleDiagnostic> diagnostics) {
    /** Takes a copy. */
    public ModuleGeneration {
        Objects.requireNonNull(files, "files");
        diagnostics = List.copyOf(diagnostics);
    }

    /** Tells whether something has to change before anything can be generated. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(ModuleDiagnostic::isError);
    }
}
