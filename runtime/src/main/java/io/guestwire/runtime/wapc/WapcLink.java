// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.wapc;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestLog;
import io.guestwire.runtime.ModuleRejectedException;
import io.guestwire.runtime.ModuleRejectedException.Kind;
import io.guestwire.runtime.engine.WasmEngine;
import io.guestwire.wasm.Export;
import io.guestwire.wasm.ExternalKind;
import io.guestwire.wasm.FunctionType;
import io.guestwire.wasm.Import;
import io.guestwire.wasm.WasmModuleInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a module must look like to be a waPC guest: which imports the host serves, with which types, and which exports it
 * needs. Checked once, when a module is loaded, so that nothing has to be checked when it runs.
 */
public final class WapcLink {
    static final String GUEST_CALL = "__guest_call";
    static final String MEMORY = "memory";
    private static final String HOST_CALL = "__host_call";

    private static final String CALL_TYPE = "(i32, i32) -> i32";
    private static final String START_TYPE = "() -> ()";

    /** waPC's own module name, and the one that wasmCloud's fork gave to the same functions. */
    private static final List<String> WAPC_MODULES = List.of("wapc", "wasmbus");

    /** The nine functions, by name, with their types. A guest imports those that it uses. */
    private static final Map<String, String> WAPC_TYPES = Map.of(
            "__guest_request",
            "(i32, i32) -> ()",
            "__guest_response",
            "(i32, i32) -> ()",
            "__guest_error",
            "(i32, i32) -> ()",
            HOST_CALL,
            "(i32, i32, i32, i32, i32, i32, i32, i32) -> i32",
            "__host_response_len",
            "() -> i32",
            "__host_response",
            "(i32) -> ()",
            "__host_error_len",
            "() -> i32",
            "__host_error",
            "(i32) -> ()",
            "__console_log",
            "(i32, i32) -> ()");

    /** AssemblyScript's: message, file, line, column. */
    private static final String ABORT_TYPE = "(i32, i32, i32, i32) -> ()";

    private static final Map<String, String> OLDER_HOST_CALLS = Map.of(
            "(i32, i32, i32, i32) -> i32", "of 2019, without binding and namespace",
            "(i32, i32, i32, i32, i32, i32) -> i32", "of early 2020, without binding");

    private final WasmEngine engine;
    private final CallOrigin origin;

    /**
     * A check of one module.
     *
     * @param engine says which WASI functions there are
     * @param origin the module, for messages
     */
    public WapcLink(WasmEngine engine, CallOrigin origin) {
        this.engine = engine;
        this.origin = origin;
    }

    /**
     * Checks a module.
     *
     * @throws ModuleRejectedException with {@code LINK}
     */
    public void check(WasmModuleInfo module) {
        module.imports().forEach(item -> checkImport(module, item));
        requireFunction(module, GUEST_CALL, CALL_TYPE, true);
        for (String start : WapcSession.START_FUNCTIONS) {
            requireFunction(module, start, START_TYPE, false);
        }
        Export memory = module.export(MEMORY)
                .orElseThrow(() -> link("it exports no memory named `memory`, through which every message goes"));
        if (memory.kind() != ExternalKind.MEMORY) {
            throw link("its export `memory` is a " + memory.kind() + ", not a memory");
        }
    }

    /** Whether a module can call operations of the host. */
    public static boolean callsHost(WasmModuleInfo module) {
        return module.imports().stream()
                .anyMatch(item ->
                        WAPC_MODULES.contains(item.module()) && item.name().equals(HOST_CALL));
    }

    /** The name under which the session serves an import: one of the nine, or {@code abort}. */
    static Optional<String> servedName(Import item) {
        if (WAPC_MODULES.contains(item.module()) && WAPC_TYPES.containsKey(item.name())) {
            return Optional.of(item.name());
        }
        return isAbort(item) ? Optional.of(item.name()) : Optional.empty();
    }

    private static boolean isAbort(Import item) {
        return item.module().equals("env") && item.name().equals("abort");
    }

    private void checkImport(WasmModuleInfo module, Import item) {
        String found = module.functionType(item).map(FunctionType::toString).orElse("");
        String what = "it imports " + description(item.kind(), found) + " `" + GuestLog.escape(item.module()) + "."
                + GuestLog.escape(item.name()) + "`";
        Optional<String> expected = expectedType(item);
        if (expected.isEmpty()) {
            throw link(what + ", which this host does not provide" + provided(item));
        }
        if (item.kind() != ExternalKind.FUNCTION || !found.equals(expected.get())) {
            throw link(what + ", but that is a function " + expected.get() + olderAbi(item, found));
        }
    }

    private Optional<String> expectedType(Import item) {
        if (isAbort(item)) {
            return Optional.of(ABORT_TYPE);
        }
        return WAPC_MODULES.contains(item.module())
                ? Optional.ofNullable(WAPC_TYPES.get(item.name()))
                : engine.wasiType(item.module(), item.name());
    }

    private static String provided(Import item) {
        return WAPC_MODULES.contains(item.module())
                ? "; waPC has " + String.join(", ", new TreeSet<>(WAPC_TYPES.keySet()))
                : "; a waPC guest imports from `wapc`, `wasi_snapshot_preview1` and `env.abort`";
    }

    private static String olderAbi(Import item, String found) {
        String age = item.name().equals(HOST_CALL) ? OLDER_HOST_CALLS.getOrDefault(found, "") : "";
        return age.isEmpty() ? "" : ": this is the waPC ABI " + age + "; rebuild the guest with a newer waPC library";
    }

    private void requireFunction(WasmModuleInfo module, String name, String type, boolean required) {
        Optional<Export> export = module.export(name);
        if (export.isEmpty()) {
            if (required) {
                throw link("it exports no function `" + name + "` " + type
                        + ", which every waPC guest has: is this a waPC guest?");
            }
            return;
        }
        String found =
                module.functionType(export.get()).map(FunctionType::toString).orElse("");
        if (!found.equals(type)) {
            throw link("its export `" + name + "` is a "
                    + description(export.get().kind(), found) + ", but should be a function " + type);
        }
    }

    private static String description(ExternalKind kind, String type) {
        return type.isEmpty() ? kind.toString() : kind + " " + type;
    }

    private ModuleRejectedException link(String detail) {
        return new ModuleRejectedException(Kind.LINK, detail, origin);
    }
}
