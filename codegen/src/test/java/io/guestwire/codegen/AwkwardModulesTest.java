// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import static io.guestwire.wasm.bindgen.BindgenType.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.wasm.bindgen.BindgenModule;
import io.guestwire.wasm.bindgen.ExportedFunction;
import io.guestwire.wasm.bindgen.ExportedMethod;
import io.guestwire.wasm.bindgen.ExportedStringEnum;
import io.guestwire.wasm.bindgen.ExportedStruct;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Modules whose own names or shapes meet those of generated code. */
class AwkwardModulesTest {
    @Test
    void parametersDifferFromNamesMadeForOthers() {
        BindgenModule module = BindgenModule.builder(ModuleCases.VERSION)
                .functions(List.of(ExportedFunction.builder("put", "put")
                        .parameter("argument1", parse("u8"))
                        .parameter("argument1", parse("u8"))
                        .build()))
                .build();
        assertThat(java(module)).contains("put(int argument1, int argument1_)");
    }

    @Test
    void aGetterWithoutAResultIsNoPartOfTheText() {
        BindgenModule module = BindgenModule.builder(ModuleCases.VERSION)
                .structs(List.of(
                        ExportedStruct.builder("Point").inspectable(true).build()))
                .functions(List.of(ExportedFunction.builder("point_poke", "poke")
                        .method(new ExportedMethod("Point", ExportedMethod.Kind.GETTER, "poke", false))
                        .build()))
                .build();
        assertThat(java(module)).doesNotContain("+ poke()");
    }

    @Test
    void aStructMayBeCalledAsTheClassThatIsNestedInStructs() {
        BindgenModule module = BindgenModule.builder(ModuleCases.VERSION)
                .structs(List.of(ExportedStruct.builder("Functions").build()))
                .build();
        assertThat(java(module)).contains("public final class Functions_ ");
    }

    @Test
    void anEnumWithoutValuesIsRefused() {
        BindgenModule module = BindgenModule.builder(ModuleCases.VERSION)
                .stringEnums(List.of(ExportedStringEnum.of("Mode", List.of())))
                .build();
        assertThat(ModuleDiagnostic.renderAll(generate(module).diagnostics()))
                .contains("the enum `Mode` has no values");
    }

    @Test
    void namespacesOfImportsMayBeKeywords() {
        assertThat(java(importing(List.of("default")))).contains("Default default_()");
    }

    @Test
    void namespacesOfImportsMayBeCalledAsMethodsOfEveryObject() {
        assertThat(java(importing(List.of("notify")))).contains("Notify notify_()");
    }

    @Test
    void namespacesOfImportsMayBeCalledAsFieldsOfTheLinkage() {
        assertThat(java(importing(List.of("module")))).contains("private final AwkwardImports.Module module_;");
    }

    private static BindgenModule importing(List<String> namespace) {
        return BindgenModule.builder(ModuleCases.VERSION)
                .imports(List.of(
                        ImportCases.of("log", "() -> ()").namespace(namespace).build()))
                .build();
    }

    private static ModuleGeneration generate(BindgenModule module) {
        return new ModuleBindingGenerator(BindgenOptions.defaults()).generate(module, "awkward.wasm");
    }

    private static String java(BindgenModule module) {
        return String.join("\n", generate(module).files().files().values());
    }
}
