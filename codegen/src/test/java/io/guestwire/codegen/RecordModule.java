// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import static io.guestwire.wasm.bindgen.BindgenType.parse;

import io.guestwire.wasm.bindgen.BindgenModule;
import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.wasm.bindgen.ExportedFunction;
import io.guestwire.wasm.bindgen.Parameter;
import java.util.List;
import java.util.Optional;

/** Modules whose values of the host have types in TypeScript. */
final class RecordModule {
    private static final BindgenType ITEM = new BindgenType.Named("Item");

    private RecordModule() {}

    /** Types by name, by override and by option, alone and in options, lists and results. */
    static BindgenModule declared() {
        return BindgenModule.builder(ModuleCases.VERSION)
                .typescriptSections(List.of("export interface Item { id: u32; name?: string; kind: \"a\" | \"b\" }"))
                .functions(List.of(
                        function("set_person", "person", new BindgenType.Ref(BindgenType.JS_VALUE), BindgenType.UNIT),
                        function("get_person", "id", parse("u32"), BindgenType.JS_VALUE),
                        function("item", "item", ITEM, ITEM),
                        function("option", "item", new BindgenType.Optional(ITEM), new BindgenType.Optional(ITEM)),
                        function("list", "items", new BindgenType.Vector(ITEM), new BindgenType.Vector(ITEM)),
                        function("result", "item", new BindgenType.Ref(ITEM), new BindgenType.Result(ITEM)),
                        function("find", "id", parse("u32"), BindgenType.JS_VALUE),
                        function("opaque", "value", new BindgenType.Named("Opaque"), BindgenType.JS_VALUE),
                        ExportedFunction.builder("count", "count")
                                .parameters(List.of(new Parameter(
                                        "words",
                                        BindgenType.JS_VALUE,
                                        Optional.of("string[]"),
                                        false,
                                        Optional.empty())))
                                .result(BindgenType.JS_VALUE)
                                .resultTypescript("Map<string, number>")
                                .build()))
                .build();
    }

    /** An override that nothing declares. */
    static BindgenModule undeclared() {
        return BindgenModule.builder(ModuleCases.VERSION)
                .functions(List.of(ExportedFunction.builder("get_person", "get_person")
                        .result(BindgenType.JS_VALUE)
                        .resultTypescript("Missing")
                        .build()))
                .build();
    }

    private static ExportedFunction function(String name, String parameter, BindgenType type, BindgenType result) {
        return ExportedFunction.builder(name, name)
                .parameter(parameter, type)
                .result(result)
                .build();
    }
}
