// SPDX-License-Identifier: Apache-2.0
package io.guestwire.inspector;

import io.guestwire.inspector.ModuleInspectionException.Kind;
import io.guestwire.wasm.WasmFormatException;
import io.guestwire.wasm.WasmModuleInfo;
import io.guestwire.wasm.WasmReader;
import io.guestwire.wasm.bindgen.BindgenFormatException;
import io.guestwire.wasm.bindgen.BindgenModule;
import io.guestwire.wasm.bindgen.BindgenSection;
import java.util.Objects;

/**
 * Turns the bytes of a wasm-bindgen module, as {@code cargo build} wrote them, into its model. The functions that describe
 * the module are run on an instance of its own that can do nothing else: no import is served, memory is bounded, time too.
 * Thread-safe.
 */
public final class ModuleInspector {

    private ModuleInspector() {}

    /** Inspects a module with {@link InspectorOptions#defaults()}. */
    public static BindgenModule inspect(byte[] wasm, String file) {
        return inspect(wasm, file, InspectorOptions.defaults());
    }

    /**
     * Inspects a module.
     *
     * @param wasm a whole file; only read, and not kept
     * @param file its name in messages, for example {@code greet.wasm}
     * @throws ModuleInspectionException if no model can be had; nothing else is thrown, whatever the bytes
     */
    public static BindgenModule inspect(byte[] wasm, String file, InspectorOptions options) {
        Objects.requireNonNull(wasm, "wasm");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(options, "options");
        WasmModuleInfo info = read(wasm, file, options);
        try {
            BindgenSection section =
                    BindgenSection.read(info, wasm).orElseThrow(() -> ForeignModule.refusal(info, file));
            return section.resolve(new DescribeRun(wasm, info, file, options)::describe);
        } catch (BindgenFormatException e) {
            throw new ModuleInspectionException(kind(e.kind()), "`" + file + "`: " + e.getMessage(), e);
        }
    }

    private static WasmModuleInfo read(byte[] wasm, String file, InspectorOptions options) {
        try {
            return WasmReader.read(wasm, options.limits(), options.features());
        } catch (WasmFormatException e) {
            throw new ModuleInspectionException(Kind.REFUSED, "`" + file + "`: " + e.getMessage(), e);
        }
    }

    private static Kind kind(BindgenFormatException.Kind kind) {
        return switch (kind) {
            case SECTION, DESCRIPTOR -> Kind.MALFORMED;
            case VERSION -> Kind.UNKNOWN_VERSION;
            case MISMATCH -> Kind.MISMATCH;
        };
    }
}
