// SPDX-License-Identifier: Apache-2.0
package io.guestwire.bindgen.js;

import io.guestwire.inspector.ModuleInspector;
import io.guestwire.runtime.EngineMode;
import io.guestwire.runtime.GuestLog;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.ModuleOptions;
import io.guestwire.runtime.bindgen.BindgenCall;
import io.guestwire.runtime.bindgen.BindgenGuest;
import io.guestwire.runtime.bindgen.BindgenHandle;
import io.guestwire.runtime.bindgen.BindgenImport;
import io.guestwire.runtime.bindgen.BindgenLink;
import io.guestwire.runtime.bindgen.Lifter;
import io.guestwire.runtime.bindgen.StructBinding;
import io.guestwire.wasm.bindgen.BindgenAbi;
import io.guestwire.wasm.bindgen.BindgenLibrary;
import io.guestwire.wasm.bindgen.BindgenModule;
import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.wasm.bindgen.ExportedFunction;
import io.guestwire.wasm.bindgen.ImportedFunction;
import io.guestwire.wasm.bindgen.ImportedStatic;
import io.guestwire.wasm.bindgen.ImportedType;
import io.guestwire.wasm.bindgen.Lowering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The guest {@code library} of one version, or another guest, every import linked to the library but those that it asks of the host. */
final class LibraryGuest implements AutoCloseable {
    private final BindgenModule module;
    private final BindgenAbi abi;
    private final BindgenGuest guest;
    private final GuestModule loaded;
    final List<String> log = new ArrayList<>();

    /** Behind a version: compiled, instead of interpreted. */
    static final String COMPILED = " compiled";

    LibraryGuest(String version, Map<String, BindgenImport> host) throws IOException {
        this(
                Path.of("guests/bindgen/library-" + version.replace(COMPILED, "") + ".wasm"),
                version.endsWith(COMPILED) ? EngineMode.COMPILED : EngineMode.INTERPRETER,
                host);
    }

    LibraryGuest(Path file, EngineMode mode, Map<String, BindgenImport> host) throws IOException {
        this.module = ModuleInspector.inspect(
                Files.readAllBytes(file), file.getFileName().toString());
        this.abi = BindgenAbi.of(module.version());
        this.loaded = GuestModule.load(file, ModuleOptions.builder().mode(mode).build());
        GuestLog sink = (source, name, text) -> log.add(text);
        this.guest = BindgenGuest.start(loaded, GuestOptions.builder().log(sink).build(), link(host));
    }

    /** The struct that the guest promises, as its address. */
    private static final class Tickets implements StructBinding {
        @Override
        public Object wrap(int pointer) {
            return pointer;
        }

        @Override
        public Optional<BindgenHandle> unwrap(Object object) {
            return Optional.empty();
        }
    }

    private BindgenLink link(Map<String, BindgenImport> host) {
        BindgenLink.Builder link = BindgenLink.builder(module.version().toString());
        for (ImportedFunction each : module.imports()) {
            if (BindgenLibrary.serves(each.key())) {
                link.library(
                        each.module(), each.name(), each.key(), each.shape().toString(), each.catches());
            } else {
                String signature = Lowering.ofImport(each.shape(), abi).toString();
                BindgenImport code = host.getOrDefault(each.key(), (arguments, result) -> {
                    throw new IllegalStateException("the test serves no " + each.key());
                });
                if (each.catches()) {
                    link.catching(each.module(), each.name(), signature, code);
                } else {
                    link.function(each.module(), each.name(), signature, code);
                }
            }
        }
        for (ImportedStatic each : module.statics()) {
            link.library(each.module(), each.name(), each.key(), "() -> " + each.type(), false);
        }
        for (ImportedType each : module.types()) {
            each.instanceOf()
                    .filter(test -> BindgenLibrary.serves(each.key()))
                    .ifPresent(
                            test -> link.library(test.module(), test.name(), each.key(), "(&JsValue) -> bool", false));
        }
        link.struct("ticket", new Tickets());
        return link.build();
    }

    /** Calls an export; the reader takes the result. */
    <T> T call(String name, Consumer<BindgenCall> arguments, Function<Lifter, T> result) {
        ExportedFunction function = module.functions().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        String signature = Lowering.ofExport(function.shape(), false, abi).toString();
        try (BindgenCall call = guest.function(function.export(), signature).open()) {
            arguments.accept(call);
            return result.apply(function.result() instanceof BindgenType.Result ? call.invokeResult() : call.invoke());
        }
    }

    int heldObjects() {
        return guest.heldObjects();
    }

    long memoryBytes() {
        return guest.memoryBytes();
    }

    @Override
    public void close() {
        guest.close();
        loaded.close();
    }
}
