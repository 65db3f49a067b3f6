// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal.bindgen;

import io.guestwire.wasm.bindgen.BindgenModule;
import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.wasm.bindgen.ExportedStringEnum;
import io.guestwire.wasm.bindgen.ExportedUnion;
import io.guestwire.wasm.bindgen.FunctionShape;
import io.guestwire.wasm.bindgen.ImportKey;
import io.guestwire.wasm.bindgen.ImportSource;
import io.guestwire.wasm.bindgen.ImportedFunction;
import io.guestwire.wasm.bindgen.ImportedMethod;
import io.guestwire.wasm.bindgen.ImportedStatic;
import io.guestwire.wasm.bindgen.ImportedType;
import io.guestwire.wasm.bindgen.RawImport;
import io.guestwire.wasm.bindgen.WordSignature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the module really imports, each import with the item of the section that it comes from. */
final class ImportAssembly {

    private static final WordSignature INSTANCE_OF = WordSignature.parse("(i32) -> (i32)");

    /** Crates that declare what JavaScript has: the linker keeps their enums, used or not. */
    private static final Set<String> DECLARING_CRATES = Set.of("js-sys", "web-sys");

    private final ModuleFacts facts;
    private final BindgenModule.Builder module;
    private final Set<RawImport> used;
    private final Map<RawImport, ImportedFunction> functions = new HashMap<>();
    private final Map<RawImport, ImportedStatic> statics = new HashMap<>();
    private final Map<String, Integer> snippets = new HashMap<>();
    private final Set<Object> seen = new HashSet<>();
    private final List<ExportedStringEnum> declared = new ArrayList<>();

    ImportAssembly(ModuleFacts facts, BindgenModule.Builder module, Set<RawImport> used) {
        this.facts = facts;
        this.module = module;
        this.used = new HashSet<>(used);
    }

    void add(SectionRecord program) {
        CrateItems crate = new CrateItems(program, snippets);
        for (SectionRecord item : program.records("imports")) {
            SectionRecord kind = item.record("kind");
            switch (kind.alternative()) {
                case "Function" -> function(crate, item, kind.carried());
                case "Static" -> global(crate, item, kind.carried());
                case "String" -> constant(crate, kind.carried());
                case "Type" -> type(crate, item, kind.carried());
                case "Enum" -> stringEnum(crate, kind.carried());
                case "DynamicUnion" -> union(kind.carried());
                default -> throw new IllegalStateException("a shape file has the import kind " + kind.alternative());
            }
        }
        program.records("linked_modules").forEach(item -> linked(crate, item));
        crate.finish();
    }

    private void function(CrateItems crate, SectionRecord item, SectionRecord import_) {
        String shim = import_.text("shim");
        Optional<RawImport> raw = facts.placeholder(shim);
        if (raw.isEmpty() || import_.flag("generic_per_mono") || functions.containsKey(raw.get())) {
            return;
        }
        FunctionShape shape = facts.shape(shim);
        SectionRecord function = import_.record("function");
        ImportedFunction.Builder builder = ImportedFunction.builder(
                        ModuleFacts.PLACEHOLDER, shim, function.text("name"))
                .crate(crate.name())
                .namespace(item.texts("js_namespace"))
                .catches(import_.flag("catch"))
                .variadic(import_.flag("variadic"))
                .structural(import_.flag("structural"))
                .async(function.flag("asyncness"))
                .parameters(ExportAssembly.parameters(function, shape))
                .result(shape.result());
        crate.source(item).ifPresent(builder::source);
        function.maybeText("ret_ty_override").ifPresent(builder::resultTypescript);
        import_.maybeRecord("method").ifPresent(method -> builder.method(method(function.text("name"), method)));
        ImportedFunction built = builder.build();
        facts.check(shim, built.signature(facts.abi()), raw.get().type());
        functions.put(raw.get(), built);
        used.add(raw.get());
    }

    private static ImportedMethod method(String name, SectionRecord method) {
        String type = method.text("class");
        SectionRecord kind = method.record("kind");
        if (kind.alternative().equals("Constructor")) {
            return new ImportedMethod(type, ImportedMethod.Kind.CONSTRUCTOR, name);
        }
        boolean isStatic = kind.carried().flag("is_static");
        SectionRecord operation = kind.carried().record("kind");
        return switch (operation.alternative()) {
            case "Getter" ->
                new ImportedMethod(
                        type,
                        isStatic ? ImportedMethod.Kind.STATIC_GETTER : ImportedMethod.Kind.GETTER,
                        operation.carriedText());
            case "Setter" ->
                new ImportedMethod(
                        type,
                        isStatic ? ImportedMethod.Kind.STATIC_SETTER : ImportedMethod.Kind.SETTER,
                        operation.carriedText());
            case "IndexingGetter" ->
                new ImportedMethod(
                        type,
                        isStatic ? ImportedMethod.Kind.STATIC_INDEXING_GETTER : ImportedMethod.Kind.INDEXING_GETTER,
                        name);
            case "IndexingSetter" ->
                new ImportedMethod(
                        type,
                        isStatic ? ImportedMethod.Kind.STATIC_INDEXING_SETTER : ImportedMethod.Kind.INDEXING_SETTER,
                        name);
            case "IndexingDeleter" ->
                new ImportedMethod(
                        type,
                        isStatic ? ImportedMethod.Kind.STATIC_INDEXING_DELETER : ImportedMethod.Kind.INDEXING_DELETER,
                        name);
            default ->
                new ImportedMethod(type, isStatic ? ImportedMethod.Kind.STATIC : ImportedMethod.Kind.METHOD, name);
        };
    }

    private void global(CrateItems crate, SectionRecord item, SectionRecord global) {
        String shim = global.text("shim");
        facts.placeholder(shim).filter(raw -> !statics.containsKey(raw)).ifPresent(raw -> {
            List<String> namespace = item.texts("js_namespace");
            Optional<ImportSource> source = crate.source(item);
            String name = global.text("name");
            String key = ImportKey.ofStatic(source, crate.name(), namespace, name);
            add(
                    raw,
                    new ImportedStatic(
                            raw.module(),
                            shim,
                            key,
                            crate.name(),
                            source,
                            namespace,
                            name,
                            facts.type(shim),
                            Optional.empty()));
        });
    }

    private void constant(CrateItems crate, SectionRecord constant) {
        String shim = constant.text("shim");
        facts.placeholder(shim).filter(raw -> !statics.containsKey(raw)).ifPresent(raw -> {
            String text = constant.text("string");
            add(
                    raw,
                    new ImportedStatic(
                            raw.module(),
                            shim,
                            "text",
                            crate.name(),
                            Optional.empty(),
                            List.of(),
                            "text",
                            BindgenType.JS_VALUE,
                            Optional.of(text)));
        });
    }

    private void add(RawImport raw, ImportedStatic built) {
        facts.check(raw.name(), built.signature(facts.abi()), raw.type());
        statics.put(raw, built);
        used.add(raw);
    }

    private void type(CrateItems crate, SectionRecord item, SectionRecord type) {
        Optional<RawImport> instanceOf = facts.placeholder(type.text("instanceof_shim"));
        instanceOf.ifPresent(raw -> {
            facts.check(raw.name(), INSTANCE_OF, raw.type());
            used.add(raw);
        });
        ImportedType built = new ImportedType(
                type.text("name"),
                crate.name(),
                crate.source(item),
                item.texts("js_namespace"),
                instanceOf,
                type.texts("vendor_prefixes"));
        if (seen.add(built)) {
            module.types(List.of(built));
        }
    }

    private void stringEnum(CrateItems crate, SectionRecord item) {
        if (!item.has("name")) {
            return;
        }
        ExportedStringEnum built = new ExportedStringEnum(
                item.text("name"),
                item.texts("js_namespace"),
                item.texts("variant_values"),
                ModuleAssembly.docs(item),
                item.flag("private"));
        if (!seen.add(built)) {
            return;
        }
        if (DECLARING_CRATES.contains(crate.name())) {
            declared.add(built);
        } else {
            module.stringEnums(List.of(built));
        }
    }

    private void union(SectionRecord item) {
        module.unions(List.of(new ExportedUnion(
                item.text("name"),
                item.texts("variant_strings"),
                (int) item.number("variant_type_cnt"),
                item.flag("fallback"),
                ModuleAssembly.docs(item),
                item.flag("private"))));
    }

    /** {@code link_to!}: an import without descriptor that gives the address of a JavaScript file. */
    private void linked(CrateItems crate, SectionRecord item) {
        facts.placeholder(item.text("link_function_name")).ifPresent(raw -> {
            ImportedFunction.Builder builder = ImportedFunction.builder(raw.module(), raw.name(), "link_to!")
                    .crate(crate.name())
                    .result(BindgenType.TEXT);
            crate.source(item).ifPresent(builder::source);
            ImportedFunction built = builder.build();
            facts.check(raw.name(), built.signature(facts.abi()), raw.type());
            functions.put(raw, built);
            used.add(raw);
        });
    }

    /** Gives the module everything in the order of its import section. */
    void finish() {
        declared.stream()
                .filter(each -> facts.isNamed(new BindgenType.StringEnumeration(
                        each.name(), each.values().size())))
                .forEach(each -> module.stringEnums(List.of(each)));
        for (RawImport raw : facts.imports().values()) {
            if (functions.containsKey(raw)) {
                module.imports(List.of(functions.get(raw)));
            } else if (statics.containsKey(raw)) {
                module.statics(List.of(statics.get(raw)));
            } else if (!used.contains(raw)) {
                module.rawImports(List.of(raw));
            }
        }
    }
}
