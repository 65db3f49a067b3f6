// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import io.guestwire.wasm.bindgen.BindgenModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A module built by hand, and what the generator makes of it: {@code out/**}, and {@code expected.txt} with what it reports.
 *
 * @param name its folder
 * @param module the module
 * @param options the options
 */
record ModuleCase(String name, BindgenModule module, BindgenOptions options) {
    private static final Path ROOT = Path.of("src", "test", "module-golden");

    /** Every case. */
    static List<ModuleCase> all() {
        return Stream.of(ModuleCases.all(), ImportCases.all(), ModuleMistakes.all())
                .flatMap(List::stream)
                .toList();
    }

    /** A case with default options. */
    static ModuleCase of(String name, BindgenModule module) {
        return new ModuleCase(name, module, BindgenOptions.defaults());
    }

    /** What the generator makes of the case now, in the form it is recorded in. */
    Map<String, String> run() {
        ModuleGeneration generation = new ModuleBindingGenerator(options).generate(module, name + ".wasm");
        Map<String, String> result = new TreeMap<>();
        generation.files().files().forEach((path, text) -> result.put("out/" + path, text));
        if (!generation.diagnostics().isEmpty()) {
            result.put("expected.txt", ModuleDiagnostic.renderAll(generation.diagnostics()));
        }
        return result;
    }

    /** What is recorded. */
    Map<String, String> recorded() {
        Map<String, String> recorded = new TreeMap<>();
        files().forEach(file ->
                recorded.put(folder().relativize(file).toString().replace('\\', '/'), read(file)));
        return recorded;
    }

    /** Replaces what is recorded. */
    void record(Map<String, String> result) {
        try {
            for (Path file : files()) {
                Files.delete(file);
            }
            for (Map.Entry<String, String> entry : result.entrySet()) {
                Path file = folder().resolve(entry.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot record " + name, e);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    private Path folder() {
        return ROOT.resolve(name);
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot walk " + folder(), e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
