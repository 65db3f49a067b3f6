// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal.bindgen;

import static io.guestwire.wasm.internal.bindgen.ExportNames.lower;
import static io.guestwire.wasm.internal.bindgen.ExportNames.suffix;

import io.guestwire.wasm.bindgen.BindgenModule;
import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.wasm.bindgen.ExportedEnum;
import io.guestwire.wasm.bindgen.ExportedFunction;
import io.guestwire.wasm.bindgen.ExportedMethod;
import io.guestwire.wasm.bindgen.ExportedStruct;
import io.guestwire.wasm.bindgen.FunctionShape;
import io.guestwire.wasm.bindgen.Parameter;
import io.guestwire.wasm.internal.GuestText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Exported functions, methods and enums of numbers. */
final class ExportAssembly {

    private final ModuleFacts facts;
    private final BindgenModule.Builder module;
    private final StructAssembly structs;
    private final Set<String> exports = new HashSet<>();
    private final Set<ExportedEnum> enums = new HashSet<>();
    private boolean start;

    ExportAssembly(ModuleFacts facts, BindgenModule.Builder module, StructAssembly structs) {
        this.facts = facts;
        this.module = module;
        this.structs = structs;
    }

    boolean hasStart() {
        return start;
    }

    boolean has(String export) {
        return exports.contains(export);
    }

    void add(SectionRecord program) {
        String crate = program.text("unique_crate_identifier");
        program.records("exports").forEach(item -> function(crate, item));
        program.records("enums").forEach(this::enumeration);
    }

    private void function(String crate, SectionRecord item) {
        SectionRecord function = item.record("function");
        List<String> namespace = item.texts("js_namespace");
        Optional<String> type = item.maybeText("class");
        String export = exportName(crate, type, namespace, function.text("name"));
        if (!exports.add(export)) {
            return;
        }
        FunctionShape shape = facts.shape(export);
        ExportedFunction.Builder builder = ExportedFunction.builder(export, function.text("name"))
                .namespace(namespace)
                .parameters(parameters(function, shape))
                .result(shape.result())
                .variadic(function.flag("variadic"))
                .docs(ModuleAssembly.docs(item));
        function.maybeText("ret_ty_override").ifPresent(builder::resultTypescript);
        function.maybeText("ret_desc").ifPresent(builder::resultDescription);
        if (function.flag("asyncness")) {
            builder.promised(shape.innerResult());
        }
        SectionRecord kind = item.record("method_kind");
        boolean known = type.isEmpty() || method(item, kind, type.get(), builder);
        builder.receivesThis(type.isEmpty() && operation(kind).equals("RegularThis"));
        ExportedFunction built = builder.build();

        facts.checkExport(export, built.signature(facts.abi()));
        if (known && !start(item, export)) {
            module.functions(List.of(built));
        }
    }

    /** Whether the function runs at the start and is nothing else. */
    private boolean start(SectionRecord item, String export) {
        String kind = item.maybeRecord("start").map(SectionRecord::alternative).orElse("");
        boolean runs = kind.isEmpty() ? item.flag("start") : !kind.equals("None");
        if (runs) {
            start = true;
            module.startFunctions(List.of(export));
        }
        return kind.equals("Private");
    }

    /**
     * The rule changed: up to 0.2.113 a namespace is joined with one underscore, later with two, methods have it since
     * 0.2.122, and signs are replaced since 0.2.127, the hash of the crate follows since 0.2.128. What is exported tells.
     */
    private String exportName(String crate, Optional<String> type, List<String> namespace, String name) {
        List<String> names = new ArrayList<>();
        for (String each : List.of(name, suffix(name))) {
            String plain = type.map(of -> lower(of) + "_").orElse("") + each;
            if (!namespace.isEmpty()) {
                names.add(String.join("__", namespace) + "__" + plain);
                names.add(String.join("_", namespace) + "_" + plain);
            }
            names.add(plain);
        }
        names.replaceAll(each -> facts.mangled(each, crate));
        return names.stream()
                .filter(each -> facts.exported(each).isPresent() && facts.isDescribed(each))
                .findFirst()
                .or(() -> names.stream()
                        .filter(each -> facts.exported(each).isPresent())
                        .findFirst())
                .orElseThrow(() -> ModuleFacts.missing(names.get(0)));
    }

    static List<Parameter> parameters(SectionRecord function, FunctionShape shape) {
        List<SectionRecord> described = function.records("args");
        List<String> names = function.texts("arg_names");
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < shape.parameters().size(); i++) {
            BindgenType type = shape.parameters().get(i);
            if (described.size() == shape.parameters().size()) {
                SectionRecord item = described.get(i);
                parameters.add(new Parameter(
                        item.text("name"),
                        type,
                        item.maybeText("ty_override"),
                        item.flag("optional"),
                        item.maybeText("desc")));
            } else {
                boolean named = names.size() == shape.parameters().size();
                parameters.add(Parameter.of(named ? names.get(i) : "arg" + i, type));
            }
        }
        return parameters;
    }

    /** Puts the function into its class; not, with a warning, if the module exports no such class. */
    private boolean method(SectionRecord item, SectionRecord kind, String type, ExportedFunction.Builder builder) {
        String name = item.record("function").text("name");
        Optional<ExportedStruct> struct = structs.find(item.texts("js_namespace"), type);
        if (struct.isEmpty()) {
            module.warnings(List.of("the function " + GuestText.quoted(name) + " is left out: it belongs to the class "
                    + GuestText.quoted(type) + ", which the module does not export; if a struct has another `js_name`, "
                    + "its `impl` needs the same as `js_class`"));
            return false;
        }
        builder.namespace(item.texts("js_namespace").isEmpty() ? struct.get().namespace() : List.of());
        builder.method(new ExportedMethod(
                struct.get().id(), kindOf(kind), property(kind).orElse(name), item.flag("consumed")));
        return true;
    }

    private static ExportedMethod.Kind kindOf(SectionRecord kind) {
        if (kind.alternative().equals("Constructor")) {
            return ExportedMethod.Kind.CONSTRUCTOR;
        }
        boolean isStatic = kind.carried().flag("is_static");
        return switch (operation(kind)) {
            case "Getter" -> isStatic ? ExportedMethod.Kind.STATIC_GETTER : ExportedMethod.Kind.GETTER;
            case "Setter" -> isStatic ? ExportedMethod.Kind.STATIC_SETTER : ExportedMethod.Kind.SETTER;
            default -> isStatic ? ExportedMethod.Kind.STATIC : ExportedMethod.Kind.METHOD;
        };
    }

    private static String operation(SectionRecord kind) {
        return kind.alternative().equals("Constructor")
                ? ""
                : kind.carried().record("kind").alternative();
    }

    private static Optional<String> property(SectionRecord kind) {
        String operation = operation(kind);
        return operation.equals("Getter") || operation.equals("Setter")
                ? Optional.of(kind.carried().record("kind").carriedText())
                : Optional.empty();
    }

    private void enumeration(SectionRecord item) {
        boolean signed = item.flag("signed");
        List<ExportedEnum.Variant> variants = item.records("variants").stream()
                .map(each -> new ExportedEnum.Variant(
                        each.text("name"),
                        signed ? (int) each.number("value") : each.number("value"),
                        ModuleAssembly.docs(each)))
                .toList();
        ExportedEnum built = new ExportedEnum(
                item.text("name"),
                item.texts("js_namespace"),
                variants,
                ModuleAssembly.docs(item),
                item.flag("private"));
        if (enums.add(built)) {
            module.enums(List.of(built));
        }
    }
}
