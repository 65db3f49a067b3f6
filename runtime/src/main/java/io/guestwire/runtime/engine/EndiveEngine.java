// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

import io.guestwire.wasm.WasmModuleInfo;
import java.util.Optional;
import java.util.function.Function;
import run.endive.compiler.InterpreterFallback;
import run.endive.compiler.MachineFactoryCompiler;
import run.endive.runtime.Instance;
import run.endive.runtime.Machine;
import run.endive.wasm.Parser;
import run.endive.wasm.WasmModule;

/** Endive: parses, validates and compiles to JVM bytecode, or interprets. Written to the API that 1.0 and 1.2 share. */
final class EndiveEngine implements WasmEngine {
    static final EndiveEngine INSTANCE = new EndiveEngine();

    private EndiveEngine() {}

    @Override
    public EngineModule prepare(byte[] wasm, WasmModuleInfo info, boolean interpret) {
        WasmModule module;
        try {
            module = Parser.parse(info.withoutCustomSections(wasm));
        } catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError e) {
            throw EndiveFailures.ofParse(e);
        }
        return new EndiveModule(module, info, interpret ? null : compile(module));
    }

    @Override
    public Optional<String> wasiType(String module, String name) {
        return EndiveWasi.type(module, name);
    }

    /** Refuses a function that the compiler cannot translate: a fallback to the interpreter would be silent and slow. */
    private static Function<Instance, Machine> compile(WasmModule module) {
        try {
            return MachineFactoryCompiler.builder(module)
                    .withInterpreterFallback(InterpreterFallback.FAIL)
                    .compile();
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError | OutOfMemoryError e) {
            throw EndiveFailures.ofCompilation(e);
        }
    }
}
