// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import io.guestwire.wasm.FunctionType;
import io.guestwire.wasm.ValueType;
import io.guestwire.wasm.bindgen.BindgenModule;
import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.wasm.bindgen.ExportedFunction;
import io.guestwire.wasm.bindgen.ExportedStruct;
import io.guestwire.wasm.bindgen.FunctionShape;
import io.guestwire.wasm.bindgen.ImportSource;
import io.guestwire.wasm.bindgen.ImportedFunction;
import io.guestwire.wasm.bindgen.ImportedMethod;
import io.guestwire.wasm.bindgen.ImportedStatic;
import io.guestwire.wasm.bindgen.ImportedType;
import io.guestwire.wasm.bindgen.Parameter;
import io.guestwire.wasm.bindgen.RawImport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Modules that import something. */
final class ImportCases {
    private static final String PLACE = "__wbindgen_placeholder__";
    private static final FunctionType WORD_TO_WORD = new FunctionType(List.of(ValueType.I32), List.of(ValueType.I32));

    private ImportCases() {}

    static List<ModuleCase> all() {
        return List.of(
                ModuleCase.of("async", async()),
                ModuleCase.of("imports", functions()),
                ModuleCase.of("import-classes", classes()),
                ModuleCase.of("import-closures", closures()),
                ModuleCase.of("import-hostile", hostile()),
                ModuleCase.of("import-library", library()),
                ModuleCase.of("import-many", many()),
                ModuleCase.of("import-structs", structs()),
                new ModuleCase(
                        "import-supplied",
                        browser(),
                        BindgenOptions.builder()
                                .supplied(Set.of("Document.prototype.*", "mine/inline0#now", "console.lgo"))
                                .build()),
                ModuleCase.of("bad-imports", browser()),
                ModuleCase.of("bad-import-names", names()));
    }

    private static BindgenModule functions() {
        return BindgenModule.builder(ModuleCases.VERSION)
                .imports(List.of(
                        of("alert", "(&str) -> ()").build(),
                        of("say_hello", "(String, u8, u64, bool, char, f32) -> i64")
                                .build(),
                        of("log", "(&str) -> ()")
                                .namespace(List.of("app", "log"))
                                .build(),
                        of("log", "(&str, u32) -> ()")
                                .namespace(List.of("app", "log"))
                                .build(),
                        of("get", "(&str) -> Option<String>").source(kv()).build(),
                        of("put", "(&str, &[u8]) -> ()")
                                .source(kv())
                                .catches(true)
                                .build(),
                        of("pick", "(&str) -> String").build(),
                        of("pick", "(&str) -> i32").build(),
                        of("narrow", "(i32) -> ()").build(),
                        of("narrow", "(u8) -> ()").build(),
                        of("sum", "(Vec<f64>) -> f64").variadic(true).build(),
                        of("join", "(&str, Vec<extern string>) -> String")
                                .variadic(true)
                                .build(),
                        of("load", "(&str) -> JsValue").async(true).build(),
                        of("fill", "(&mut [f64]) -> ()").build()))
                .statics(List.of(
                        constant("__wbg_static_max_1", "MAX_LENGTH", Optional.empty()),
                        constant("__wbg_string_2", "GREETING", Optional.of("hello"))))
                .startFunctions(List.of("init"))
                .build();
    }

    private static BindgenModule async() {
        List<ExportedFunction> functions = new ArrayList<>();
        for (String type : List.of(
                "()",
                "u32",
                "u64",
                "f64",
                "bool",
                "String",
                "Vec<u8>",
                "Vec<f64>",
                "JsValue",
                "extern Array",
                "struct Ticket",
                "Option<u32>",
                "Option<JsValue>",
                "Result<String>",
                "Vec<struct Ticket>")) {
            String name = "later_" + functions.size();
            functions.add(ExportedFunction.builder(name, name)
                    .parameter("text", BindgenType.TEXT)
                    .result(BindgenType.JS_VALUE)
                    .promised(BindgenType.parse(type))
                    .build());
        }
        return BindgenModule.builder(ModuleCases.VERSION)
                .functions(functions)
                .structs(List.of(ExportedStruct.builder("Ticket").build()))
                .build();
    }

    private static BindgenModule classes() {
        return BindgenModule.builder(ModuleCases.VERSION)
                .imports(List.of(
                        method("new", ImportedMethod.Kind.CONSTRUCTOR, "(u32) -> JsValue")
                                .build(),
                        method("starting_at", ImportedMethod.Kind.CONSTRUCTOR, "(&str) -> JsValue")
                                .catches(true)
                                .build(),
                        method("add", ImportedMethod.Kind.METHOD, "(&JsValue, u32) -> u32")
                                .build(),
                        method("value", ImportedMethod.Kind.GETTER, "(&JsValue) -> u32")
                                .build(),
                        method("value", ImportedMethod.Kind.SETTER, "(&JsValue, u32) -> ()")
                                .build(),
                        method("total", ImportedMethod.Kind.STATIC, "() -> u32").build(),
                        method("at", ImportedMethod.Kind.INDEXING_GETTER, "(&JsValue, &str) -> Option<u32>")
                                .build(),
                        method("put", ImportedMethod.Kind.INDEXING_SETTER, "(&JsValue, &str, u32) -> ()")
                                .build(),
                        method("remove", ImportedMethod.Kind.INDEXING_DELETER, "(&JsValue, &str) -> ()")
                                .build(),
                        of("best", "(&extern Counter) -> extern Counter").build(),
                        of("any", "(&JsValue) -> JsValue").build()))
                .types(List.of(new ImportedType(
                        "Counter",
                        "mine",
                        Optional.empty(),
                        List.of(),
                        Optional.of(new RawImport(PLACE, "__wbg_instanceof_Counter_1", WORD_TO_WORD)),
                        List.of())))
                .build();
    }

    private static BindgenModule closures() {
        return BindgenModule.builder(ModuleCases.VERSION)
                .imports(List.of(
                        callback("each", "@3(u32) -> ()", false),
                        callback("map", "@4(String, i32) -> String", true),
                        callback("filter", "@5(&JsValue) -> bool", false),
                        callback("check", "@6() -> Result<i32>", false),
                        callback("same", "@7(u32) -> ()", true)))
                .build();
    }

    private static BindgenModule library() {
        return BindgenModule.builder(ModuleCases.VERSION)
                .imports(List.of(
                        of("log", "(&str) -> ()")
                                .namespace(List.of("console"))
                                .crate("web-sys")
                                .build(),
                        of("parse", "(&str) -> JsValue")
                                .namespace(List.of("JSON"))
                                .catches(true)
                                .crate("js-sys")
                                .build()))
                .rawImports(List.of(
                        new RawImport(
                                PLACE,
                                "__wbindgen_object_drop_ref",
                                new FunctionType(List.of(ValueType.I32), List.of())),
                        new RawImport(
                                PLACE,
                                "__wbindgen_throw",
                                new FunctionType(List.of(ValueType.I32, ValueType.I32), List.of()))))
                .build();
    }

    private static BindgenModule many() {
        List<ImportedFunction> imports = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            imports.add(of("f" + i, "(&str) -> ()").build());
        }
        return BindgenModule.builder(ModuleCases.VERSION).imports(imports).build();
    }

    private static BindgenModule structs() {
        return BindgenModule.builder(ModuleCases.VERSION)
                .structs(List.of(ExportedStruct.builder("Point")
                        .wrap(new RawImport(PLACE, "__wbg_point_new", WORD_TO_WORD))
                        .unwrap(new RawImport(PLACE, "__wbg_point_unwrap", WORD_TO_WORD))
                        .build()))
                .imports(List.of(
                        of("draw", "(struct Point) -> Option<struct Point>").build()))
                .build();
    }

    private static BindgenModule browser() {
        ImportSource inline =
                new ImportSource(ImportSource.Kind.INLINE, "inline0", Optional.of("export const now = 1"));
        return BindgenModule.builder(ModuleCases.VERSION)
                .imports(List.of(
                        of("createElement", "(&JsValue, &str) -> JsValue")
                                .method(new ImportedMethod("Document", ImportedMethod.Kind.METHOD, "createElement"))
                                .crate("web-sys")
                                .catches(true)
                                .build(),
                        of("now", "() -> f64").source(inline).build()))
                .build();
    }

    private static BindgenModule names() {
        return BindgenModule.builder(ModuleCases.VERSION)
                .imports(List.of(
                        of("a_b", "() -> ()").build(),
                        of("aB", "() -> ()").build(),
                        of("log", "() -> ()").namespace(List.of("Counter")).build(),
                        method("add", ImportedMethod.Kind.METHOD, "(&JsValue) -> ()")
                                .build()))
                .rawImports(List.of(new RawImport("env", "emscripten_memcpy", WORD_TO_WORD)))
                .build();
    }

    private static BindgenModule hostile() {
        String text = "*/ } static { System.setProperty(\"widl.pwned\", \"1\"); } /* \\u002a/ {@link x} <script>";
        return BindgenModule.builder(ModuleCases.VERSION)
                .imports(List.of(
                        ImportedFunction.builder(text, text, text)
                                .crate(text)
                                .namespace(List.of(text, "String", "Object"))
                                .parameters(List.of(
                                        Parameter.of(text, BindgenType.TEXT),
                                        Parameter.of("arguments", BindgenType.TEXT)))
                                .result(BindgenType.TEXT)
                                .build(),
                        of("class", "(&JsValue) -> ()")
                                .method(new ImportedMethod("JsValue", ImportedMethod.Kind.GETTER, "hashCode"))
                                .build()))
                .statics(List.of(constant("__wbg_string_1", "TEXT", Optional.of(text))))
                .build();
    }

    private static ImportSource kv() {
        return new ImportSource(ImportSource.Kind.RAW_NAMED, "host:kv", Optional.empty());
    }

    private static ImportedStatic constant(String name, String jsName, Optional<String> text) {
        return new ImportedStatic(
                PLACE,
                name,
                "static " + jsName,
                "mine",
                Optional.empty(),
                List.of(),
                jsName,
                BindgenType.JS_VALUE,
                text);
    }

    static ImportedFunction.Builder of(String name, String shape) {
        FunctionShape types = FunctionShape.parse(shape);
        List<Parameter> parameters = new ArrayList<>();
        for (BindgenType type : types.parameters()) {
            parameters.add(Parameter.of("arg_" + (char) ('a' + parameters.size()), type));
        }
        String shim = "__wbg_" + name + "_" + Integer.toHexString(shape.hashCode());
        return ImportedFunction.builder(PLACE, shim, name)
                .crate("mine")
                .parameters(parameters)
                .result(types.result());
    }

    private static ImportedFunction.Builder method(String name, ImportedMethod.Kind kind, String shape) {
        return of(name, shape).method(new ImportedMethod("Counter", kind, name));
    }

    private static ImportedFunction callback(String name, String shape, boolean mutable) {
        BindgenType type = new BindgenType.Callback(FunctionShape.parse(shape), mutable, BindgenType.Lifetime.CALL, 0);
        return ImportedFunction.builder(PLACE, "__wbg_" + name + "_1", name)
                .crate("mine")
                .parameters(List.of(Parameter.of("callback", type)))
                .build();
    }
}
