// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.call;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestLog;
import io.guestwire.runtime.ModuleRejectedException;
import io.guestwire.runtime.ModuleRejectedException.Kind;
import io.guestwire.wasm.CustomSection;
import io.guestwire.wasm.Export;
import io.guestwire.wasm.ExternalKind;
import io.guestwire.wasm.Import;
import io.guestwire.wasm.WasmModuleInfo;
import io.guestwire.wasm.bindgen.BindgenVersion;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells a wasm-bindgen module from others, and what all of them have: checked when a module is loaded. Its functions are
 * checked when it is linked, which is when it is known which ones the generated code uses.
 */
public final class BindgenCheck {
    private static final String SECTION = "__wasm_bindgen_unstable";

    /** The section starts with the size of a text like {@code {"schema_version":"0.2.83","version":"0.2.83"}}, and the text. */
    private static final Pattern VERSION = Pattern.compile("\"version\":\"([^\"\\\\]{1,64})\"");

    private static final int LONGEST_VERSIONS = 512;
    private static final String WAPC_CALL = "__guest_call";

    private final CallOrigin origin;

    /** A check of one module. */
    public BindgenCheck(CallOrigin origin) {
        this.origin = origin;
    }

    /**
     * The version of wasm-bindgen that made a module; empty if none did. A waPC guest may carry the section of a crate that it
     * does not use.
     */
    public static String crateVersion(byte[] wasm, WasmModuleInfo info) {
        Optional<CustomSection> section = info.customSection(SECTION);
        if (section.isEmpty() || info.export(WAPC_CALL).isPresent()) {
            return "";
        }
        int from = section.get().offset() + 4;
        int to = section.get().offset() + Math.min(section.get().size(), LONGEST_VERSIONS);
        String text = from >= to ? "" : new String(Arrays.copyOfRange(wasm, from, to), StandardCharsets.ISO_8859_1);
        Matcher version = VERSION.matcher(text);
        return version.find() ? version.group(1) : "unknown";
    }

    /** Refuses what the wasm-bindgen program made of a module: the types are gone. */
    public static void refuseProcessed(WasmModuleInfo info, CallOrigin origin) {
        for (Import item : info.imports()) {
            if (item.module().equals("wbg") || item.module().endsWith("_bg.js")) {
                throw new ModuleRejectedException(
                        Kind.LINK,
                        "it imports from `" + GuestLog.escape(item.module())
                                + "`: this is what the wasm-bindgen program made of the module, and lacks its types; give"
                                + " the file that cargo built, in target/wasm32-unknown-unknown",
                        origin);
            }
        }
    }

    /** Checks what does not depend on the module's own functions. */
    public void check(WasmModuleInfo info) {
        for (Import item : info.imports()) {
            if (item.kind() != ExternalKind.FUNCTION) {
                throw link("it imports the " + item.kind() + " `" + GuestLog.escape(item.module()) + "."
                        + GuestLog.escape(item.name()) + "`; a wasm-bindgen module imports functions alone");
            }
        }
        Export memory = info.export("memory")
                .orElseThrow(() -> link("it exports no memory named `memory`, through which values go"));
        if (memory.kind() != ExternalKind.MEMORY) {
            throw link("its export `memory` is a " + memory.kind() + ", not a memory");
        }
    }

    /** Checks that generated code is for a module of this version: what lies where in memory differs between versions. */
    public void checkVersion(String found, BindgenVersion expected) {
        if (found.isEmpty()) {
            throw link("it was not made by wasm-bindgen");
        }
        if (BindgenVersion.find(found).filter(expected::equals).isEmpty()) {
            throw link("it was made by wasm-bindgen " + GuestLog.escape(found) + ", the code for one by " + expected
                    + "; generate the code again");
        }
    }

    private ModuleRejectedException link(String detail) {
        return new ModuleRejectedException(Kind.LINK, detail, origin);
    }
}
