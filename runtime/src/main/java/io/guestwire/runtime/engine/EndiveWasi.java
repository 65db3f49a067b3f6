// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import run.endive.log.Logger;
import run.endive.runtime.HostFunction;
import run.endive.runtime.ImportFunction;
import run.endive.runtime.Instance;
import run.endive.runtime.WasmFunctionHandle;
import run.endive.wasi.WasiOptions;
import run.endive.wasi.WasiPreview1;
import run.endive.wasm.types.FunctionType;
import run.endive.wasm.types.ValType;

/**
 * WASI preview 1 without files: the engine's own functions, except those that would allocate or sleep on the guest's word.
 * Served under both module names that guests use.
 */
final class EndiveWasi {
    private static final List<String> MODULES = List.of("wasi_snapshot_preview1", "wasi_unstable");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long[] SUCCESS = {0};
    private static final long[] BAD_DESCRIPTOR = {8};
    private static final long[] INVALID = {28};
    private static final long[] NOT_OFFERED = {52};
    private static final long[] NOT_SEEKABLE = {70};
    private static final int RANDOM_CHUNK = 4096;
    private static final int MOST_SUBSCRIPTIONS = 1024;

    private final Map<String, HostFunction> functions = new HashMap<>();
    private final Runnable poll;

    EndiveWasi(WasiAccess access) {
        this.poll = access.poll();
        WasiOptions.Builder options = WasiOptions.builder()
                .withArguments(access.arguments())
                .withStdout(access.stdout())
                .withStderr(access.stderr());
        access.environment().forEach(options::withEnvironment);
        WasiPreview1 wasi = WasiPreview1.builder()
                .withLogger(new Silence())
                .withOptions(options.build())
                .build();
        for (HostFunction function : wasi.toHostFunctions()) {
            functions.put(function.name(), function);
        }
        replace("fd_read", this::read);
        replace(
                "fd_pread",
                (instance, arguments) ->
                        (int) arguments[0] >= 0 && (int) arguments[0] <= 2 ? NOT_SEEKABLE : BAD_DESCRIPTOR);
        replace("random_get", this::random);
        WasmFunctionHandle sleep = functions.get("poll_oneoff").handle();
        replace(
                "poll_oneoff",
                (instance, arguments) -> (int) arguments[2] < 0 || (int) arguments[2] > MOST_SUBSCRIPTIONS
                        ? INVALID
                        : sleep.apply(instance, arguments));
    }

    ImportFunction function(String module, String name) {
        HostFunction function = functions.get(name);
        boolean otherLayout = module.equals("wasi_unstable") && name.equals("poll_oneoff");
        WasmFunctionHandle handle = otherLayout ? (instance, arguments) -> NOT_OFFERED : function.handle();
        return new HostFunction(module, name, function.functionType(), handle);
    }

    private void replace(String name, WasmFunctionHandle handle) {
        HostFunction own = functions.get(name);
        functions.put(name, new HostFunction(own.module(), name, own.functionType(), handle));
    }

    /** Standard input is empty. The engine's function allocates what the guest asks for before it reads. */
    private long[] read(Instance instance, long... arguments) {
        if ((int) arguments[0] != 0) {
            return BAD_DESCRIPTOR;
        }
        instance.memory().writeI32((int) arguments[3], 0);
        return SUCCESS;
    }

    private long[] random(Instance instance, long... arguments) {
        int address = (int) arguments[0];
        int length = (int) arguments[1];
        FlatMemory memory = (FlatMemory) instance.memory();
        memory.check(address, length);
        byte[] chunk = new byte[Math.min(length, RANDOM_CHUNK)];
        for (int done = 0; done < length; done += chunk.length) {
            poll.run();
            RANDOM.nextBytes(chunk);
            memory.write(address + done, chunk, 0, Math.min(chunk.length, length - done));
        }
        return SUCCESS;
    }

    static Optional<String> type(String module, String name) {
        return MODULES.contains(module) ? Optional.ofNullable(Types.BY_NAME.get(name)) : Optional.empty();
    }

    private static String typeText(FunctionType type) {
        String results = valuesText(type.returns());
        return "(" + valuesText(type.params()) + ") -> " + (type.returns().size() == 1 ? results : "(" + results + ")");
    }

    private static String valuesText(List<ValType> types) {
        return types.stream().map(type -> type.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }

    /** Read once, from functions that are never called. */
    private static final class Types {
        static final Map<String, String> BY_NAME = new HashMap<>();

        static {
            WasiPreview1 wasi = WasiPreview1.builder()
                    .withLogger(new Silence())
                    .withOptions(WasiOptions.builder().build())
                    .build();
            for (HostFunction function : wasi.toHostFunctions()) {
                BY_NAME.put(function.name(), typeText(function.functionType()));
            }
        }
    }

    /** The engine traces every WASI call with the guest's texts in it: nobody asked for that. */
    private static final class Silence implements Logger {
        @Override
        public void log(Level level, String message, Throwable thrown) {}

        @Override
        public boolean isLoggable(Level level) {
            return false;
        }
    }
}
