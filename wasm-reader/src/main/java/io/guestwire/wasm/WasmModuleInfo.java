// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import io.guestwire.wasm.internal.FunctionNames;
import io.guestwire.wasm.internal.ModuleContents;
import io.guestwire.wasm.internal.ModuleWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a module declares. Immutable and thread-safe; holds no reference to the module's bytes. Every list is unmodifiable
 * and in the module's order, and index spaces start with the imports, as in the module itself.
 */
public final class WasmModuleInfo {

    private final int size;
    private final List<Section> sections;
    private final List<CustomSection> customSections;
    private final List<Optional<FunctionType>> types;
    private final List<Import> imports;
    private final int[] functionTypes;
    private final int[] codeSizes;
    private final int importedFunctionCount;
    private final List<TableType> tables;
    private final List<MemoryType> memories;
    private final List<GlobalType> globals;
    private final List<Export> exports;
    private final Map<String, Export> exportsByName;
    private final OptionalInt startFunction;
    private final Optional<String> moduleName;
    private final FunctionNames functionNames;
    private final List<Producer> producers;
    private final Set<Feature> features;
    private final long instructionCount;

    WasmModuleInfo(int size, ModuleContents contents) {
        this.size = size;
        this.sections = contents.sections();
        this.customSections = contents.customSections();
        this.types = contents.types();
        this.imports = contents.imports();
        this.functionTypes = contents.functionTypes();
        this.codeSizes = contents.codeSizes();
        this.importedFunctionCount = contents.importedFunctionCount();
        this.tables = contents.tables();
        this.memories = contents.memories();
        this.globals = contents.globals();
        this.exportsByName = contents.exports();
        this.exports = List.copyOf(exportsByName.values());
        this.startFunction = contents.startFunction();
        this.moduleName = contents.moduleName();
        this.functionNames = contents.functionNames();
        this.producers = contents.producers();
        this.features = contents.features();
        this.instructionCount = contents.instructionCount();
    }

    /** Returns the bytes of the whole module. */
    public int size() {
        return size;
    }

    /** Returns all sections, custom ones included, in the order of the file. */
    public List<Section> sections() {
        return sections;
    }

    /** Returns the custom sections in the order of the file. */
    public List<CustomSection> customSections() {
        return customSections;
    }

    /** Returns the first custom section of that name. */
    public Optional<CustomSection> customSection(String name) {
        return customSections.stream()
                .filter(section -> section.name().equals(name))
                .findFirst();
    }

    /**
     * Returns a copy of the module without its custom sections. That is what an engine should be given: custom sections
     * are not checked here beyond their names, and an engine that decodes them can be made to run out of memory by 24
     * bytes.
     *
     * @param module the bytes that {@link WasmReader} was given
     * @throws IllegalArgumentException if {@code module} has another length
     */
    public byte[] withoutCustomSections(byte[] module) {
        if (module.length != size) {
            throw new IllegalArgumentException("these are not the bytes that were read");
        }
        return ModuleWriter.copy(module, sections);
    }

    /** Returns the types by type index; empty ones are the structs and arrays of {@link Feature#GC}. */
    public List<Optional<FunctionType>> types() {
        return types;
    }

    /** Returns the imports of all kinds. */
    public List<Import> imports() {
        return imports;
    }

    /** Returns the first import of that two-part name and of any kind; a module may import one name more than once. */
    public Optional<Import> findImport(String module, String name) {
        return imports.stream()
                .filter(each -> each.module().equals(module) && each.name().equals(name))
                .findFirst();
    }

    /** Returns the exports of all kinds. */
    public List<Export> exports() {
        return exports;
    }

    /** Returns the export of that name. */
    public Optional<Export> export(String name) {
        return Optional.ofNullable(exportsByName.get(name));
    }

    /** Returns the number of functions, imported ones included. */
    public int functionCount() {
        return functionTypes.length;
    }

    /** Returns the number of imported functions, which have the lowest indexes. */
    public int importedFunctionCount() {
        return importedFunctionCount;
    }

    /**
     * Returns the signature of a function.
     *
     * @param function from 0 below {@link #functionCount()}
     * @throws IndexOutOfBoundsException if there is no such function
     */
    public FunctionType functionType(int function) {
        int index = functionTypes[Objects.checkIndex(function, functionTypes.length)];
        return types.get(index).orElseThrow();
    }

    /** Returns the signature of an imported function; empty when {@code of} is of another kind. */
    public Optional<FunctionType> functionType(Import of) {
        return of.kind() == ExternalKind.FUNCTION ? Optional.of(functionType(of.index())) : Optional.empty();
    }

    /** Returns the signature of an exported function; empty when {@code of} is of another kind. */
    public Optional<FunctionType> functionType(Export of) {
        return of.kind() == ExternalKind.FUNCTION ? Optional.of(functionType(of.index())) : Optional.empty();
    }

    /** Returns the name that the name section gives to a function; any characters, not always unique. */
    public Optional<String> functionName(int function) {
        return functionNames.of(function);
    }

    /**
     * Returns the bytes of a function's body, locals included.
     *
     * @param function from {@link #importedFunctionCount()} below {@link #functionCount()}
     * @throws IndexOutOfBoundsException if the module defines no such function
     */
    public int codeSize(int function) {
        return codeSizes[Objects.checkIndex(function - importedFunctionCount, codeSizes.length)];
    }

    /** Returns the tables, imported ones first. */
    public List<TableType> tables() {
        return tables;
    }

    /** Returns the memories, imported ones first; at most one without {@link Feature#MULTI_MEMORY}. */
    public List<MemoryType> memories() {
        return memories;
    }

    /** Returns the globals, imported ones first. */
    public List<GlobalType> globals() {
        return globals;
    }

    /** Returns the function that runs when the module is instantiated; its type is {@code () -> ()}. */
    public OptionalInt startFunction() {
        return startFunction;
    }

    /** Returns the number of instructions in functions and constant expressions, {@code end} included. */
    public long instructionCount() {
        return instructionCount;
    }

    /** Returns the module's name for itself in its name section. */
    public Optional<String> moduleName() {
        return moduleName;
    }

    /** Returns what the {@code producers} section claims, in its order; empty when there is none or it is broken. */
    public List<Producer> producers() {
        return producers;
    }

    /** Returns the features the module uses, beyond those of the first version of WebAssembly. */
    public Set<Feature> features() {
        return features;
    }
}
