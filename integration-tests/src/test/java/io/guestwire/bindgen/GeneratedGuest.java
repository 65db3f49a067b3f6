// SPDX-License-Identifier: Apache-2.0
package io.guestwire.bindgen;

import io.guestwire.codegen.BindgenOptions;
import io.guestwire.codegen.ModuleBindingGenerator;
import io.guestwire.codegen.ModuleDiagnostic;
import io.guestwire.codegen.ModuleGeneration;
import io.guestwire.inspector.InspectorOptions;
import io.guestwire.inspector.ModuleInspector;
import io.guestwire.runtime.EngineMode;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.ModuleOptions;
import io.guestwire.wasm.WasmLimits;
import io.guestwire.wasm.WasmReader;
import io.guestwire.wasm.bindgen.BindgenModule;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A build of a guest with the Java that was generated for it and the suite that was compiled against that Java. */
final class GeneratedGuest {
    private static final String PACKAGE = "suite.";

    private final GuestBuild build;
    private final ClassLoader loader;
    private final List<String> suiteClasses;
    private final Map<EngineMode, GuestModule> modules = new EnumMap<>(EngineMode.class);

    private GeneratedGuest(GuestBuild build, ClassLoader loader, List<String> suiteClasses) {
        this.build = build;
        this.loader = loader;
        this.suiteClasses = suiteClasses;
    }

    /** Inspects, generates and compiles; the generated files alone with every warning an error. */
    static GeneratedGuest of(GuestBuild build, Path folder) {
        Map<String, String> generated = generate(build);
        Path classes = folder.resolve(build.toString());
        SuiteCompilation.compile(generated, classes, SuiteCompilation.STRICT);
        Map<String, String> suite = new TreeMap<>();
        String path = (PACKAGE + build.guest()).replace('.', '/') + "/";
        SuiteSources.of(build).forEach((name, text) -> suite.put(path + name, text));
        ClassLoader loader = SuiteCompilation.compile(suite, classes, SuiteCompilation.LENIENT);
        List<String> names = suite.keySet().stream()
                .map(name -> name.substring(0, name.length() - ".java".length()).replace('/', '.'))
                .toList();
        return new GeneratedGuest(build, loader, names);
    }

    private static Map<String, String> generate(GuestBuild build) {
        BindgenModule module = ModuleInspector.inspect(build.bytes(), build + ".wasm", InspectorOptions.defaults());
        String name = build.guest();
        BindgenOptions options = BindgenOptions.builder()
                .packageName(PACKAGE + name)
                .className(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
                .build();
        ModuleGeneration generation = new ModuleBindingGenerator(options).generate(module, build + ".wasm");
        if (generation.hasErrors()) {
            throw new AssertionError(ModuleDiagnostic.renderAll(generation.diagnostics()));
        }
        return generation.files().files();
    }

    GuestBuild build() {
        return build;
    }

    /** The module, loaded once for each mode. */
    GuestModule module(EngineMode mode) {
        return modules.computeIfAbsent(
                mode,
                key -> GuestModule.load(
                        build.file(), ModuleOptions.builder().mode(key).build()));
    }

    /** The classes of the suite that hold facts. */
    List<Class<?>> facts() {
        List<Class<?>> facts = new ArrayList<>();
        for (String name : suiteClasses) {
            Class<?> type = load(name);
            if (name.endsWith("Facts") && !Modifier.isAbstract(type.getModifiers())) {
                facts.add(type);
            }
        }
        return facts;
    }

    /** A class of the suite or of the generated code. */
    Class<?> type(String simpleName) {
        return load(PACKAGE + build.guest() + "." + simpleName);
    }

    /** The size of the memory that the module starts with. */
    int memoryPages() {
        return (int) WasmReader.read(build.bytes(), WasmLimits.defaults())
                .memories()
                .get(0)
                .minimumPages();
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
