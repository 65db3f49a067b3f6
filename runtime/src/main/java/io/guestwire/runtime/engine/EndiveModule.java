// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

import io.guestwire.wasm.Export;
import io.guestwire.wasm.ExternalKind;
import io.guestwire.wasm.Import;
import io.guestwire.wasm.WasmModuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import run.endive.runtime.ImportFunction;
import run.endive.runtime.ImportValues;
import run.endive.runtime.Instance;
import run.endive.runtime.Machine;
import run.endive.runtime.WasmFunctionHandle;
import run.endive.wasm.WasmModule;
import run.endive.wasm.types.FunctionImport;
import run.endive.wasm.types.MemoryLimits;

/** A parsed module and, unless it is interpreted, its compiled form; shared by all instances. */
final class EndiveModule implements EngineModule {
    private static final long[] ZERO = {0};
    private static final long[] ONE = {1};

    private final WasmModule module;
    private final WasmModuleInfo info;
    private final @Nullable Function<Instance, Machine> machines;
    private final Map<String, Integer> functions;

    EndiveModule(WasmModule module, WasmModuleInfo info, @Nullable Function<Instance, Machine> machines) {
        this.module = module;
        this.info = info;
        this.machines = machines;
        this.functions = info.exports().stream()
                .filter(export -> export.kind() == ExternalKind.FUNCTION)
                .collect(Collectors.toUnmodifiableMap(Export::name, Export::index));
    }

    @Override
    public EngineInstance instantiate(InstanceSetup setup) {
        LimitedTable.Budget tables = new LimitedTable.Budget(setup.tableElements());
        try {
            Instance.Builder builder = Instance.builder(module)
                    .withImportValues(imports(setup))
                    .withMemoryFactory(FlatMemory::new)
                    .withTableFactory((table, initial) -> LimitedTable.of(table, initial, tables))
                    .withInitialize(false)
                    .withStart(false);
            module.memorySection().ifPresent(section -> {
                MemoryLimits declared = section.getMemory(0).limits();
                int most = Math.min(declared.maximumPages(), setup.memoryPages());
                builder.withMemoryLimits(new MemoryLimits(declared.initialPages(), most));
            });
            if (machines != null) {
                builder.withMachineFactory(machines);
            }
            return new EndiveInstance(builder.build(), info, functions);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError | OutOfMemoryError e) {
            throw EndiveFailures.ofRun(e);
        }
    }

    private ImportValues imports(InstanceSetup setup) {
        List<ImportFunction> functions = new ArrayList<>();
        Optional<EndiveWasi> wasi = Optional.empty();
        for (int i = 0; i < info.imports().size(); i++) {
            Import item = info.imports().get(i);
            Optional<HostFunction> ours = setup.imports().apply(item);
            if (ours.isPresent()) {
                functions.add(bind((FunctionImport) module.importSection().getImport(i), ours.get()));
            } else {
                wasi = wasi.isPresent() ? wasi : Optional.of(new EndiveWasi(setup.wasi()));
                functions.add(wasi.get().function(item.module(), item.name()));
            }
        }
        return ImportValues.builder().withFunctions(functions).build();
    }

    private ImportFunction bind(FunctionImport declared, HostFunction function) {
        var type = module.typeSection().getType(declared.typeIndex());
        WasmFunctionHandle handle = type.returns().isEmpty()
                ? (instance, arguments) -> {
                    function.call(arguments);
                    return null;
                }
                : (instance, arguments) -> {
                    long result = function.call(arguments);
                    return result == 0 ? ZERO : result == 1 ? ONE : new long[] {result};
                };
        return new ImportFunction(declared.module(), declared.name(), type, handle);
    }
}
