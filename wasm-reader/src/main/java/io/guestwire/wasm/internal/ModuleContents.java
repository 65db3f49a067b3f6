// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal;

import io.guestwire.wasm.CustomSection;
import io.guestwire.wasm.Export;
import io.guestwire.wasm.ExternalKind;
import io.guestwire.wasm.Feature;
import io.guestwire.wasm.FunctionType;
import io.guestwire.wasm.GlobalType;
import io.guestwire.wasm.Import;
import io.guestwire.wasm.MemoryType;
import io.guestwire.wasm.Producer;
import io.guestwire.wasm.Section;
import io.guestwire.wasm.TableType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What was found in a module: filled by the decoders in the order of the file, complete when {@link ModuleScan} returns. */
public final class ModuleContents {

    final List<Section> sections = new ArrayList<>();
    final List<CustomSection> customSections = new ArrayList<>();
    /** Empty for the structs and arrays of {@link Feature#GC}. */
    final List<Optional<FunctionType>> types = new ArrayList<>();

    final List<Import> imports = new ArrayList<>();
    final IntList functionTypes = new IntList();
    final List<TableType> tables = new ArrayList<>();
    final List<MemoryType> memories = new ArrayList<>();
    final List<GlobalType> globals = new ArrayList<>();
    final Map<String, Export> exports = new LinkedHashMap<>();
    final List<Producer> producers = new ArrayList<>();
    final IntList codeSizes = new IntList();
    final FeatureUse features;

    int tagCount;
    int importedFunctionCount;
    int importedGlobalCount;
    int elementSegmentCount;
    OptionalInt startFunction = OptionalInt.empty();
    OptionalInt dataCount = OptionalInt.empty();
    Optional<String> moduleName = Optional.empty();
    FunctionNames functionNames = FunctionNames.NONE;
    long instructionCount;

    ModuleContents(FeatureUse features) {
        this.features = features;
    }

    /** Returns the number of things of {@code kind} found so far. */
    int countOf(ExternalKind kind) {
        return switch (kind) {
            case FUNCTION -> functionTypes.size();
            case TABLE -> tables.size();
            case MEMORY -> memories.size();
            case GLOBAL -> globals.size();
            case TAG -> tagCount;
        };
    }

    public List<Section> sections() {
        return List.copyOf(sections);
    }

    public List<CustomSection> customSections() {
        return List.copyOf(customSections);
    }

    public List<Optional<FunctionType>> types() {
        return List.copyOf(types);
    }

    public List<Import> imports() {
        return List.copyOf(imports);
    }

    /** Returns the type index of every function, imported ones first; an array of its own. */
    public int[] functionTypes() {
        return functionTypes.toArray();
    }

    public int importedFunctionCount() {
        return importedFunctionCount;
    }

    public List<TableType> tables() {
        return List.copyOf(tables);
    }

    public List<MemoryType> memories() {
        return List.copyOf(memories);
    }

    public List<GlobalType> globals() {
        return List.copyOf(globals);
    }

    /** Returns the exports by name, in the module's order. */
    public Map<String, Export> exports() {
        return Collections.unmodifiableMap(exports);
    }

    public OptionalInt startFunction() {
        return startFunction;
    }

    /** Returns the bytes of every body; an array of its own. */
    public int[] codeSizes() {
        return codeSizes.toArray();
    }

    public long instructionCount() {
        return instructionCount;
    }

    public Optional<String> moduleName() {
        return moduleName;
    }

    public FunctionNames functionNames() {
        return functionNames;
    }

    public List<Producer> producers() {
        return List.copyOf(producers);
    }

    public Set<Feature> features() {
        return Collections.unmodifiableSet(features.used());
    }
}
