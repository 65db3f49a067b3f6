// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestLimits;
import io.guestwire.runtime.GuestLog;
import io.guestwire.runtime.ModuleRejectedException;
import io.guestwire.runtime.ModuleRejectedException.Kind;
import io.guestwire.runtime.bindgen.access.ImportServer;
import io.guestwire.runtime.engine.EngineInstance;
import io.guestwire.runtime.engine.EngineModule;
import io.guestwire.runtime.engine.HostFunction;
import io.guestwire.runtime.engine.InstanceSetup;
import io.guestwire.runtime.engine.WasiAccess;
import io.guestwire.wasm.FunctionType;
import io.guestwire.wasm.Import;
import io.guestwire.wasm.WasmModuleInfo;
import io.guestwire.wasm.bindgen.FunctionShape;
import io.guestwire.wasm.bindgen.Lowering;
import io.guestwire.wasm.bindgen.WordSignature;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds who serves each import of a module, and refuses the module when one has another type or is not served. */
final class ImportTable {
    private final LinkedGuest guest;
    private final WasmModuleInfo info;
    private final BindgenLink link;
    private final CallOrigin origin;
    private final WordImports words;

    /** The functions that need the instance, which is made of them. */
    private final Map<Import, HostFunction> functions = new HashMap<>();

    ImportTable(LinkedGuest guest, WasmModuleInfo info, BindgenLink link, CallOrigin origin) {
        this.guest = guest;
        this.info = info;
        this.link = link;
        this.origin = origin;
        this.words = new WordImports(guest, link);
        info.imports().forEach(item -> functions.put(item, serve(item)));
    }

    /** Allocates the instance. */
    EngineInstance instantiate(EngineModule engine, GuestLimits limits) {
        WasiAccess none = new WasiAccess(
                List.of(), Map.of(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), () -> {});
        return engine.instantiate(new InstanceSetup(
                item -> Optional.of(functions.get(item)), none, limits.memoryPages(), limits.tableElements()));
    }

    private HostFunction serve(Import item) {
        Optional<BindgenLink.Entry> entry = link.find(item.module(), item.name());
        if (entry.isPresent()) {
            return entry.get() instanceof BindgenLink.Code code
                    ? code(item, code)
                    : library(item, (BindgenLink.Library) entry.get());
        }
        Optional<WordImports.Served> byWords =
                words.find(item.module(), item.name(), info.functionType(item).orElseThrow());
        if (byWords.isPresent()) {
            check(item, byWords.get().type());
            return byWords.get().function();
        }
        Optional<ImportServer.Served> raw = guest.server().raw(item.module(), item.name());
        if (raw.isPresent()) {
            return values(item, raw.get().signature(), raw.get().code(), false, false);
        }
        throw refused("it imports the function `" + name(item)
                + "`, which the generated code does not know; generate it again");
    }

    private HostFunction code(Import item, BindgenLink.Code entry) {
        return values(item, entry.signature(), entry.code(), entry.catches(), true);
    }

    private HostFunction library(Import item, BindgenLink.Library entry) {
        Optional<WordImports.Served> byWords = words.byKey(entry.key());
        if (byWords.isPresent()) {
            check(item, byWords.get().type());
            return byWords.get().function();
        }
        FunctionShape shape = FunctionShape.parse(entry.shape());
        BindgenImport code = guest.server()
                .library(entry.key(), shape)
                .orElseThrow(() -> refused("it imports `" + GuestLog.escape(entry.key())
                        + "`, which this version of Guestwire does not serve; generate the code again"));
        return values(item, Lowering.ofImport(shape, link.abi()), code, entry.catches(), false);
    }

    private HostFunction values(
            Import item, WordSignature signature, BindgenImport code, boolean catches, boolean counted) {
        CallLayout layout = new CallLayout(signature);
        check(item, layout.raw());
        return new ImportedFunction(guest, item.name(), layout, code, catches, counted);
    }

    private void check(Import item, FunctionType expected) {
        FunctionType found = info.functionType(item).orElseThrow();
        if (!found.equals(expected)) {
            throw refused("it imports the function `" + name(item) + "` " + found + ", the generated code serves one "
                    + expected + "; generate the code again");
        }
    }

    private static String name(Import item) {
        return GuestLog.escape(item.module()) + "." + GuestLog.escape(item.name());
    }

    private ModuleRejectedException refused(String detail) {
        return new ModuleRejectedException(Kind.LINK, detail, origin);
    }
}
