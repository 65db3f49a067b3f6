// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import io.guestwire.codegen.internal.emit.bindgen.ModuleEmitter;
import io.guestwire.codegen.internal.plan.bindgen.ModulePlanner;
import io.guestwire.wasm.bindgen.BindgenModule;
import java.util.Objects;

/**
 * From a wasm-bindgen module, as its inspection describes it, to Java source, in memory. Immutable, hence safe for use by
 * several threads.
 */
public final class ModuleBindingGenerator {
    private final BindgenOptions options;

    /** A generator with these options. */
    public ModuleBindingGenerator(BindgenOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * Generates the Java of a module, or finds every mistake that stands against it.
     *
     * @param module what the module says about itself
     * @param file path of the module relative to its source root, with {@code /}: it is named in the generated files, and
     *     gives class and package unless the options do
     * @return no files if there is any error
     */
    public ModuleGeneration generate(BindgenModule module, String file) {
        ModulePlanner.Planned planned = new ModulePlanner(options).plan(module, file);
        boolean failed = planned.diagnostics().stream().anyMatch(ModuleDiagnostic::isError);
        GeneratedFiles files =
                failed ? GeneratedFiles.none() : new GeneratedFiles(new ModuleEmitter().emit(planned.plan()));
        return new ModuleGeneration(files, planned.diagnostics());
    }
}
