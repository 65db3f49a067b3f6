// SPDX-License-Identifier: Apache-2.0
package io.guestwire.inspector;

import io.guestwire.inspector.ModuleInspectionException.Kind;
import io.guestwire.wasm.Import;
import io.guestwire.wasm.WasmModuleInfo;

/** Tells what a module without the custom section is, and which file to give instead. */
final class ForeignModule {

    /** The module of all imports before the tool; older tools keep it when they write for Node.js or Deno. */
    private static final String PLACEHOLDER = "__wbindgen_placeholder__";

    private ForeignModule() {}

    static ModuleInspectionException refusal(WasmModuleInfo info, String file) {
        if (info.findImport(PLACEHOLDER, "__wbindgen_describe").isPresent()) {
            return new ModuleInspectionException(
                    Kind.PROCESSED,
                    "`" + file
                            + "` uses wasm-bindgen but has no section `__wasm_bindgen_unstable`, which describes it: "
                            + "either a tool removed custom sections (do not strip the file that cargo built), or it was "
                            + "built for a WASI target (build it for wasm32-unknown-unknown)");
        }
        if (isProcessed(info)) {
            return new ModuleInspectionException(
                    Kind.PROCESSED,
                    "`" + file
                            + "` has been through the wasm-bindgen tool (wasm-pack and trunk run it too), which takes "
                            + "out what describes the module and moves a part of it into JavaScript; give the file that "
                            + "cargo wrote instead: target/wasm32-unknown-unknown/release/" + original(file));
        }
        return new ModuleInspectionException(
                Kind.NOT_BINDGEN,
                "`" + file + "` is no wasm-bindgen module: it has no section `__wasm_bindgen_unstable`; a crate with "
                        + "#[wasm_bindgen] items, built for wasm32-unknown-unknown, has one");
    }

    /** The tool names the module of all imports after the JavaScript file it writes, older ones {@code wbg}. */
    private static boolean isProcessed(WasmModuleInfo info) {
        return info.imports().stream()
                        .map(Import::module)
                        .anyMatch(module -> module.equals("wbg")
                                || module.equals(PLACEHOLDER)
                                || module.startsWith("./") && module.endsWith("_bg.js"))
                || info.exports().stream().anyMatch(export -> export.name().startsWith("__wbindgen_"));
    }

    private static String original(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return name.endsWith("_bg.wasm") ? name.substring(0, name.length() - "_bg.wasm".length()) + ".wasm" : name;
    }
}
