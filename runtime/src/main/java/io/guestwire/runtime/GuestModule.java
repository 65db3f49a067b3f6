// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import io.guestwire.runtime.engine.EngineFailure;
import io.guestwire.runtime.engine.EngineModule;
import io.guestwire.runtime.engine.WasmEngine;
import io.guestwire.runtime.wapc.WapcLink;
import io.guestwire.wasm.WasmFormatException;
import io.guestwire.wasm.WasmLimit;
import io.guestwire.wasm.WasmLimits;
import io.guestwire.wasm.WasmModuleInfo;
import io.guestwire.wasm.WasmReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A guest module, checked and compiled once; starts any number of guests. Thread-safe. Closing it lets go of the compiled
 * code once its guests are closed too; it does not close them.
 */
public final class GuestModule implements AutoCloseable {
    private final String name;
    private final GuestLimits limits;
    private volatile @Nullable EngineModule module;

    private GuestModule(String name, GuestLimits limits, EngineModule module) {
        this.name = name;
        this.limits = limits;
        this.module = module;
    }

    /**
     * Loads a module from a file, with {@link ModuleOptions#defaults()}.
     *
     * @throws ModuleRejectedException the module is refused
     * @throws UncheckedIOException the file cannot be read
     */
    public static GuestModule load(Path file) {
        return load(file, ModuleOptions.defaults());
    }

    /**
     * Loads a module from a file. The file is read once.
     *
     * @throws ModuleRejectedException the module is refused
     * @throws UncheckedIOException the file cannot be read
     */
    public static GuestModule load(Path file, ModuleOptions options) {
        Path fileName = Objects.requireNonNull(file, "file").getFileName();
        String name = options.name().orElse(fileName == null ? file.toString() : fileName.toString());
        long most = options.limits().module().of(WasmLimit.MODULE_BYTES);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] wasm = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
            return load(wasm, name, options);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the guest module " + file, e);
        }
    }

    /**
     * Loads a module from memory, with {@link ModuleOptions#defaults()}.
     *
     * @throws ModuleRejectedException the module is refused
     */
    public static GuestModule load(byte[] wasm) {
        return load(wasm, ModuleOptions.defaults());
    }

    /**
     * Loads a module from memory; its name is {@code module} unless the options have one.
     *
     * @param wasm the module; do not change it during the call, it is not kept
     * @throws ModuleRejectedException the module is refused
     */
    public static GuestModule load(byte[] wasm, ModuleOptions options) {
        return load(wasm, options.name().orElse("module"), options);
    }

    private static GuestModule load(byte[] wasm, String name, ModuleOptions options) {
        CallOrigin origin = CallOrigin.ofModule(name);
        WasmEngine engine = WasmEngine.bundled();
        WasmModuleInfo info = scan(wasm, options.limits(), origin);
        new WapcLink(engine, origin).check(info);
        try {
            EngineModule module = engine.prepare(wasm, info, options.mode() == EngineMode.INTERPRETER);
            return new GuestModule(name, options.limits(), module);
        } catch (EngineFailure e) {
            throw rejected(e, origin);
        }
    }

    private static WasmModuleInfo scan(byte[] wasm, GuestLimits limits, CallOrigin origin) {
        WasmLimits most = limits.module()
                .with(WasmLimit.MEMORY_PAGES, limits.memoryPages())
                .with(WasmLimit.TABLE_ELEMENTS, limits.tableElements());
        try {
            return WasmReader.read(wasm, most);
        } catch (WasmFormatException e) {
            ModuleRejectedException.Kind kind = switch (e.kind()) {
                case MALFORMED -> ModuleRejectedException.Kind.MALFORMED;
                case INVALID -> ModuleRejectedException.Kind.INVALID;
                case UNSUPPORTED -> ModuleRejectedException.Kind.UNSUPPORTED;
                case SIZE -> ModuleRejectedException.Kind.SIZE;
                case MEMORY -> ModuleRejectedException.Kind.MEMORY;
            };
            throw new ModuleRejectedException(kind, e.getMessage() + ", at byte " + e.offset(), e, origin);
        }
    }

    private static ModuleRejectedException rejected(EngineFailure failure, CallOrigin origin) {
        String detail = GuestLog.escape(failure.detail());
        return switch (failure.kind()) {
            case NOT_COMPILABLE ->
                new ModuleRejectedException(
                        ModuleRejectedException.Kind.UNSUPPORTED,
                        "the compiler cannot translate it (" + detail
                                + "); load it with ModuleOptions.mode(EngineMode.INTERPRETER)",
                        failure,
                        origin);
            case STACK, HEAP ->
                new ModuleRejectedException(
                        ModuleRejectedException.Kind.SIZE, "the engine ran out of memory for it", failure, origin);
            case MALFORMED ->
                new ModuleRejectedException(ModuleRejectedException.Kind.MALFORMED, detail, failure, origin);
            case INVALID, TRAP, UNCAUGHT, INTERRUPTED, EXIT ->
                new ModuleRejectedException(ModuleRejectedException.Kind.INVALID, detail, failure, origin);
        };
    }

    /** Starts a guest with {@link GuestOptions#defaults()}. */
    public Guest start() {
        return start(GuestOptions.defaults());
    }

    /**
     * Starts a guest: allocates an instance and runs its initialisation, in this order, what the module has of it: start
     * section, {@code _start}, {@code _initialize}, {@code wapc_init}.
     *
     * @throws GuestException the initialisation failed; there is no guest then
     * @throws IllegalStateException this module is closed
     */
    public Guest start(GuestOptions options) {
        EngineModule current = module;
        if (current == null) {
            throw new IllegalStateException("guest module `" + name + "` is closed");
        }
        return Guest.start(current, name, options, options.limits().orElse(limits));
    }

    /** The module's name in messages and logs: its file's name unless the options gave one. */
    public String name() {
        return name;
    }

    /** Refuses later starts; guests that run go on. */
    @Override
    public void close() {
        module = null;
    }
}
