// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.BindgenOptions;
import io.guestwire.codegen.ModuleDiagnostic;
import io.guestwire.codegen.ModuleDiagnosticCode;
import io.guestwire.codegen.internal.plan.JavaHeader;
import io.guestwire.codegen.internal.plan.JavaNames;
import io.guestwire.wasm.bindgen.BindgenLibrary;
import io.guestwire.wasm.bindgen.BindgenModule;
import io.guestwire.widl.diagnostic.Quoted;
import java.util.List;
import java.util.Optional;

/** Decides what the Java of a module looks like. */
public final class ModulePlanner {
    private static final String EXTENSION = ".wasm";

    private final BindgenOptions options;

    /** A planner with these options. */
    public ModulePlanner(BindgenOptions options) {
        this.options = options;
    }

    /**
     * A plan, and what stands against it.
     *
     * @param plan the plan; only good if no diagnostic is an error
     * @param diagnostics in the order of the module's items
     */
    public record Planned(ModulePlan plan, List<ModuleDiagnostic> diagnostics) {
        /** Takes a copy. */
        public Planned {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * Plans the Java of a module.
     *
     * @param file path of the module relative to its source root, with {@code /}
     */
    public Planned plan(BindgenModule module, String file) {
        ModuleProblems problems = new ModuleProblems(file);
        module.warnings()
                .forEach(warning -> problems.warning(ModuleDiagnosticCode.MODULE_NOTICE, warning, Optional.empty()));
        ModuleNames names = new ModuleNames(options.names());
        ClassName type = ClassName.get(packageOf(file), className(file));
        ModuleClasses classes = new ModuleClasses(module, type, names, problems);
        ModuleRecords records = new ModuleRecords(module, classes, file, options, problems);
        ModuleScope root = new ScopePlanner(module, classes, names, problems, records).plan();
        ImportServices services =
                new ImportServices(BindgenLibrary::serves, options.supplied(), module.types(), problems);
        JavaLinkage linkage = new ImportPlanner(module, services, classes, names, records, problems).plan();
        names.unused()
                .forEach(path -> problems.warning(
                        ModuleDiagnosticCode.UNKNOWN_MODULE_NAME,
                        "the option names has " + Quoted.of(path) + ", which the module does not have",
                        Optional.of("`inspect` lists what the module has")));
        JavaHeader header = new JavaHeader(classes.module(), file, JavaHeader.hidingJavaLang(classes::isTaken));
        String fileName = file.substring(file.lastIndexOf('/') + 1);
        ModulePlan plan = new ModulePlan(
                header, module.version().toString(), fileName, options.resource(), root, linkage, records.plan());
        return new Planned(plan, problems.diagnostics());
    }

    private String className(String file) {
        return options.className().orElseGet(() -> ModuleNames.typeOf(bareName(file)));
    }

    /** The option, else the directory of the file, else its name. */
    private String packageOf(String file) {
        return options.packageName().orElseGet(() -> {
            int slash = file.lastIndexOf('/');
            String ofDirectory = slash < 0 ? "" : JavaNames.packageOf(file.substring(0, slash));
            if (!ofDirectory.isEmpty()) {
                return ofDirectory;
            }
            String ofName = JavaNames.packageOf(bareName(file).replace('.', '_'));
            return ofName.isEmpty() ? "module" : ofName;
        });
    }

    private static String bareName(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }
}
