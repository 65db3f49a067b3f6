// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.wasm.bindgen.ImportSource;
import io.guestwire.wasm.bindgen.ImportedFunction;
import io.guestwire.wasm.bindgen.ImportedMethod;
import io.guestwire.wasm.bindgen.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportNamesTest {
    private final ImportNames names = new ImportNames(new ModuleNames(Map.of("new Cup", "brew")));

    private String constructor(String type, String jsName) {
        return names.method(ImportedFunction.builder("m", "n", jsName)
                .method(new ImportedMethod(type, ImportedMethod.Kind.CONSTRUCTOR, jsName))
                .build());
    }

    @Test
    void callsTheConstructorNewCreate() {
        assertThat(constructor("Counter", "new")).isEqualTo("create");
    }

    @Test
    void callsTheConstructorNewOfOldVersionsCreate() {
        assertThat(constructor("Counter", "_new")).isEqualTo("create");
    }

    @Test
    void callsOtherConstructorsAsRustDoes() {
        assertThat(constructor("Counter", "starting_at")).isEqualTo("startingAt");
    }

    @Test
    void takesTheNameThatTheOptionGivesToAKey() {
        assertThat(constructor("Cup", "new")).isEqualTo("brew");
    }

    @Test
    void namesAJavaScriptModuleAfterItsPath() {
        ImportSource source = new ImportSource(ImportSource.Kind.RAW_NAMED, "tests/wasm/imports.js", Optional.empty());
        assertThat(names.module(source, "mine")).isEqualTo("TestsWasmImports");
    }

    @Test
    void tellsParametersOfOneNameApart() {
        List<Parameter> parameters =
                List.of(Parameter.of("a_b", BindgenType.BOOL), Parameter.of("aB", BindgenType.BOOL));
        assertThat(ImportNames.parameters(parameters)).containsExactly("aB", "aB_");
    }

    @Test
    void numbersParametersWithoutAName() {
        assertThat(ImportNames.parameters(List.of(Parameter.of("_", BindgenType.BOOL))))
                .containsExactly("arg0");
    }
}
