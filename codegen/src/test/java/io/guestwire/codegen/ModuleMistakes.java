// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import static io.guestwire.wasm.bindgen.BindgenType.parse;

import io.guestwire.wasm.bindgen.BindgenModule;
import io.guestwire.wasm.bindgen.ExportedFunction;
import io.guestwire.wasm.bindgen.ExportedStruct;
import java.util.List;
import java.util.Map;

/** Modules that something stands against. */
final class ModuleMistakes {
    private ModuleMistakes() {}

    static List<ModuleCase> all() {
        return List.of(
                ModuleCase.of("bad-names", names()),
                ModuleCase.of("bad-types", types()),
                new ModuleCase(
                        "bad-record",
                        RecordModule.undeclared(),
                        BindgenOptions.builder()
                                .records(Map.of("get_person", "Persn"))
                                .build()),
                ModuleCase.of("declared-type", RecordModule.undeclared()),
                new ModuleCase(
                        "unknown-name",
                        BindgenModule.builder(ModuleCases.VERSION).build(),
                        BindgenOptions.builder().names(Map.of("pointt", "x")).build()),
                ModuleCase.of(
                        "notice",
                        BindgenModule.builder(ModuleCases.VERSION)
                                .warnings(List.of("version 0.2.999 is newer than 0.2.127, the newest that was tried"))
                                .build()));
    }

    private static BindgenModule names() {
        return BindgenModule.builder(ModuleCases.VERSION)
                .functions(List.of(
                        ExportedFunction.builder("a_b", "a_b").build(),
                        ExportedFunction.builder("aB", "aB").build()))
                .structs(List.of(
                        ExportedStruct.builder("Point").build(),
                        ExportedStruct.builder("POINT").build()))
                .build();
    }

    private static BindgenModule types() {
        return BindgenModule.builder(ModuleCases.VERSION)
                .functions(List.of(ExportedFunction.builder("put", "put")
                        .parameter("value", parse("Option<NonNull>"))
                        .result(parse("Vec<char>"))
                        .build()))
                .build();
    }
}
