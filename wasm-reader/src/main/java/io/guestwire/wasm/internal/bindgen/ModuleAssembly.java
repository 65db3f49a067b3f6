// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal.bindgen;

import io.guestwire.wasm.FunctionType;
import io.guestwire.wasm.ValueType;
import io.guestwire.wasm.WasmModuleInfo;
import io.guestwire.wasm.bindgen.BindgenAbi;
import io.guestwire.wasm.bindgen.BindgenModule;
import io.guestwire.wasm.bindgen.BindgenVersion;
import io.guestwire.wasm.bindgen.DescriptorSource;
import java.util.List;

/** Joins the programs of all crates with descriptors and the module itself. */
public final class ModuleAssembly {

    private static final FunctionType MAIN =
            new FunctionType(List.of(ValueType.I32, ValueType.I32), List.of(ValueType.I32));

    private final SectionReader section;
    private final ModuleFacts facts;
    private final BindgenModule.Builder module;

    /** Prepares to join a section with the module that it was read from. */
    public ModuleAssembly(WasmModuleInfo info, SectionReader section, DescriptorSource descriptors) {
        this.section = section;
        this.facts = new ModuleFacts(info, BindgenAbi.of(section.version()), descriptors);
        this.module = BindgenModule.builder(section.version());
    }

    /** Joins and checks everything. */
    public BindgenModule assemble() {
        StructAssembly structs = new StructAssembly(facts, module);
        section.programs().forEach(structs::add);
        structs.finish();
        ExportAssembly exports = new ExportAssembly(facts, module, structs);
        section.programs().forEach(exports::add);
        if (!exports.hasStart()
                && !exports.has("main")
                && facts.exported("main").filter(MAIN::equals).isPresent()) {
            module.startFunctions(List.of("main"));
        }
        ImportAssembly imports = new ImportAssembly(facts, module, structs.importsUsed());
        section.programs().forEach(imports::add);
        imports.finish();
        section.programs().forEach(each -> module.typescriptSections(each.texts("typescript_custom_sections")));
        if (!section.version().isKnown()) {
            module.warnings(List.of("the module was built with wasm-bindgen " + section.version()
                    + ", the newest version that is known here is " + BindgenVersion.NEWEST
                    + "; all checks passed, but who owns what may have changed"));
        }
        return module.build();
    }

    /** Documentation as its author wrote it: the blank that Rust keeps in front of each line is cut. */
    static String docs(SectionRecord item) {
        StringBuilder docs = new StringBuilder();
        for (String comment : item.texts("comments")) {
            comment.lines()
                    .forEach(line -> docs.append(line.startsWith(" ") ? line.substring(1) : line)
                            .append('\n'));
            if (comment.isEmpty()) {
                docs.append('\n');
            }
        }
        return docs.toString().strip();
    }
}
