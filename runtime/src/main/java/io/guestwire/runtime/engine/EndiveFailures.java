// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

import run.endive.runtime.ExecutionCompletedException;
import run.endive.runtime.WasmException;
import run.endive.runtime.WasmInterruptedException;
import run.endive.wasi.WasiExitException;
import run.endive.wasm.InvalidException;
import run.endive.wasm.MalformedException;

/** Tells what the engine's exceptions mean, by class alone: their texts differ between the two modes. */
final class EndiveFailures {
    private EndiveFailures() {}

    /** A parse may end in any exception, and in an Error when sizes in the module lie. */
    static EngineFailure ofParse(Throwable thrown) {
        EngineFailure.Kind kind;
        if (thrown instanceof MalformedException) {
            kind = EngineFailure.Kind.MALFORMED;
        } else if (thrown instanceof InvalidException) {
            kind = EngineFailure.Kind.INVALID;
        } else if (thrown instanceof StackOverflowError) {
            kind = EngineFailure.Kind.STACK;
        } else if (thrown instanceof OutOfMemoryError) {
            kind = EngineFailure.Kind.HEAP;
        } else {
            kind = EngineFailure.Kind.MALFORMED;
        }
        return failure(kind, thrown);
    }

    static EngineFailure ofCompilation(Throwable thrown) {
        if (thrown instanceof InvalidException) {
            return failure(EngineFailure.Kind.INVALID, thrown);
        }
        if (thrown instanceof OutOfMemoryError) {
            return failure(EngineFailure.Kind.HEAP, thrown);
        }
        return failure(EngineFailure.Kind.NOT_COMPILABLE, thrown);
    }

    /** Everything that is not ours: host functions throw only the public family, which callers rethrow before this. */
    static EngineFailure ofRun(Throwable thrown) {
        if (thrown instanceof WasmInterruptedException || thrown.getCause() instanceof InterruptedException) {
            return failure(EngineFailure.Kind.INTERRUPTED, thrown);
        }
        if (thrown instanceof ExecutionCompletedException) {
            return failure(EngineFailure.Kind.EXIT, thrown);
        }
        if (thrown instanceof WasiExitException) {
            int code = ((WasiExitException) thrown).exitCode();
            return new EngineFailure(EngineFailure.Kind.EXIT, "proc_exit", code, thrown);
        }
        if (thrown instanceof WasmException) {
            return failure(EngineFailure.Kind.UNCAUGHT, thrown);
        }
        if (thrown instanceof StackOverflowError || thrown.getCause() instanceof StackOverflowError) {
            return failure(EngineFailure.Kind.STACK, thrown);
        }
        if (thrown instanceof OutOfMemoryError) {
            return failure(EngineFailure.Kind.HEAP, thrown);
        }
        return failure(EngineFailure.Kind.TRAP, thrown);
    }

    private static EngineFailure failure(EngineFailure.Kind kind, Throwable thrown) {
        String text = thrown.getMessage();
        return new EngineFailure(kind, text == null ? thrown.getClass().getSimpleName() : text, 0, thrown);
    }
}
