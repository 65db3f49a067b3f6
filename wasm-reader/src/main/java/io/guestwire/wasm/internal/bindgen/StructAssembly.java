// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal.bindgen;

import static io.guestwire.wasm.internal.bindgen.ExportNames.lower;
import static io.guestwire.wasm.internal.bindgen.ExportNames.qualified;
import static io.guestwire.wasm.internal.bindgen.ExportNames.suffix;

import io.guestwire.wasm.bindgen.BindgenModule;
import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.wasm.bindgen.ExportedField;
import io.guestwire.wasm.bindgen.ExportedStruct;
import io.guestwire.wasm.bindgen.RawImport;
import io.guestwire.wasm.bindgen.WordSignature;
import io.guestwire.wasm.internal.GuestText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Exported structs: names, fields, the functions that wasm-bindgen adds for each. */
final class StructAssembly {

    private static final WordSignature POINTER_TO_VALUE = WordSignature.parse("(i32) -> (i32)");

    private final ModuleFacts facts;
    private final BindgenModule.Builder module;
    private final Map<String, ExportedStruct> byId = new LinkedHashMap<>();
    private final Map<String, String> otherNames = new HashMap<>();
    private final Map<String, SectionRecord> extending = new LinkedHashMap<>();
    private final Set<RawImport> importsUsed = new HashSet<>();

    StructAssembly(ModuleFacts facts, BindgenModule.Builder module) {
        this.facts = facts;
        this.module = module;
    }

    void add(SectionRecord program) {
        String crate = program.text("unique_crate_identifier");
        program.records("structs").forEach(item -> struct(crate, item));
    }

    private void struct(String crate, SectionRecord item) {
        String name = item.text("name");
        List<String> namespace = item.texts("js_namespace");
        String id = isFreed(crate, qualified(namespace, name)) ? qualified(namespace, name) : name;
        ExportedStruct.Builder struct = ExportedStruct.builder(name)
                .id(id)
                .free(facts.mangled("__wbg_" + lower(id) + "_free", crate))
                .namespace(namespace)
                .inspectable(item.flag("is_inspectable"))
                .hidden(item.flag("private"))
                .docs(ModuleAssembly.docs(item));
        List<ExportedField> fields = new ArrayList<>();
        item.records("fields").forEach(field -> fields.add(field(crate, id, field)));
        struct.fields(fields);
        used(facts.mangled("__wbg_" + lower(id) + "_new", crate)).ifPresent(struct::wrap);
        used(facts.mangled("__wbg_" + lower(id) + "_unwrap", crate)).ifPresent(struct::unwrap);
        ExportedStruct built = struct.build();
        facts.checkExport(
                built.free(), WordSignature.parse(facts.abi().delayedFree() ? "(i32 i32) -> ()" : "(i32) -> ()"));
        if (!built.equals(byId.getOrDefault(id, built))) {
            throw ModuleFacts.mismatch(
                    "two structs are called " + GuestText.quoted(id) + "; give one of them another `js_name`");
        }
        byId.put(id, built);
        otherNames.putIfAbsent(name, id);
        if (item.has("rust_name")) {
            otherNames.putIfAbsent(item.text("rust_name"), id);
        }
        extending.put(id, item);
    }

    private boolean isFreed(String crate, String id) {
        return facts.exported(facts.mangled("__wbg_" + lower(id) + "_free", crate))
                .isPresent();
    }

    private Optional<RawImport> used(String name) {
        Optional<RawImport> raw = facts.placeholder(name);
        raw.ifPresent(each -> {
            facts.check(name, POINTER_TO_VALUE, each.type());
            importsUsed.add(each);
        });
        return raw;
    }

    private ExportedField field(String crate, String struct, SectionRecord item) {
        String name = item.text("name");
        String getter = accessor(crate, "__wbg_get_" + lower(struct) + "_", name);
        BindgenType type = facts.type(getter);
        Optional<String> setter = item.flag("readonly")
                ? Optional.empty()
                : Optional.of(accessor(crate, "__wbg_set_" + lower(struct) + "_", name));
        ExportedField field = new ExportedField(name, type, ModuleAssembly.docs(item), getter, setter);
        facts.checkExport(getter, field.getterSignature(facts.abi()));
        setter.ifPresent(each -> facts.checkExport(each, field.setterSignature(facts.abi())));
        return field;
    }

    private String accessor(String crate, String prefix, String name) {
        String exact = facts.mangled(prefix + name, crate);
        return facts.exported(exact).isPresent() ? exact : facts.mangled(prefix + suffix(name), crate);
    }

    /** Gives the module all structs, each with the one that it extends. */
    void finish() {
        byId.forEach((id, struct) -> {
            SectionRecord item = extending.get(id);
            Optional<ExportedStruct> parent = item.maybeText("extends_js_class")
                    .or(() -> item.maybeText("extends"))
                    .flatMap(name -> find(item.texts("extends_js_namespace"), name)
                            .or(() -> item.maybeText("extends").flatMap(rust -> find(List.of(), rust))));
            module.structs(List.of(parent.map(struct::extending).orElse(struct)));
        });
    }

    Optional<ExportedStruct> find(List<String> namespace, String name) {
        ExportedStruct exact = byId.get(qualified(namespace, name));
        if (exact != null) {
            return Optional.of(exact);
        }
        return Optional.ofNullable(byId.get(name))
                .or(() -> Optional.ofNullable(otherNames.get(name)).map(byId::get));
    }

    Set<RawImport> importsUsed() {
        return importsUsed;
    }
}
