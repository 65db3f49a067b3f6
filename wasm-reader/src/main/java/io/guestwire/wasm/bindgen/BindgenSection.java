// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import io.guestwire.wasm.WasmModuleInfo;
import io.guestwire.wasm.internal.bindgen.ModuleAssembly;
import io.guestwire.wasm.internal.bindgen.SectionReader;
import java.util.Optional;

/**
 * The custom section of a wasm-bindgen module, read but not yet resolved. Names, kinds and documentation are in it, types
 * are not: those come from descriptors. One chunk for each crate that was linked, each a JSON header with the version and
 * a {@code Program} ({@code crates/cli-support/src/decode.rs}).
 */
public final class BindgenSection {

    /** Name of the custom section. */
    public static final String NAME = "__wasm_bindgen_unstable";

    private final WasmModuleInfo info;
    private final SectionReader contents;

    private BindgenSection(WasmModuleInfo info, SectionReader contents) {
        this.info = info;
        this.contents = contents;
    }

    /** Whether the module has the section: whether {@code cargo build} made it, and the wasm-bindgen tool has not seen it. */
    public static boolean isIn(WasmModuleInfo info) {
        return info.customSections().stream().anyMatch(section -> section.name().equals(NAME));
    }

    /**
     * Reads the section.
     *
     * @param module the bytes that {@code info} was read from
     * @return empty if there is none
     * @throws BindgenFormatException if it does not have the shape of its version; nothing else is thrown
     */
    public static Optional<BindgenSection> read(WasmModuleInfo info, byte[] module) {
        return isIn(info) ? Optional.of(new BindgenSection(info, SectionReader.read(info, module))) : Optional.empty();
    }

    /** Returns the version of the crate that the module was built with. */
    public BindgenVersion version() {
        return contents.version();
    }

    /**
     * Resolves every item and holds it against the module: exports exist, imports that are used have descriptors, each
     * descriptor is consumed whole, and the words computed from it are the function's type.
     *
     * @throws BindgenFormatException if section, descriptors and module do not fit
     */
    public BindgenModule resolve(DescriptorSource descriptors) {
        try {
            return new ModuleAssembly(info, contents, descriptors).assemble();
        } catch (BindgenFormatException e) {
            throw SectionReader.blamingVersion(version(), e);
        }
    }
}
