// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import io.guestwire.runtime.call.BindgenCheck;
import io.guestwire.runtime.call.ModuleAccess;
import io.guestwire.runtime.engine.EngineFailure;
import io.guestwire.runtime.engine.EngineModule;
import io.guestwire.runtime.engine.LoadThread;
import io.guestwire.runtime.engine.WasmEngine;
import io.guestwire.runtime.wapc.WapcLink;
import io.guestwire.wasm.MemoryType;
import io.guestwire.wasm.TableType;
import io.guestwire.wasm.WasmFormatException;
import io.guestwire.wasm.WasmLimit;
import io.guestwire.wasm.WasmLimits;
import io.guestwire.wasm.WasmModuleInfo;
import io.guestwire.wasm.WasmReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A guest module, checked and compiled once; starts any number of guests. Thread-safe. Closing it lets go of the compiled
 * code once its guests are closed too; it does not close them.
 */
public final class GuestModule implements AutoCloseable {
    /** A guest can import some hundred different functions; the engine compares each import with each of the others. */
    private static final int MOST_IMPORTS = 1_000;

    private final String name;
    private final GuestLimits limits;
    private final WasmModuleInfo info;
    private final List<String> longFunctions;

    /** The version of wasm-bindgen that made it; empty for a waPC module. */
    private final String crateVersion;

    private final ExpectedOperations expectations;
    private volatile @Nullable EngineModule module;

    static {
        ModuleAccess.set(new ModuleAccess() {
            @Override
            protected Parts parts(GuestModule module, GuestOptions options) {
                return module.parts(options);
            }
        });
    }

    private GuestModule(
            String name,
            GuestLimits limits,
            WasmModuleInfo info,
            List<String> longFunctions,
            String crateVersion,
            EngineModule module) {
        this.name = name;
        this.limits = limits;
        this.info = info;
        this.longFunctions = longFunctions;
        this.crateVersion = crateVersion;
        this.expectations = new ExpectedOperations(name, WapcLink.callsHost(info));
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
        Objects.requireNonNull(options, "options");
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
     * Loads a module from the class path. Called by generated code, which alone may open a resource of its own package.
     *
     * @param resource what {@code getResourceAsStream} returned, which is null for one that is not there; closed here
     * @param name of the resource, and of the module unless the options have one
     * @throws ModuleRejectedException the module is refused
     * @throws UncheckedIOException there is no such resource, or it cannot be read
     */
    public static GuestModule load(InputStream resource, String name, ModuleOptions options) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(options, "options");
        long most = options.limits().module().of(WasmLimit.MODULE_BYTES);
        try (InputStream in = resource) {
            if (in == null) {
                throw new FileNotFoundException("it is not on the class path beside the generated class");
            }
            byte[] wasm = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
            return load(wasm, options.name().orElse(name), options);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the guest module " + name + ": " + e.getMessage(), e);
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
        Objects.requireNonNull(wasm, "wasm");
        Objects.requireNonNull(options, "options");
        return load(wasm, options.name().orElse("module"), options);
    }

    private static GuestModule load(byte[] wasm, String name, ModuleOptions options) {
        CallOrigin origin = CallOrigin.ofModule(name);
        WasmEngine engine = WasmEngine.bundled();
        WasmModuleInfo info = scan(wasm, options.limits(), origin);
        String crateVersion = BindgenCheck.crateVersion(wasm, info);
        if (crateVersion.isEmpty()) {
            BindgenCheck.refuseProcessed(info, origin);
            new WapcLink(engine, origin).check(info);
        } else {
            new BindgenCheck(origin).check(info);
        }
        boolean interpret = options.mode() == EngineMode.INTERPRETER;
        if (!interpret) {
            OldJava.warnOnce();
        }
        try {
            EngineModule module = inTime(() -> engine.prepare(wasm, info, interpret), options.limits(), origin);
            List<String> longFunctions = interpret ? List.of() : LongFunctions.in(info);
            LongFunctions.report(name, longFunctions);
            return new GuestModule(name, options.limits(), info, longFunctions, crateVersion, module);
        } catch (EngineFailure e) {
            throw rejected(e, origin);
        }
    }

    private static EngineModule inTime(Supplier<EngineModule> load, GuestLimits limits, CallOrigin origin) {
        if (limits.loadDeadline().isEmpty()) {
            return load.get();
        }
        Duration deadline = limits.loadDeadline().get();
        try {
            return LoadThread.run(load, deadline.toNanos())
                    .orElseThrow(() -> new ModuleRejectedException(
                            ModuleRejectedException.Kind.TIME,
                            "loading took longer than " + deadline.toMillis()
                                    + " ms; GuestLimits.loadDeadline raises the limit, EngineMode.INTERPRETER loads faster",
                            origin));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GuestCancelledException("the calling thread was interrupted while the module was loaded", origin);
        }
    }

    private static WasmModuleInfo scan(byte[] wasm, GuestLimits limits, CallOrigin origin) {
        WasmLimits most = limits.module()
                .with(WasmLimit.MEMORY_PAGES, limits.memoryPages())
                .with(WasmLimit.TABLE_ELEMENTS, limits.tableElements())
                .with(WasmLimit.IMPORTS, Math.min(limits.module().of(WasmLimit.IMPORTS), MOST_IMPORTS));
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
            throw new ModuleRejectedException(
                    kind, e.getMessage() + e.limit().map(GuestModule::option).orElse(""), e, origin);
        }
    }

    private static String option(WasmLimit limit) {
        return switch (limit) {
            case MEMORY_PAGES -> "; GuestLimits.memoryPages sets the limit";
            case TABLE_ELEMENTS -> "; GuestLimits.tableElements sets the limit";
            case IMPORTS -> "; WasmLimit.IMPORTS of GuestLimits.module sets the limit, up to " + MOST_IMPORTS;
            default -> "; WasmLimit." + limit.name() + " of GuestLimits.module sets the limit";
        };
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
        return start(options, List.of());
    }

    /**
     * Starts a guest, as {@link #start(GuestOptions)} does, of which is known what it may call. Generated clients pass the
     * operations of those roles of the schema that the host serves; {@link GuestOptions#unservedOperations()} says what becomes of
     * those that nobody does serve.
     *
     * @param expected the operations of the host that the guest's schema has
     * @throws IllegalArgumentException if one of them is not served and the options refuse that
     * @throws GuestException the initialisation failed; there is no guest then
     * @throws IllegalStateException this module is closed
     */
    public Guest start(GuestOptions options, List<HostOperation> expected) {
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(expected, "expected");
        if (!crateVersion.isEmpty()) {
            throw new ModuleRejectedException(
                    ModuleRejectedException.Kind.LINK,
                    "it is a wasm-bindgen module: start it with the class that Guestwire generates for it, whose `start`"
                            + " takes this module",
                    CallOrigin.ofModule(name));
        }
        ModuleAccess.Parts parts = parts(options);
        expectations.check(options, expected);
        return Guest.start(parts.engine(), name, options, parts.limits());
    }

    private ModuleAccess.Parts parts(GuestOptions options) {
        EngineModule current = module;
        if (current == null) {
            throw new IllegalStateException("guest module `" + name + "` is closed");
        }
        GuestLimits guestLimits = options.limits().orElse(limits);
        checkSize(guestLimits);
        return new ModuleAccess.Parts(current, info, guestLimits, crateVersion);
    }

    /** A guest's own limits may be lower than those that its module was loaded with. */
    private void checkSize(GuestLimits guestLimits) {
        long pages =
                info.memories().stream().mapToLong(MemoryType::minimumPages).sum();
        if (pages > guestLimits.memoryPages()) {
            throw tooLarge(pages + " memory pages; GuestLimits.memoryPages allows " + guestLimits.memoryPages());
        }
        long elements = info.tables().stream().mapToLong(TableType::minimum).sum();
        if (elements > guestLimits.tableElements()) {
            throw tooLarge(
                    elements + " table elements; GuestLimits.tableElements allows " + guestLimits.tableElements());
        }
    }

    private ModuleRejectedException tooLarge(String what) {
        return new ModuleRejectedException(
                ModuleRejectedException.Kind.MEMORY, "it starts with " + what, CallOrigin.ofModule(name));
    }

    /** The module's name in messages and logs: its file's name unless the options gave one. */
    public String name() {
        return name;
    }

    /**
     * The functions that are probably too long for HotSpot, which interprets methods of more than 8,000 bytecodes for ever:
     * some fifty times slower, unless Java was started with {@code -XX:-DontCompileHugeMethods}. Told from the size of their
     * code. Empty in {@link EngineMode#INTERPRETER}, where the length of a function does not matter.
     *
     * @return their names, or {@code function} and a number for those without one, in the module's order; text of the
     *     module's author, see {@link GuestLog#escape}
     */
    public List<String> longFunctions() {
        return longFunctions;
    }

    /** Refuses later starts; guests that run go on. */
    @Override
    public void close() {
        module = null;
    }
}
