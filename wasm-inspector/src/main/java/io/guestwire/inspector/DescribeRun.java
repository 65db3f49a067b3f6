// SPDX-License-Identifier: Apache-2.0
package io.guestwire.inspector;

import io.guestwire.inspector.ModuleInspectionException.Kind;
import io.guestwire.runtime.engine.CallToken;
import io.guestwire.runtime.engine.EngineFailure;
import io.guestwire.runtime.engine.EngineInstance;
import io.guestwire.runtime.engine.EngineModule;
import io.guestwire.runtime.engine.HostFunction;
import io.guestwire.runtime.engine.InstanceSetup;
import io.guestwire.runtime.engine.LoadThread;
import io.guestwire.runtime.engine.WasiAccess;
import io.guestwire.runtime.engine.WasmEngine;
import io.guestwire.wasm.Import;
import io.guestwire.wasm.WasmLimit;
import io.guestwire.wasm.WasmModuleInfo;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Descriptors from the functions that tell them: each calls {@code __wbindgen_placeholder__.__wbindgen_describe} once a
 * word. Interpreted, because most of these functions run once. Used by one thread.
 */
final class DescribeRun {

    /** The longest descriptor known has some hundred words; a function that never stops is cut off here or by the deadline. */
    private static final int MOST_WORDS = 1_000_000;

    private final WasmModuleInfo info;
    private final byte[] wasm;
    private final String file;
    private final InspectorOptions options;
    private final long due;
    private int[] words = new int[256];
    private int count;
    private @Nullable EngineInstance instance;
    private @Nullable String refused;

    DescribeRun(byte[] wasm, WasmModuleInfo info, String file, InspectorOptions options) {
        this.wasm = wasm;
        this.info = info;
        this.file = file;
        this.options = options;
        this.due = System.nanoTime() + options.deadline().toNanos();
    }

    int[] describe(String function) {
        if (instance == null) {
            EngineModule module = prepare();
            instance = inTime("its start section", () -> instantiate(module));
        }
        EngineInstance running = instance;
        count = 0;
        inTime(
                "`" + function + "`",
                () -> running.function(function).orElseThrow().call());
        return Arrays.copyOf(words, count);
    }

    /** Parsers recurse over what is nested in a module: on a thread whose stack does not depend on the caller's. */
    private EngineModule prepare() {
        try {
            return LoadThread.run(
                            () -> WasmEngine.bundled().prepare(wasm, info, true), Math.max(1, due - System.nanoTime()))
                    .orElseThrow(this::late);
        } catch (EngineFailure e) {
            throw failed("the engine's parser", e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private EngineInstance instantiate(EngineModule module) {
        int pages = (int) Math.min(options.limits().of(WasmLimit.MEMORY_PAGES), 65_536);
        int elements = (int) Math.min(options.limits().of(WasmLimit.TABLE_ELEMENTS), Integer.MAX_VALUE);
        WasiAccess nothing = new WasiAccess(
                List.of(), Map.of(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), () -> {});
        EngineInstance started = module.instantiate(new InstanceSetup(this::bind, nothing, pages, elements));
        started.runStartSection();
        return started;
    }

    private Optional<HostFunction> bind(Import item) {
        if (item.module().equals("__wbindgen_placeholder__") && item.name().equals("__wbindgen_describe")) {
            return Optional.of(this::word);
        }
        return Optional.of(arguments -> {
            refused = "it calls the import `" + item.name() + "`, which nothing serves while a module is described";
            throw new IllegalStateException(refused);
        });
    }

    private long word(long[] arguments) {
        if (count == MOST_WORDS || arguments.length != 1) {
            refused = count == MOST_WORDS
                    ? "its descriptor has more than " + MOST_WORDS + " words"
                    : "it describes nothing";
            throw new IllegalStateException(refused);
        }
        if (count == words.length) {
            words = Arrays.copyOf(words, count * 2);
        }
        words[count++] = (int) arguments[0];
        return 0;
    }

    private <T> T inTime(String what, Supplier<T> run) {
        long left = due - System.nanoTime();
        if (left <= 0) {
            throw late();
        }
        CallToken token = new CallToken();
        CallToken.Reason fired = CallToken.Reason.NONE;
        EngineFailure failure;
        token.arm(left);
        try {
            T result = run.get();
            fired = token.disarm();
            if (fired == CallToken.Reason.NONE) {
                return result;
            }
            throw late();
        } catch (EngineFailure e) {
            if (e.kind() == EngineFailure.Kind.INTERRUPTED) {
                token.interruptSeen();
            }
            fired = token.disarm();
            failure = e;
        } finally {
            token.disarmIfJoined();
            token.release();
        }
        throw fired == CallToken.Reason.NONE ? failed(what, failure) : late();
    }

    private ModuleInspectionException late() {
        return new ModuleInspectionException(
                Kind.TIME,
                "`" + file + "`: describing the module takes longer than "
                        + options.deadline().toMillis() + " ms");
    }

    private ModuleInspectionException failed(String what, EngineFailure failure) {
        if (failure.kind() == EngineFailure.Kind.INTERRUPTED) {
            return interrupted(failure);
        }
        String why = refused == null ? failure.kind() + ": " + failure.detail() : refused;
        return new ModuleInspectionException(
                Kind.MALFORMED, "`" + file + "`: running " + what + " failed: " + why, failure);
    }

    private ModuleInspectionException interrupted(Exception cause) {
        Thread.currentThread().interrupt();
        return new ModuleInspectionException(
                Kind.INTERRUPTED, "the calling thread was interrupted while `" + file + "` was inspected", cause);
    }
}
