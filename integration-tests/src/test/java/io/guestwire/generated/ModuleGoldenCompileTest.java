// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.codegen.BindgenOptions;
import io.guestwire.codegen.ModuleBindingGenerator;
import io.guestwire.wasm.bindgen.BindgenModule;
import io.guestwire.wasm.bindgen.BindgenVersion;
import io.guestwire.wasm.bindgen.ExportedFunction;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModuleGoldenCompileTest {
    /** HotSpot compiles no method that is longer. */
    private static final int HUGE_METHOD = 8_000;

    @TempDir
    Path classes;

    static List<ModuleGolden> cases() {
        return ModuleGolden.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void compilesOnTheClassPathWithoutAWarning(ModuleGolden golden) {
        assertThat(Compilation.onClassPath(golden.sources(), classes).classFiles())
                .isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void compilesAsAModuleWithoutAWarning(ModuleGolden golden) {
        assertThat(Compilation.asModule(golden.sources(), classes).classFiles()).isNotEmpty();
    }

    @Test
    void runsNothingOfAHostileModule() throws Exception {
        ModuleGolden hostile = cases().stream()
                .filter(golden -> golden.toString().equals("hostile"))
                .findFirst()
                .orElseThrow();
        Compilation compilation = Compilation.onClassPath(hostile.sources(), classes);
        try (URLClassLoader loader = compilation.loader()) {
            for (Path file : compilation.classFiles()) {
                Class.forName(compilation.nameOf(file), true, loader);
            }
        }
        assertThat(System.getProperty("widl.pwned")).isNull();
    }

    @Test
    void hasNoMethodThatHotSpotWouldNotCompile() {
        List<ExportedFunction> functions = IntStream.range(0, 2_000)
                .mapToObj(i -> ExportedFunction.builder("function_number_" + i, "function_number_" + i)
                        .build())
                .toList();
        BindgenModule wide = BindgenModule.builder(BindgenVersion.NEWEST)
                .functions(functions)
                .build();
        var files = new ModuleBindingGenerator(BindgenOptions.defaults()).generate(wide, "wide.wasm");
        List<Integer> sizes = new ArrayList<>();
        for (Path file : Compilation.onClassPath(files.files().files(), classes).classFiles()) {
            sizes.addAll(MethodSizes.of(file).values());
        }
        assertThat(sizes).isNotEmpty().allMatch(size -> size < HUGE_METHOD);
    }
}
