// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

import io.guestwire.runtime.GuestException;
import io.guestwire.wasm.FunctionType;
import io.guestwire.wasm.WasmModuleInfo;
import java.util.Map;
import java.util.Optional;
import run.endive.runtime.Instance;
import run.endive.runtime.Machine;
import run.endive.runtime.TableInstance;
import run.endive.wasm.types.ValType;

/** One instance. Functions are called through the machine by index: the engine's own export objects add a lambda a call. */
final class EndiveInstance implements EngineInstance {
    private final Instance instance;
    private final WasmModuleInfo info;
    private final Map<String, Integer> functions;
    private final FlatMemory memory;

    EndiveInstance(Instance instance, WasmModuleInfo info, Map<String, Integer> functions) {
        this.instance = instance;
        this.info = info;
        this.functions = functions;
        this.memory = (FlatMemory) instance.memory();
    }

    @Override
    public void runStartSection() {
        try {
            instance.initialize(false);
        } catch (GuestException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            throw EndiveFailures.ofRun(e);
        }
    }

    @Override
    public Optional<GuestFunction> function(String name) {
        Integer index = functions.get(name);
        if (index == null) {
            return Optional.empty();
        }
        return Optional.of(callable(index));
    }

    private GuestFunction callable(int index) {
        Machine machine = instance.getMachine();
        return arguments -> {
            try {
                long[] results = machine.call(index, arguments);
                return results == null || results.length == 0 ? 0 : results[0];
            } catch (GuestException e) {
                throw e;
            } catch (RuntimeException | Error e) {
                throw EndiveFailures.ofRun(e);
            }
        };
    }

    /** An element of a table of one module is a function of that module: tables are not imported, as the loader checks. */
    @Override
    public Optional<GuestFunction> tableFunction(int index, FunctionType type) {
        if (instance.tableCount() == 0) {
            return Optional.empty();
        }
        TableInstance table = instance.table(0);
        if (index < 0 || index >= table.size() || table.elementType().equals(ValType.ExternRef)) {
            return Optional.empty();
        }
        int function = table.ref(index);
        return function >= 0
                        && function < info.functionCount()
                        && info.functionType(function).equals(type)
                ? Optional.of(callable(function))
                : Optional.empty();
    }

    @Override
    public long global(int index) {
        return instance.global(index).getValue();
    }

    @Override
    public void setGlobal(int index, long value) {
        instance.global(index).setValue(value);
    }

    @Override
    public GuestMemory memory() {
        return memory;
    }
}
