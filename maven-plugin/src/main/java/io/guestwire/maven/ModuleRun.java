// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.codegen.GeneratedFiles;
import io.guestwire.codegen.Inputs.InputFile;
import io.guestwire.codegen.ModuleBindingGenerator;
import io.guestwire.codegen.ModuleDiagnostic;
import io.guestwire.codegen.ModuleGeneration;
import io.guestwire.inspector.InspectorOptions;
import io.guestwire.inspector.ModuleInspectionException;
import io.guestwire.inspector.ModuleInspector;
import io.guestwire.wasm.bindgen.BindgenModule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;

/** What the modules of a project gave: Java, resources, or mistakes, which have been printed. */
final class ModuleRun {
    private final List<ModuleFile> modules = new ArrayList<>();
    private final SortedMap<String, String> files = new TreeMap<>();
    private final Map<String, ModuleFile> origin = new TreeMap<>();
    private final SortedMap<String, ModuleFile> resources = new TreeMap<>();
    private int errors;
    private int modulesWithErrors;

    private ModuleRun() {}

    /** No modules. */
    static ModuleRun none() {
        return new ModuleRun();
    }

    /** Inspects and plans; prints every mistake of every module. */
    static ModuleRun of(Collection<ModuleFile> modules, DiagnosticLog log) throws MojoFailureException {
        ModuleRun run = new ModuleRun();
        for (ModuleFile module : modules) {
            run.modules.add(module);
            try {
                BindgenModule inspected =
                        ModuleInspector.inspect(module.bytes(), module.resource(), InspectorOptions.defaults());
                run.add(module, inspected, log);
            } catch (ModuleInspectionException e) {
                log.printModule(module.path(), e.getMessage());
                run.count(1);
            }
        }
        return run;
    }

    private void add(ModuleFile module, BindgenModule inspected, DiagnosticLog log) throws MojoFailureException {
        ModuleGeneration generation = new ModuleBindingGenerator(
                        module.options().toBindgenOptions(module.resource()))
                .generate(inspected, module.name());
        log.printModule(module.path(), generation.diagnostics());
        count((int) generation.diagnostics().stream()
                .filter(ModuleDiagnostic::isError)
                .count());
        for (Map.Entry<String, String> file : generation.files().files().entrySet()) {
            ModuleFile other = origin.put(file.getKey(), module);
            if (other != null) {
                throw new MojoFailureException(other.name() + " and " + module.name() + " both give " + file.getKey()
                        + ": give one of the modules a packageName of its own");
            }
            files.put(file.getKey(), file.getValue());
            resources.put(folder(file.getKey()) + module.resource(), module);
        }
    }

    private void count(int found) {
        errors += found;
        modulesWithErrors += found == 0 ? 0 : 1;
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    boolean isEmpty() {
        return modules.isEmpty();
    }

    int size() {
        return modules.size();
    }

    int errors() {
        return errors;
    }

    int modulesWithErrors() {
        return modulesWithErrors;
    }

    /** The modules by their paths on the class path. */
    SortedMap<String, ModuleFile> resources() {
        return resources;
    }

    /** The Java of schemas and modules together. */
    GeneratedFiles filesWith(GeneratedFiles ofSchemas) throws MojoFailureException {
        SortedMap<String, String> all = new TreeMap<>(ofSchemas.files());
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (all.put(file.getKey(), file.getValue()) != null) {
                throw new MojoFailureException("a schema and "
                        + origin.get(file.getKey()).name() + " both give " + file.getKey()
                        + ": give the module a packageName of its own");
            }
        }
        return new GeneratedFiles(all);
    }

    /** For the manifest. */
    List<InputFile> inputs() {
        return resources.entrySet().stream()
                .map(entry -> entry.getValue().input(entry.getKey()))
                .toList();
    }

    /** For the manifest. */
    SortedMap<String, String> optionsWith(SortedMap<String, String> ofSchemas) {
        SortedMap<String, String> all = new TreeMap<>(ofSchemas);
        modules.forEach(module -> all.putAll(module.options().toManifestOptions(module.name())));
        return all;
    }
}
